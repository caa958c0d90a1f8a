/** The forms of mark that stand in a table, as a key explains them. */
import { APPROXIMATE, DIFFERS, FORM, type EventTable } from './table.ts';

/** A form with the name of its words, and the flags that a sample of it is drawn with. */
export interface FormSign {
  readonly form: number;
  readonly word:
    | 'keyDay'
    | 'keyClock'
    | 'keyInferred'
    | 'keyEdited'
    | 'keyAbout'
    | 'keyMonth'
    | 'keyLasted'
    | 'keyLastedOpen';
  readonly flags: number;
  /** It has a beginning and an end, rather than a place. */
  readonly spans: boolean;
}

const sign = (form: number, word: FormSign['word'], flags = 0): FormSign => ({
  form,
  word,
  flags,
  spans: form >= FORM.within,
});

/** A point of a story of hours. */
const CLOCK = sign(FORM.day, 'keyClock');
const LASTED = sign(FORM.lasted, 'keyLasted');
/** A bar with an open end is explained apart. */
const OPEN = sign(FORM.lasted, 'keyLastedOpen', APPROXIMATE);
const SIGNS: readonly FormSign[] = [
  sign(FORM.day, 'keyDay'),
  sign(FORM.inferred, 'keyInferred'),
  sign(FORM.edited, 'keyEdited'),
  sign(FORM.about, 'keyAbout'),
  sign(FORM.within, 'keyMonth'),
  LASTED,
  OPEN,
];

/** The forms that these rows have (all rows where none are named), in the order of a key, and whether any row's sources differ. */
export function formsIn(
  table: EventTable,
  rows: Iterable<number> = table.start.keys(),
): { readonly signs: readonly FormSign[]; readonly differ: boolean } {
  const found = new Set<FormSign | undefined>();
  let differ = false;
  for (const row of rows) {
    const [form = 0, flags = 0] = [table.form[row], table.flags[row]];
    const open = form === FORM.lasted && (flags & APPROXIMATE) > 0;
    found.add(open ? OPEN : form === FORM.lasted ? LASTED : SIGNS.find((each) => each.form === form));
    differ ||= (flags & DIFFERS) > 0;
  }
  const signs = SIGNS.filter((each) => found.has(each));
  return {
    signs: table.hours ? signs.map((each) => (each.form === FORM.day ? CLOCK : each)) : signs,
    differ,
  };
}
