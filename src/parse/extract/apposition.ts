/** Who a subject is by the names that stand behind it. */
import type { Clause } from '../grammar/clause-parts.ts';
import type { Frame } from '../grammar/frame.ts';
import type { Name } from '../grammar/name.ts';

/** "The mayor of Turku, Minna Arve, said", "“...,” said the captain, Tom Hale.": the name behind an office, between marks. */
export function appositive(frame: Frame, clause: Clause, end: number): Name | undefined {
  const inverted = clause.subjectFrom > clause.verb;
  let to = end;
  // "said the mayor of Turku, Minna Arve"
  if (inverted && OFFICE_OF.test(frame.tokens[to]?.lower ?? ''))
    while (to < end + LONGEST_OFFICE && (frame.tokens[to]?.kind ?? 'mark') !== 'mark') to++;
  if (frame.tokens[to]?.text !== ',' || (!inverted && clause.groupFrom <= to + 1)) return undefined;
  const first = frame.tokens[to + 1]?.lower === 'the' ? to + 2 : to + 1;
  return frame.names.find(
    (name) =>
      name.head === first &&
      name.kind !== 'role' &&
      (!name.known || (inverted && name.known.kind === 'person')) &&
      (frame.tokens[name.to]?.kind ?? 'mark') === 'mark' &&
      (inverted ? name.kind === 'person' : frame.tokens[name.to]?.text === ','),
  );
}

const OFFICE_OF = /^(?:of|for|at)$/u;
const LONGEST_OFFICE = 8;

/** "The firm's biggest rival, Nordlund Yachts, said": one thing that is known by its article and ends in its noun. */
export function isThe({ tokens }: Frame, from: number, to: number): boolean {
  const head = tokens[to - 1];
  const own = tokens.slice(from, to).some(({ kind }) => kind === 'possessive');
  return (
    head?.kind === 'word' &&
    !head.cap &&
    (own || /^(?:the|its|his|her|their)$/u.test(tokens[from]?.lower ?? ''))
  );
}

/** "figures such as Emmanuel Macron and Giorgia Meloni": those named act. */
export function examples(frame: Frame, from: number, to: number): readonly Name[] {
  for (let at = from; at + 2 < to; at++) {
    if (frame.tokens[at]?.lower !== 'such' || frame.tokens[at + 1]?.lower !== 'as') continue;
    return frame.names.filter((name) => name.from > at && name.to <= to && name.kind === 'person');
  }
  return [];
}
