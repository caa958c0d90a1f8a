import { describe, expect, it } from 'vitest';
import { generate } from './generate.mjs';
import { faultsOf, NO_SETTINGS, parse } from './title-faults.ts';

describe('titles of generated articles', () => {
  const { events, undated } = parse(
    generate(120, { seed: 11 }).map(({ file, text }) => ({
      file,
      fileSha256: '',
      sha256: file,
      text,
      meta: {},
      notes: [],
    })),
    NO_SETTINGS,
  );

  it('are many, and none would be struck', () => {
    expect(events.length).toBeGreaterThan(50);
    const struck = [...events, ...undated].flatMap(({ title, citations }) => {
      const faults = faultsOf(
        title,
        citations.map(({ quote }) => quote),
      );
      return faults.length > 0 ? [`${title}: ${faults.join('; ')}`] : [];
    });
    expect(struck).toEqual([]);
  });

  it('are never the same twice on one day', () => {
    const days = events.map(({ edtf, title }) => `${edtf} ${title}`);
    expect(days.length).toBe(new Set(days).size);
  });
});

describe('faults', () => {
  it.each([
    ['Oil spill in the Baltic', 'no finite verb'],
    ['Mayor opens the bridge to', 'ends in a small word'],
    ['He opens the bridge', 'opens with a pronoun'],
    ['Mayor says the bridge', 'says without a clause'],
    ['Posters warn of flu The clinic opens', 'two sentences in one'],
    ['Mayor opens “the bridge', 'unbalanced quotation marks'],
    ["'s bridge opens", 'broken marks'],
    ['Mayor opens the aquarium', 'not in the sentences: aquarium'],
  ])('%s', (title, fault) =>
    expect(
      faultsOf(title, ['The mayor said he opens the bridge; posters warn of flu, oil spill in the clinic.']),
    ).toContain(fault),
  );

  it('finds none in a sound title', () =>
    expect(faultsOf('Mayor opens the bridge', ['The mayor opened the bridge on Monday.'])).toEqual([]));
});
