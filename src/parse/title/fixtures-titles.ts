/** The titles that one article of 18 September 2019 gives; for tests. */
import { NO_SETTINGS } from '../../model/settings.ts';
import { parse } from '../index.ts';

/** Heaviest first. */
export function titles(text: string): string[] {
  const { events, undated } = parse(
    [
      {
        file: 'a.txt',
        fileSha256: '',
        sha256: '',
        text: `Published 18 September 2019\n\n${text}`,
        meta: {},
        notes: [],
      },
    ],
    NO_SETTINGS,
  );
  return [...events, ...undated].sort((a, b) => b.weight - a.weight).map(({ title }) => title);
}
