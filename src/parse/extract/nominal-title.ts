/** Titles with a verb for happenings told by a noun: "the invasion of Kuwait" as "Kuwait is invaded". */
import type { Frame } from '../grammar/frame.ts';
import { verbForm, type Verb } from '../grammar/lexicon.ts';
import { pluralNoun } from './label.ts';
import { COMES_OVER, DONE_BY, DONE_TO } from '../words/nouns.ts';

/** A noun phrase `[from, to)` around the event noun at `noun`. */
interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly noun: number;
}

interface Told {
  readonly label: string;
  readonly predicate: string;
}

const table = (lines: string): ReadonlyMap<string, Verb> =>
  new Map(
    lines
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [noun = '', lemma = ''] = line.split(' ');
        const form = verbForm(lemma);
        return form ? [[noun, form.verb] as const] : [];
      }),
  );
const doneTo = table(DONE_TO);
const doneBy = table(DONE_BY);
const comesOver = new Set(COMES_OVER.split(' '));

/** Subject and predicate of a title for the phrase, or null where no verb tells it. */
export function toldWithVerb(frame: Frame, phrase: Phrase): Told | null {
  const noun = frame.tokens[phrase.noun]?.lower ?? '';
  const link = frame.tokens[phrase.noun + 1]?.lower ?? '';
  const behind = phrase.to > phrase.noun + 2 ? textOf(frame, phrase.noun + 2, phrase.to) : '';
  if (comesOver.has(noun)) {
    if (!/^(?:in|on|at)$/u.test(link) || behind === '') return null;
    return {
      label: bare(textOf(frame, phrase.from, phrase.noun + 1)),
      predicate: `${pluralNoun(noun) ? 'hit' : 'hits'} ${behind}`,
    };
  }
  if (behind === '' || !/^(?:of|on|against)$/u.test(link)) return null;
  const many = plural(frame, phrase);
  const own = doneBy.get(noun);
  if (own && link === 'of') return { label: bare(behind), predicate: many ? own.lemma : own.third };
  const act = doneTo.get(noun);
  if (!act) return null;
  const owner = frame.names.find(
    (name) => name.from >= phrase.from && name.to <= phrase.noun && name.known?.kind === 'state',
  );
  // "Iraq's invasion of Kuwait", "the Soviet invasion of Hungary"
  if (owner?.known) return { label: owner.known.group, predicate: `${act.third} ${behind}` };
  return { label: bare(behind), predicate: `${many ? 'are' : 'is'} ${act.participle}` };
}

function textOf(frame: Frame, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at++) {
    const token = frame.tokens[at];
    if (!token || frame.timed[at] || (token.kind === 'possessive' && text === '')) continue;
    text += text !== '' && token.start !== frame.tokens[at - 1]?.end ? ` ${token.text}` : token.text;
  }
  return text;
}

/** Without the article in front, with a capital. */
function bare(text: string): string {
  const words = text.split(' ');
  const rest = /^(?:the|an?|its|his|her|their|this|that|our)$/iu.test(words[0] ?? '')
    ? words.slice(1)
    : words;
  const joined = rest.join(' ');
  return joined.charAt(0).toUpperCase() + joined.slice(1);
}

/** Whether what stands behind the noun's `of` is more than one. */
function plural(frame: Frame, phrase: Phrase): boolean {
  let head = phrase.noun + 2;
  for (let at = head; at < phrase.to; at++) {
    const token = frame.tokens[at];
    if (!token || /^(?:in|on|at|near|of|by|off|against|between)$/u.test(token.lower)) break;
    if (token.lower === 'and') return true;
    head = at;
  }
  const token = frame.tokens[head];
  return token !== undefined && !token.cap && pluralNoun(token.lower);
}
