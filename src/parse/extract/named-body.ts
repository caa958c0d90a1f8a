/** Groups that act as one and are known by whose they are: "European leaders", "Swedish regulators". */
import type { Clause } from '../grammar/clause-parts.ts';
import type { Frame } from '../grammar/frame.ts';
import { type Verb, forceOf } from '../grammar/lexicon.ts';
import { actKind } from './act-kind.ts';
import { OF_FIRM } from './pronoun.ts';
import type { Subject } from './subject-parts.ts';

const BODY =
  /^(?:leaders|ministers|lawmakers|senators|deputies|regulators|prosecutors|bishops|judges|governments)$/u;
/** Acts that such a group does together. */
const TOGETHER = new Set(['statement', 'decision', 'vote', 'sanction', 'court']);

/** Papers and panels that are known by what they find: who wrote them the reader need not know. */
export const INQUIRY =
  /^(?:report|inquiry|enquiry|inquest|investigation|probe|review|audit|study|commission|panel|tribunal|watchdog)$/u;
const FINDS = /^(?:blame|fault|clear|criticise|criticize|condemn|recommend|accuse|exonerate)$/u;

/** Whether such a group does something for which it would be named: of what it only says nobody knows who said it. */
export function namedBody(frame: Frame, clause: Clause, verb: Verb, subject: Subject): boolean {
  if (INQUIRY.test(subject.head) && FINDS.test(verb.lemma)) return subject.uses.length > 0;
  if (!BODY.test(subject.head) || subject.uses.length === 0) return false;
  const whose = frame.names.some(
    ({ known, head, to }) => known && known.form !== 'media' && head >= subject.from && to < subject.to,
  );
  if (!whose) return false;
  if (verb.kind === 'statement' && forceOf(verb.lemma) !== undefined) return true;
  const kind = actKind(frame, clause, verb, subject) ?? (verb.kind === 'statement' ? 'other' : verb.kind);
  return TOGETHER.has(kind);
}

/** "Shares of Nordlund fell", "Nordlund's profit rose": what came about with a firm that is named. */
export const ofNamedFirm = ({ tense }: Clause, { head, label, uses: [firm] }: Subject): boolean =>
  tense === 'past' &&
  firm !== undefined &&
  OF_FIRM.test(head.toLowerCase()) &&
  /^(?:shares|stocks|bonds) (?:of|in) \p{Lu}|['’]s? \p{Ll}+$/iu.test(label ?? '');
