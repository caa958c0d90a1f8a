/** The day that an article's own address holds, as most papers write it there: `/2021/09/14/`, `/2021/sep/14/`, `/20210914-`, `-2024-10-30/`. */
import { isDay } from '../model/time.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** At the beginning or the end of a part of the path: inside a headline's words a date is as often that of an event. */
const DAY =
  /(?:^|\/|[-_](?=[^/]{8,10}(?:[./]|$)))(?<year>(?:19|20)\d\d)(?<gap>[-/_]?)(?<month>0[1-9]|1[0-2]|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\k<gap>(?<day>0[1-9]|[12]\d|3[01]|[1-9](?=[/._-]))(?!\d)/giu;

/** The one day in an address; null where it holds none, or two. */
export function dayInAddress(address: string): string | null {
  const path = /^https?:\/\/[^/?#]{1,255}(?<path>[^?#]{0,2000})/iu.exec(address)?.groups?.path ?? '';
  const days = new Set<string>();
  for (const { groups } of path.matchAll(DAY)) {
    const { year = '', month = '', day = '' } = groups ?? {};
    const number = /^\d/u.test(month) ? month : String(MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1);
    const written = `${year}-${number.padStart(2, '0')}-${day.padStart(2, '0')}`;
    if (isDay(written)) days.add(written);
  }
  return days.size === 1 ? ([...days][0] ?? null) : null;
}

/** "https://web.archive.org/web/20070601123456/http://news.example/a": what an archive of the web keeps is at the address behind its own. */
export function ownAddress(address: string): string {
  const kept =
    /^https?:\/\/web\.archive\.org\/web\/\d{4,14}(?:[a-z]{2}_)?\/(?<own>https?:\/\/?.{1,2000})$/iu.exec(
      address.trim(),
    );
  return kept?.groups?.own ?? address;
}
