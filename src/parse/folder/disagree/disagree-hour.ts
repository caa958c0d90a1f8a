/** Articles that state different hours of the same act: "broke out at 3:15 a.m." against "began at 3:50 a.m.". */
import type { Disagreement } from '../../../model/timeline.ts';
import { contrast, type Said, type Told } from './claims.ts';
import { happeningOf } from '../join/happening.ts';

/** Minutes by which two hours may differ that are one, rounded; fewer where both are told to the minute. */
const SAME_HOUR = 45;
const SAME_MINUTE = 14;
/** Clocks of other zones are none. */
const ZONED = /\b(?:GMT|UTC|local time|CET|CEST|BST|ES?T|EDT|PS?T|PDT|MSK)\b/u;
const HOUR =
  /\b(?:at|around|about|before|after|by|shortly after|just after|just before) (?<text>(?:about |around )?(?:\d{1,2}(?:[:.]\d\d)? ?(?:a\.m\.|p\.m\.|am\b|pm\b)|[01]?\d:[0-5]\d\b|2[0-3]:[0-5]\d\b))/u;
const TO_THE_MINUTE = /^\d{1,2}[:.](?!00)\d\d/u;
const LOOSE = /\b(?:by|before|after|about|around) $/u;

/** How something comes, and how it is over: a fire that "began" at two may be "put out" at five. */
const OVER =
  /\b(?:put out|extinguished|under control|contained|ended|over|finished|closed|reopened|cleared|called|alerted|arrived|rescued|freed|died)\b/u;
/** What begins a sentence beside an event that tells its hour. */
const COMES =
  /^(?:The|It)(?: \p{Ll}{2,15}){0,2} (?:broke|began|started|happened|occurred|struck|hit|erupted|exploded|crashed|collapsed|took place)\b/u;

interface Side extends Said {
  readonly lemma: string;
  readonly lines: readonly string[];
  readonly over: boolean;
}

/** The disagreement on the hour. */
export function hours(told: readonly Told[]): Disagreement[] {
  const sides = told.flatMap(hourOf);
  const [first] = sides;
  const same = sides.filter(
    ({ lemma, lines, over }) =>
      over === first?.over && (lemma === first.lemma || lines.some((line) => first.lines.includes(line))),
  );
  return contrast('date', same, apart);
}

function hourOf(one: Told): Side[] {
  const { dating, mention } = one.part.placed;
  if (!dating || dating.first !== dating.last || mention.kind === 'statement') return [];
  const sentence = one.text.slice(one.start, one.end);
  if (!one.own && !COMES.test(sentence)) return [];
  const text = ZONED.test(sentence) ? undefined : HOUR.exec(sentence)?.groups?.text;
  if (text === undefined) return [];
  const before = sentence.slice(0, sentence.indexOf(text));
  if (/\bby $/u.test(before)) return [];
  const { lines } = happeningOf(mention);
  const key = `${LOOSE.test(before) ? 'about ' : ''}${text}`;
  const over = OVER.test(before);
  return [{ text, key, citation: one.index, article: one.article, lemma: mention.lemma, lines, over }];
}

/** Whether two hours are two: what is told to the minute is rounded less. */
function apart(one: string, other: string): boolean {
  const near = [one, other].every((hour) => TO_THE_MINUTE.test(hour)) ? SAME_MINUTE : SAME_HOUR;
  return Math.abs(minutesOf(one) - minutesOf(other)) > near;
}

/** "about 3 a.m.", "15:40" in minutes of the day. */
function minutesOf(text: string): number {
  const { hour = '', minute = '0' } = /(?<hour>\d{1,2})(?:[:.](?<minute>\d\d))?/u.exec(text)?.groups ?? {};
  const afternoon = /p\.?m/u.test(text);
  const half = /[ap]\.?m/u.test(text) ? Number(hour) % 12 : Number(hour);
  return 60 * (half + (afternoon ? 12 : 0)) + Number(minute);
}
