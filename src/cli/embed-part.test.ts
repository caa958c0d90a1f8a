/** The embed of a story of thousands of events: its heaviest ones, small enough for a frame, and a count of the rest. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { keepContext } from '../model/context.ts';
import { generated } from '../model/fixtures-states.ts';
import type { Timeline } from '../model/timeline.ts';
import { piecesOf } from './site/content.ts';
import { siteOf } from './site/build.ts';
import { loadShell } from './site/shell.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
beforeAll(() => {
  if (!existsSync(`${dist}/prerender.js`)) throw new Error('build first: npm run build');
});

const islandOf = (page: string): Timeline & { whole?: { events: number } } =>
  JSON.parse(/id="sourceline-timeline">([^<]*)/.exec(page)?.[1] ?? '') as Timeline;

test('2,000 events: the frame stays small, the page beside it and timeline.json have all', async () => {
  const story = keepContext(
    generated({ events: 2000, from: '2031-03-01', days: 700, lanes: 9, sources: 40, seed: 17 }),
    'paragraph',
  );
  const lang = { tag: 'en', dir: 'ltr' } as const;
  const { entries, assets } = siteOf(story, await loadShell(dist), { base: null, picture: false, lang });
  const text = (name: string): string => Buffer.concat(piecesOf(entries.get(name) ?? '')).toString();
  const embed = text('embed.html').replace(/<style id="sourceline-fonts">[^<]*/, '');
  expect(embed.length).toBeLessThan(2e6);
  expect(gzipSync(embed).length).toBeLessThan(320 * 1024);
  const part = islandOf(embed);
  expect(part.whole?.events).toBe(story.events.length);
  expect(part.events.length).toBeGreaterThan(100);
  expect(part.events.length).toBeLessThan(story.events.length);
  // the list without script says how many more there are, and where
  const left = story.events.length + story.undated.length - part.events.length - part.undated.length;
  expect(embed).toContain(`and ${left.toLocaleString('en')} more in timeline.json`);
  const [, data] = [...assets].find(([name]) => name.startsWith('data/')) ?? [];
  const given: { sourcelineTimeline?: string } = {};
  runInNewContext(String(data), given);
  const page = JSON.parse(given.sourcelineTimeline ?? '') as Timeline;
  expect(page.events).toHaveLength(story.events.length);
  expect((JSON.parse(text('timeline.json')) as Timeline).events).toHaveLength(story.events.length);
});
