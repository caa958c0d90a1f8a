import { describe, expect, test } from 'vitest';
import { NO_SETTINGS } from '../../model/settings.ts';
import { parse } from '../index.ts';

const article = (file: string, text: string) => ({
  file,
  text,
  fileSha256: file,
  sha256: file,
  meta: {},
  notes: [],
});
const told = (...texts: string[]) =>
  parse(
    texts.map((text, i) => article(`${i}.txt`, text)),
    NO_SETTINGS,
  );

const dam = [
  'March 4, 2024\n\nFinance Minister Ana Sousa said on Monday that trade with Norland would suffer from the new tolls.\n',
  'March 5, 2024\n\nNorland Foreign Minister Ove Lund said on Tuesday that trade with Norland was welcome. Finance Minister Ana Sousa called trade with Norland vital on Monday.\n',
];

describe('what a story is called', () => {
  test('its weightiest actors and the matter that they share', () => {
    expect(told(...dam).title).toMatch(/^(?:Sousa|Lund), (?:Sousa|Lund): trade with Norland$/);
  });
  test('never longer than 60 characters, never empty', () => {
    expect(told(...dam).title.length).toBeLessThanOrEqual(60);
    expect(told('Nothing happened here, and nobody said a word about it.\n').title).not.toBe('');
  });
  test('an editor’s title comes first', () => {
    const { title } = parse([article('a.txt', dam[0] ?? '')], { ...NO_SETTINGS, title: 'The toll war' });
    expect(title).toBe('The toll war');
  });
  test('the description counts events and articles and gives their months', () => {
    expect(told(...dam).description).toMatch(/ from 2 articles, March 2024\.$/);
  });
  test('an end of which only the year is known gives no month', () => {
    const bridge =
      'Published: 12 May 2016\n\nThe bridge over the Halden was built in 1911. Divers found a crack in its third pier on Monday.\n';
    expect(told(bridge).description).toMatch(/, 1911 to May 2016\.$/);
  });
});
