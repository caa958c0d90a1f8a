/** The five seeds: what a careful reader finds in them, with its date and its articles. */
import { describe, expect, it } from 'vitest';
import { NO_SETTINGS } from '../src/model/settings.ts';
import { parse } from '../src/parse/index.ts';
import { SEEDS, sourcesIn } from './stories.ts';

const timeline = parse(sourcesIn(SEEDS), NO_SETTINGS);
const number = (id: string): string => timeline.articles.find((article) => article.id === id)?.file.slice(0, 3) ?? '';
const lead = (actors: readonly string[]): string | undefined => timeline.actors.find((actor) => actor.id === actors[0])?.group;

describe('the seeds', () => {
  it.each([
    ['2022-02', /invasion|operation/u, 'Russia', ['000', '001', '002', '004']],
    ['2025-12', /Macron .*“framework”/u, 'France', ['001']],
    ['2026-01-09', /Meloni says “the time has come”/u, 'Italy', ['001']],
    ['2026-01-12', /Pinho says .*signs/u, 'European Union', ['001']],
    ['2026-01-15', /Putin says Russia .*ready to restore/u, 'Russia', ['000', '001', '003', '004']],
    ['2026-01-16', /welcomes .*willingness/u, 'Russia', ['000', '002', '003']],
  ])('%s %s', (edtf, title, lane, articles) => {
    const event = timeline.events.find((one) => one.edtf === edtf);
    expect(event?.title).toMatch(title);
    expect(lead(event?.actors ?? [])).toBe(lane);
    expect([...new Set(event?.citations.map((citation) => number(citation.article)))].sort()).toEqual(articles);
  });

  it.each([
    ['2026-01-15', /Putin .*“mutually beneficial cooperation/u, ['000', '004']],
    ['2026-01-15', /Kremlin ceremony for newly arrived foreign ambassadors/u, ['000', '001', '003']],
    ['2026-01-15', /Putin laments .*contacts/u, ['001']],
    ['2026-01-16', /Peskov says Russia is in contact with the United States/u, ['000']],
    ['2026-01-16', /Kremlin criticizes the British stance/u, ['002', '003']],
  ])('%s, apart from the main act of the day: %s', (edtf, title, articles) => {
    const found = timeline.events.filter((one) => one.edtf === edtf && title.test(one.title));
    expect(found.map((event) => [...new Set(event.citations.map((citation) => number(citation.article)))].sort())).toEqual([articles]);
    const main = timeline.events.find((one) => one.edtf === edtf);
    expect(found[0]?.weight).toBeLessThan(main?.weight ?? 0);
  });

  it('has about a dozen dated events, none twice', () => {
    expect(timeline.events.length).toBeGreaterThanOrEqual(10);
    expect(timeline.events.length).toBeLessThanOrEqual(14);
    expect(new Set(timeline.events.map((event) => event.title)).size).toBe(timeline.events.length);
  });

  it('lists what no text dates', () => {
    expect(timeline.undated.length).toBeGreaterThanOrEqual(10);
    expect(timeline.undated.length).toBeLessThanOrEqual(14);
    const titles = timeline.undated.map((event) => event.title).join('\n');
    for (const name of ['Merz', 'Cooper', 'Downing Street', 'Meloni calls', 'Macron', 'sanctions', 'expels', 'freezes', 'isolation', 're-evaluating', 'push back against calls', 'Commission shows caution', 'Starmer has no intention']) expect(titles).toContain(name);
  });

  it('tells what the articles differ on', () => {
    const all = [...timeline.events, ...timeline.undated].flatMap((event) => event.disagreements);
    const sides = all.map(({ about, claims }) => `${about}: ${claims.map((claim) => claim.text).join(' / ')}`);
    expect(sides).toContain('wording: significant shift / positive development / notable step forward');
    expect(sides.some((side) => side.startsWith('fact: ') && side.includes('European diplomats'))).toBe(true);
    expect(sides.some((side) => side.startsWith('actor: ') && side.includes('Giorgia Meloni'))).toBe(true);
  });
});
