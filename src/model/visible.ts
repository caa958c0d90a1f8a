/**
 * Characters that nobody sees, made visible: controls that drive machines, marks that turn round the direction of words,
 * spaces without width. They could hide or reorder what an article says. Data keep them as they are; what is shown does not.
 */
import type { Timeline } from './timeline.ts';

// all but tab, line ends, form feed, soft hyphen, the joiners that scripts and emoji need, and tags inside a flag
const HIDDEN =
  /(?![\t\n\f\r])\p{Cc}|[\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]|\u{1F3F4}[\u{E0020}-\u{E007F}]{1,12}/gu;

/** A text of these alone, as nearly all are, hides nothing and needs no closer look: Latin letters, dashes and quotation marks. */
const UNUSUAL = /[^\t\n\f\r\u0020-\u007E\u00A0-\u017F\u2010-\u2027]/;

/** The hidden characters of a text, in order. */
export function hiddenIn(text: string): readonly { readonly index: number; readonly character: string }[] {
  if (!UNUSUAL.test(text)) return [];
  return [...text.matchAll(HIDDEN)]
    .map(({ index, 0: character }) => ({ index, character }))
    .filter(({ character }) => character.codePointAt(0) !== FLAG);
}

/** As tables of characters name it: U+202E. */
export const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** A black flag, which begins the flags of countries within a country. */
const FLAG = 0x1f3f4;

/** Each hidden character as one sign of the same length, so that offsets hold: ␀ to ␡ for controls, � for all others. */
export function visible(text: string): string {
  if (!UNUSUAL.test(text)) return text;
  return text.replace(HIDDEN, (found) => {
    const code = found.codePointAt(0) ?? 0;
    if (code === FLAG) return found;
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '\u2421' : '\uFFFD'.repeat(found.length);
  });
}

/**
 * The timeline as it is shown. Offsets hold, and each quote is still the slice it names. `plain` are articles, events and their
 * parts in which nothing is hidden, known from timelines before: they are not looked through again.
 */
export function asShown(timeline: Timeline, plain?: WeakSet<object>): Timeline {
  if (!plain) return shown(timeline) as Timeline;
  const { articles, events, undated } = timeline;
  for (const list of [articles, events, undated] as readonly (readonly object[])[])
    for (const item of list) {
      if (plain.has(item)) continue;
      let clean = true;
      for (const part of Object.values(item) as readonly unknown[]) {
        if (typeof part === 'object' && part !== null) {
          if (!plain.has(part) && shown(part) === part) plain.add(part);
          clean &&= plain.has(part);
        } else clean &&= shown(part) === part;
      }
      if (clean) plain.add(item);
    }
  return shown(timeline, plain) as Timeline;
}

/** The same value where nothing in it is hidden: most timelines are not copied. */
function shown(value: unknown, plain?: WeakSet<object>): unknown {
  if (typeof value === 'string') return visible(value);
  if (typeof value !== 'object' || value === null || plain?.has(value)) return value;
  if (Array.isArray(value)) return shownList(value, plain);
  let made: Map<string, unknown> | null = null;
  for (const key of Object.keys(value)) {
    const before = (value as Record<string, unknown>)[key];
    const after = shown(before, plain);
    if (after === before) continue;
    made ??= new Map(Object.entries(value));
    made.set(key, after);
  }
  return made ? Object.fromEntries(made) : value;
}

function shownList(list: readonly unknown[], plain?: WeakSet<object>): readonly unknown[] {
  let made: unknown[] | null = null;
  for (const [place, before] of list.entries()) {
    const after = shown(before, plain);
    if (after === before) continue;
    made ??= [...list];
    made[place] = after;
  }
  return made ?? list;
}
