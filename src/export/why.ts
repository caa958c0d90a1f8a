/** How a date is known, in the language of page or file, from the parts of its reason. Pure. */
import { readEdtf } from '../model/edtf.ts';
import type { Reason } from '../model/reason.ts';
import { clockOf, type Dating } from '../model/time.ts';
import { sliceOf } from '../model/context.ts';
import type { Article, Timeline } from '../model/timeline.ts';
import { sayWhen, type DayWords } from '../layout/say-day.ts';
import type { ReasonWord, Words } from './words.ts';

/** A stretch of the sentence; what is quoted from an article or a file keeps its own language and direction. */
export interface Told {
  readonly text: string;
  readonly from: 'page' | 'article';
}

/** Stands for quoted words until the sentence is cut: no catalogue and no date has it. */
const HOLE = '\uE000';

/** Longest quotation that a sentence repeats. */
const LONG = 60;

/**
 * Sentences in the language of page or file; null where the timeline has no parts or the words are not here, or the language has
 * none for them. `article` is the one that the evidence is of.
 */
export function whyOf(
  dating: Dating,
  say: Words,
  days: DayWords,
  article: Article | undefined,
): readonly Told[] | null {
  const { reason, evidence } = dating;
  if (!reason || !speaks(say)) return null;
  const slice = article && evidence ? sliceOf(article, evidence) : null;
  const words = slice?.replace(/\s+/gu, ' ');
  const from = reason.by === 'published' ? (article?.reference ?? article?.published ?? null) : null;
  const sentence = say(keyOf(reason, from), {
    words: say('quoted', { words: `${HOLE}words${HOLE}` }),
    word: say('quoted', { words: `${HOLE}word${HOLE}` }),
    name: `${HOLE}name${HOLE}`,
    from: from ? sayWhen(days, from) : reason.from ? sayValue(reason.from, days) : '',
    date: dateOf(dating, reason, say, days),
  });
  const ways = (reason.through ?? []).map((way) => say(`way_${way}`));
  const edited = reason.by === 'editor' && reason.name ? ` ${HOLE}name${HOLE}` : '';
  // a date may end with an abbreviation
  const text = [...ways, sentence].join(' ').replaceAll('..', '.') + edited;
  const held: Readonly<Record<string, string | undefined>> = {
    words: words && words.length > LONG ? `${words.slice(0, words.lastIndexOf(' ', LONG))} …` : words,
    word: reason.word,
    name: reason.name,
  };
  const told = text.split(HOLE).map((part, i): Told => ({
    text: i % 2 ? (held[part] ?? '') : part,
    from: i % 2 ? 'article' : 'page',
  }));
  return told.every((part) => part.text || part.from === 'page') ? told : null;
}

function dateOf(dating: Dating, { share }: Reason, say: Words, days: DayWords): string {
  const clock = clockOf(dating);
  const date = sayWhen(days, dating) + (clock ? `, ${clock}` : '');
  return share ? say(`share_${share}`, { date }) : date;
}

/** Whether a language has words for reasons. */
const speaks = (say: Words): boolean => say('why_stated') !== '';

function keyOf({ by, ahead }: Reason, from: Dating | null): ReasonWord {
  if (by !== 'published') return `why_${by}`;
  return from ? (ahead ? 'why_publishedAhead' : 'why_published') : 'why_publishedBare';
}

/** First month of a quarter, half or season of a TIMEX3 value, and how many months it has. */
const STRETCHES: Readonly<Record<string, readonly [number, number]>> = {
  Q1: [1, 3],
  Q2: [4, 3],
  Q3: [7, 3],
  Q4: [10, 3],
  H1: [1, 6],
  H2: [7, 6],
  SP: [3, 3],
  SU: [6, 3],
  FA: [9, 3],
};

/** A day, two days or a TIMEX3 value in words: `2026-01-15`, `2026-01-15/2026-01-21`, `1989-Q3`, `198`, `BC0490`. */
export function sayValue(value: string, words: DayWords): string {
  const [day = ''] = value.split('T');
  const before = /^BC(\d{4})/.exec(day);
  if (before) return sayBefore(Number(before[1]), words.lang);
  const part = /^(\d{4})-([QH]\d|SP|SU|FA)$/.exec(day);
  const stretch = STRETCHES[part?.[2] ?? ''];
  if (part && stretch) {
    const month = (n: number): string => `${part[1] ?? ''}-${String(n).padStart(2, '0')}`;
    return sayEdtf(`${month(stretch[0])}/${month(stretch[0] + stretch[1] - 1)}`, words) ?? value;
  }
  const short = /^\d{2,3}$/.test(day) ? day.padEnd(4, 'X') : day;
  const winter = /^(\d{4})-WI$/.exec(day);
  return sayEdtf(winter ? `${winter[1] ?? ''}-24` : short, words) ?? value;
}

/** A year before Christ: astronomers count one less, since they have a year 0. */
function sayBefore(year: number, lang: string): string {
  const date = new Date(0);
  date.setUTCFullYear(1 - year);
  const options = { year: 'numeric', era: 'short', calendar: 'gregory', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(lang, options).format(date);
}

export function sayEdtf(text: string, words: DayWords): string | null {
  const read = readEdtf(text);
  return read && sayWhen(words, read);
}

/** The reason as files tell it: one text, the timeline's own sentence where the language has no words for it. */
export function reasonsIn({ articles }: Timeline, say: Words, days: DayWords): (dating: Dating) => string {
  const known = new Map(articles.map((article) => [article.id, article]));
  return (dating) =>
    whyOf(dating, say, days, known.get(dating.evidence?.article ?? ''))
      ?.map(({ text }) => text)
      .join('') ?? dating.explanation;
}
