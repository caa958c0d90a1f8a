/** What a speaker announces: in reported speech the "will" of what was said becomes "would". */
import type { Clause } from './clause-parts.ts';
import type { Frame } from './frame.ts';

/** Verbs of making known. Who thinks, hopes, warns or predicts announces nothing. */
const ANNOUNCES = new Set(
  'say announce confirm tell state add disclose reveal declare decide agree report note notify promise pledge inform'.split(
    ' ',
  ),
);
/** What nobody arranges: prices rise and storms weaken as they will. */
const FORECAST = new Set(
  `rise fall grow drop shrink climb slow ease improve worsen increase decrease expand contract reach exceed total average cost remain stay continue
  need want like love prefer help depend mean matter require strengthen weaken recover decline double triple deteriorate`.split(
    /\s+/u,
  ),
);
/** Those who foretell by trade. */
const FORECASTERS =
  /^(?:analysts?|economists?|experts?|forecasters?|pollsters?|bookmakers?|pundits?|traders?|investors?|commentators?|observers?|critics|opponents|astrologers?)$/u;
/** Words of a sentence that weighs what might be. */
const WEIGHS = /^(?:if|unless|otherwise|rather|were|hypothetically|could|might|ideally|theoretically)$/u;

/** The clauses with those in the future that a speaker says "would" come: "said the trial would open on May 3", "the fair would open, she said". */
export function foretold(frame: Frame, clauses: readonly Clause[]): readonly Clause[] {
  const { tokens, quoted } = frame;
  const would = ({ tense, groupFrom }: Clause): boolean =>
    tense === 'modal' && tokens[groupFrom]?.lower === 'would';
  if (!clauses.some(would) || tokens.some(({ lower }, at) => WEIGHS.test(lower) && !quoted[at]))
    return clauses;
  const out: Clause[] = [];
  for (const [index, clause] of clauses.entries()) {
    const announced =
      would(clause) &&
      !clause.negated &&
      arranged(frame, clause) &&
      isAnnounced(frame, clauses, out, clause, index);
    out.push(announced ? { ...clause, tense: 'future' } : clause);
  }
  return out;
}

function arranged({ tokens }: Frame, { lemma, groupFrom, verb }: Clause): boolean {
  if (!lemma || lemma.stative || FORECAST.has(lemma.lemma)) return false;
  // "talks would go on": what lasts is no act to come
  if (lemma.lemma === 'go' && tokens[verb + 1]?.lower === 'on') return false;
  return !tokens.slice(groupFrom + 1, verb).some(({ lower }) => lower === 'have' || lower === 've');
}

function isAnnounced(
  frame: Frame,
  clauses: readonly Clause[],
  read: readonly Clause[],
  { relation, parent }: Clause,
  index: number,
): boolean {
  if (relation === 'complement') return announces(frame, clauses[parent]);
  // "would close on Monday and reopen in June"
  if (relation === 'coordinate')
    return read[parent]?.tense === 'future' && clauses[parent]?.tense === 'modal';
  return (
    relation === 'main' &&
    clauses.some((other, at) => at > index && other.contentBefore && announces(frame, other))
  );
}

const announces = ({ tokens }: Frame, clause: Clause | undefined): boolean =>
  clause?.lemma != null &&
  !FORECASTERS.test(tokens[clause.subjectTo - 1]?.lower ?? '') &&
  !clause.negated &&
  (clause.tense === 'past' || clause.tense === 'perfect') &&
  ANNOUNCES.has(clause.lemma.lemma);
