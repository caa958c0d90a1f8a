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

  it('lists what no text dates', () => {
    const titles = timeline.undated.map((event) => event.title).join('\n');
    for (const name of ['Merz', 'Cooper', 'Downing Street', 'Meloni calls', 'Macron', 'European Union']) expect(titles).toContain(name);
  });

  it('tells what the articles differ on', () => {
    const all = [...timeline.events, ...timeline.undated].flatMap((event) => event.disagreements);
    const sides = all.map(({ about, claims }) => `${about}: ${claims.map((claim) => claim.text).join(' / ')}`);
    expect(sides).toContain('wording: significant shift / positive development / notable step forward');
    expect(sides.some((side) => side.startsWith('fact: ') && side.includes('European diplomats'))).toBe(true);
    expect(sides.some((side) => side.startsWith('actor: ') && side.includes('Giorgia Meloni'))).toBe(true);
  });
});
