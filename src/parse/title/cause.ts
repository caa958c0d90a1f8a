/** What killed or hurt somebody, told in the title: "die when a bus plunges into a ravine". */
import type { Clause } from '../grammar/clause-parts.ts';
import type { Frame } from '../grammar/frame.ts';
import { DET } from '../grammar/lexicon.ts';
import { predicateOf } from './headline.ts';

/** Harm that says little without what did it. */
const HARM =
  /^(?:kill|wound|injure|hurt|die|trap|drown|strand|evacuate|hospitalise|hospitalize|rescue|suspend|close|shut|cancel|ground|arrest|detain)$/u;
const LINKS = /^(?:when|after|as)$/u;

/** Somebody or something that acts in a side clause: the words without their article, a name, or neither. */
interface Doer {
  readonly label: string | null;
  readonly name: string | null;
  readonly plural: boolean;
}

/** The words of a title from the link on, or null where no clause tells the cause or none that fits. */
export function causeOf(frame: Frame, clause: Clause, side: Clause, doer: Doer, room: number): string | null {
  if (!HARM.test(clause.lemma?.lemma ?? '') || !LINKS.test(side.link ?? '') || side.relation !== 'adverbial')
    return null;
  if (side.tense !== 'past' || side.negated || !side.lemma || side.lemma.clause || side.lemma.stative)
    return null;
  const words = doer.label ?? doer.name;
  if (words === null) return null;
  const first = frame.tokens[side.subjectFrom];
  const led =
    doer.label !== null && first !== undefined && ((frame.flags[side.subjectFrom] ?? 0) & DET) !== 0;
  const article =
    led && /^(?:an?|the)$/u.test(first.lower) && !words.startsWith(first.text) ? `${first.lower} ` : '';
  const lead = `${side.link ?? ''} ${article}${words}`;
  const told = predicateOf(frame, {
    clause: side,
    plural: doer.plural,
    room: room - lead.length - 1,
    content: null,
    gathers: false,
  });
  const text = `${lead} ${told.text}`;
  return told.clarity >= 0.6 && told.text !== '' && text.length <= room ? text : null;
}
