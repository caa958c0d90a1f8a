/** Times that say how seldom or how old a thing is, and date no act. */
import type { Frame } from '../grammar/frame.ts';
import { AUX, COORD, DET, MODAL, NEG, PREP, PRON, REL, SUBORD } from '../grammar/lexicon.ts';

const COMPARED_WITHIN = 9;
const UTMOST = /^(?:first|only|record|worst|best|most|least|[a-z]{2,12}est)$/u;
const NO_DEGREE =
  /^(?:con|pro|at|de)?test$|^(?:arrest|(?:dis)?interest|forest|(?:re|con)?quest|harvest|in?vest|vest|digest|suggest|ingest|guest|west|nest|crest|chest|priest|behest|unrest|dishonest|tempest)$/u;

/** "the highest since May", "their first title since 1966": what is compared with, not when it was. */
export function comparesSince({ tokens }: Frame, first: number): boolean {
  if (tokens[first - 1]?.lower !== 'since') return false;
  for (let at = first - 2; at >= 0 && first - at <= COMPARED_WITHIN && tokens[at]?.kind !== 'mark'; at--) {
    const { lower = '', form } = tokens[at] ?? {};
    if (UTMOST.test(lower) && !NO_DEGREE.test(lower)) return true;
    if (form?.past && !form.participle) return false;
  }
  return false;
}

/** "up from 31 a week ago", "more than in June": what is compared with. */
export function comparesFrom({ tokens }: Frame, first: number): boolean {
  const [led, than] = [tokens[first - 1]?.lower ?? '', tokens[first - 2]?.lower ?? ''];
  if (than === 'than' && /^(?:in|on|at|during)$/u.test(led)) return true;
  for (let at = first - 1; at > 0 && first - at <= 5 && tokens[at]?.text !== ','; at--)
    if (tokens[at]?.lower === 'from' && /^(?:up|down)$/u.test(tokens[at - 1]?.lower ?? '')) return true;
  return false;
}

/** "a 15th-century crown", "a 19th century church": how old a thing is. */
export function tellsAge({ tokens, flags }: Frame, last: number): boolean {
  if (!/(?:^|-)century$/u.test(tokens[last]?.lower ?? '')) return false;
  const next = tokens[last + 1];
  const ends = PREP | COORD | SUBORD | REL | AUX | MODAL | PRON | NEG | DET;
  return next?.kind === 'word' && ((flags[last + 1] ?? 0) & ends) === 0 && next.form?.past !== true;
}
