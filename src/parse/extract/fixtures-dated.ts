/** Days and titles of what one sentence tells in an article of Sunday 14 October 2029; for tests. */
import { NO_SETTINGS } from '../../model/settings.ts';
import { parse } from '../index.ts';

export function datedTitles(sentence: string): string[] {
  const text = `14 October 2029\n\n${sentence}\n`;
  const { events } = parse(
    [{ file: 'a.txt', fileSha256: 'a', sha256: sentence, text, meta: {}, notes: [] }],
    NO_SETTINGS,
  );
  return events.map(({ dating, title }) => `${dating?.edtf ?? ''} ${title}`);
}
