import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { SAMPLE } from '../../model/samples.ts';
import { NO_SETTINGS } from '../../model/settings.ts';
import { draftSettings } from './init.ts';
import { run } from '../program.ts';
import { readSettings } from './settings.ts';
import { put, standIn, type StandIn } from '../stand-in.ts';

let at: StandIn;
beforeEach(async () => {
  at = await standIn(() => SAMPLE);
  await put(join(at.root, 'in/bridge.txt'), 'Text.');
});
afterEach(() => rm(at.root, { recursive: true, force: true }));
const init = async (...more: readonly string[]): Promise<number> =>
  (await run(['init', join(at.root, 'in'), ...more], '1', at.world)).code;

test('as it is written the file changes nothing', async () => {
  expect(await init()).toBe(0);
  const text = await readFile(join(at.root, 'in/timeline.yaml'), 'utf8');
  expect(await readSettings(text)).toEqual(NO_SETTINGS);
  expect(text).toContain(
    '#   - event: "e1"\n#     sentence: "The mayor of Northport opened the bridge on Monday."',
  );
});

/** The file with the comment signs off, but for the lines of advice. */
function uncommented(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/^# ?/u, ''))
    .filter((line) => /^ *(?:- )?(?:[a-z]+|"[^"]*"):/u.test(line))
    .filter(
      (line) =>
        !/^ {2}(?:hide: true \||merge: \[\{ event: id)/u.test(line) &&
        !/: *$|reason: ""/u.test(line.replace(/^(?:lanes|actors|articles|events|add):$|^ {2}".*":$/u, 'x')),
    )
    .join('\n');
}

test('without its comment signs it is valid and says what was found', async () => {
  const text = uncommented(draftSettings(SAMPLE)).replace(
    /^( +)date: 2024-03-11$/mu,
    '$1date: 2024-03-11\n$1reason: it was found',
  );
  const settings = await readSettings(text);
  expect(settings).toMatchObject({
    title: 'Northport: the bridge',
    lanes: [{ name: 'Northport', members: ['Northport'] }],
    articles: [{ file: 'bridge.txt', published: '2024-03-12', url: 'https://example.org/2024/03/12/bridge' }],
    corrections: [
      { event: { id: 'e1' }, title: 'Northport opens its bridge', date: '2024-03-11' },
      { event: { id: 'u1' } },
    ],
    additions: [{ article: 'bridge.txt' }],
  });
});

test('a file that is there is kept unless forced', async () => {
  await writeFile(join(at.root, 'in/timeline.yaml'), 'title: Mine\n');
  expect(await init()).toBe(2);
  expect(at.said()).toMatch(/is there already/);
  expect(await readFile(join(at.root, 'in/timeline.yaml'), 'utf8')).toBe('title: Mine\n');
  expect(await init('--force')).toBe(0);
  expect(await readFile(join(at.root, 'in/timeline.yaml'), 'utf8')).toContain('# title:');
});

test.each(['a"b\\c: #d', 'line\nbreak', '\u0085\u2028\u202E', '{{ x }}', '- y'])(
  '%j in a title stays inside its quotes',
  async (title) => {
    const text = draftSettings({ ...SAMPLE, title });
    expect(text.split('\n').every((line) => line === '' || line.startsWith('#'))).toBe(true);
    const line = text.split('\n').find((each) => each.startsWith('# title:')) ?? '';
    expect((await readSettings(line.slice(2))).title?.replaceAll(/\s/gu, ' ')).toBe(
      title.trim().replaceAll(/\s/gu, ' '),
    );
  },
);
