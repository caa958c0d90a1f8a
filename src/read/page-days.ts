/** Hours and days as pages print them, and the days that a page states of itself. */
import { besideIn, type Page, type PageElement } from './page-facts.ts';
import type { Part } from './blocks.ts';
import type { Statement } from './facts.ts';
import { statedDay } from './stated-day.ts';

/** A day of the page itself: on which it began, on which it was last changed, or one of the two. */
export interface PageDay {
  readonly day: string;
  /** Minutes after midnight, where an hour stands with it. */
  readonly minutes: number | null;
  readonly role: 'begun' | 'changed' | 'either';
  readonly from: string;
}

const CLOCK =
  /(?<![\d.:-])(?<hour>[01]?\d|2[0-3])(?:[:.h](?<minute>[0-5]\d)(?::[0-5]\d)?(?: ?(?<half>[ap])\.?m\b\.?)?| ?(?<bare>[ap])\.?m\b\.?)(?![\d:])/iu;
const BESIDE_CLOCK =
  /\b(?:gmt|bst|utc|ist|cet|cest|eet|eest|est|edt|cst|cdt|mst|mdt|pst|pdt|[ecmp]t|ak[sd]t|aes?t|aedt|jst|local time|o['’]clock|hrs?|at|posted|published|updated|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6})\b|[,|·•–—()-]/giu;

const words = (text: string): string => text.split(/\s/u).filter(Boolean).join(' ');

/** The hour in a short text, and what else it says beside zones and weekdays; null without an hour. */
export function clockOf(text: string): { readonly minutes: number; readonly rest: string } | null {
  const found = CLOCK.exec(text);
  if (!found?.groups) return null;
  const { hour = '', minute = '0', half = found.groups.bare ?? '' } = found.groups;
  const of12 = half === '' ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`;
  return { minutes: of12 * 60 + Number(minute), rest: words(rest.replaceAll(BESIDE_CLOCK, ' ')) };
}

const MONTH_DAY =
  /^(?:(?<first>\d{1,2})(?:st|nd|rd|th)? )?(?<month>[a-z]{3,9})\.?(?: (?<second>\d{1,2})(?:st|nd|rd|th)?)?$/iu;

/** The day that a text states and nothing beside it; where it leaves out the year, that nearest to `near`. */
export function dayOf(text: string, near: string): string | null {
  const bare = words(
    text.replace(/^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b[,.]? ?/iu, ''),
  );
  if (/\d{4}/u.test(bare)) return /^[\w ,./-]{8,24}$/u.test(bare) ? statedDay(bare) : null;
  const { first, month = '', second } = MONTH_DAY.exec(bare)?.groups ?? {};
  const day = first ?? second;
  if (day === undefined || (first !== undefined && second !== undefined)) return null;
  const year = Number(near.slice(0, 4));
  return [year - 1, year, year + 1]
    .flatMap((each) => statedDay(`${day} ${month} ${each}`) ?? [])
    .reduce<string | null>(
      (best, each) =>
        best === null || Math.abs(daysBetween(each, near)) < Math.abs(daysBetween(best, near)) ? each : best,
      null,
    );
}

const LENGTH = 86_400_000;

export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / LENGTH;

export const addDays = (day: string, count: number): string =>
  new Date(Date.parse(day) + count * LENGTH).toISOString().slice(0, 10);

type Json = Readonly<Record<string, unknown>>;

/** The days that a page states of itself, best first. `path`: the day in the file's name, of which the page was saved. */
export function pageDays(
  page: Page,
  statements: readonly Statement[],
  described: readonly Json[],
  path: string | null,
): readonly PageDay[] {
  const data = (name: string, role: PageDay['role']): readonly PageDay[] =>
    described.flatMap((thing) => stated(thing[name], role, `JSON-LD ${name}`));
  const meta = [
    ...page.querySelectorAll('meta[property="article:modified_time"], meta[property="og:updated_time"]'),
  ];
  return [
    ...data('coverageStartTime', 'begun'),
    ...statements
      .filter(({ field, from }) => field === 'published' && !from.startsWith('first time'))
      .flatMap(({ value, from }) => stated(value, 'begun', from)),
    ...dateLines(page),
    ...data('coverageEndTime', 'changed'),
    ...data('dateModified', 'changed'),
    ...meta.flatMap((tag) =>
      stated(tag.getAttribute('content'), 'changed', `meta ${tag.getAttribute('property') ?? ''}`),
    ),
    ...statements
      .filter(({ field, from }) => field === 'published' && from.startsWith('first time'))
      .flatMap(({ value, from }) => stated(value, 'either', from)),
    ...stated(path, 'changed', 'path'),
  ];
}

function stated(value: unknown, role: PageDay['role'], from: string): readonly PageDay[] {
  const day = typeof value === 'string' ? statedDay(value) : null;
  if (day === null || typeof value !== 'string') return [];
  return [{ day, minutes: clockOf(value.replace('T', ' '))?.minutes ?? null, role, from }];
}

/** Lines above the posts that state a whole day: "Updated 00:45, 5 March 2031". */
function dateLines(page: Page): readonly PageDay[] {
  const isBeside = besideIn(page);
  const lines: PageDay[] = [];
  const visit = (element: PageElement): void => {
    if (lines.length > 3 || isBeside(element)) return;
    for (const child of element.childNodes as Iterable<Part & PageElement>) {
      if (child.nodeType === 1) visit(child);
      const text = child.nodeType === 3 ? words((child.nodeValue ?? '').slice(0, 200)) : '';
      if (text.length > 90 || !/\d{4}/u.test(text)) continue;
      const { day, minutes, role } = lineDay(text);
      if (day !== null) lines.push({ day, minutes, role, from: `line "${text}"` });
    }
  };
  for (const body of page.querySelectorAll('body')) visit(body);
  return lines;
}

const DATE_MARK =
  '[class*="date" i], [class*="publish" i], [class*="posted" i], [class*="submitted" i], [class*="timestamp" i], [class*="byline" i], [class*="meta" i]';

/** The day that a page prints where it marks its date as one, for pages that state none as data. */
export function printedDay(page: Page): Statement {
  const isBeside = besideIn(page);
  for (const element of page.querySelectorAll(DATE_MARK)) {
    const text = words((element.textContent ?? '').slice(0, 400));
    if (text.length > 90 || !/\d{4}/u.test(text) || isBeside(element)) continue;
    const { day, role } = lineDay(text);
    if (day !== null && role !== 'changed') return { field: 'published', value: day, from: `line "${text}"` };
  }
  return { field: 'published', value: null, from: 'line' };
}

/** The one day of a line that says little else, and of what it is. */
function lineDay(text: string): Pick<PageDay, 'role' | 'minutes'> & { readonly day: string | null } {
  const clock = clockOf(text);
  const led = (clock?.rest ?? text).replace(
    /^(?:(?:first|last|posted|published|updated|modified|submitted|on|at|and)\b:? ?){1,4}/iu,
    '',
  );
  const role = /updated|modified|last/iu.test(text)
    ? 'changed'
    : /published|posted|first/iu.test(text)
      ? 'begun'
      : 'either';
  return {
    day: dayOf(words(led.replaceAll(BESIDE_CLOCK, ' ')), '2000-01-01'),
    minutes: clock?.minutes ?? null,
    role,
  };
}
