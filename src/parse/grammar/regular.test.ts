import { describe, expect, it } from 'vitest';
import { VERBS } from '../words/verbs.ts';
import { verbForm } from './lexicon.ts';
import { lemmaOf, regularForm } from './regular.ts';

describe('lemmaOf', () => {
  it.each([
    ['jammed', 'jam'],
    ['defied', 'defy'],
    ['heckled', 'heckle'],
    ['escalated', 'escalate'],
    ['unleashed', 'unleash'],
    ['quarrelled', 'quarrel'],
    ['cordoned', 'cordon'],
    ['postponed', 'postpone'],
    ['rewired', 'rewire'],
    ['hampered', 'hamper'],
    ['scandalised', 'scandalise'],
    ['exhibited', 'exhibit'],
    ['derided', 'deride'],
    ['avenged', 'avenge'],
  ])('%s is of %s', (past, lemma) => expect(lemmaOf(past.slice(0, -2))).toBe(lemma));

  it('is right for nearly all regular verbs of the lists', () => {
    const lemmas = VERBS.flatMap(([, line]) => line.split(/\s+/u)).map((entry) =>
      entry.replace(/[+>@-]{1,4}$/u, ''),
    );
    const regular = [...new Set(lemmas)].filter(
      (lemma) =>
        !lemma.includes('/') && lemma.length > 2 && verbForm(lemma)?.verb.past.endsWith('ed') === true,
    );
    const wrong = regular.filter(
      (lemma) => lemmaOf((verbForm(lemma)?.verb.past ?? '').slice(0, -2)) !== lemma,
    );
    expect(regular.length).toBeGreaterThan(600);
    expect(wrong.length / regular.length).toBeLessThan(0.03);
  });
});

describe('regularForm', () => {
  it.each([
    'hundred',
    'watershed',
    'unarmed',
    'left-handed',
    'state-owned',
    'long-awaited',
    'said',
    'decided',
  ])('is no unlisted past: %s', (word) => expect(regularForm(word)?.past === true).toBe(false));
  it.each([
    ['rewrote', 'rewrite'],
    ['outsold', 'outsell'],
    ['overspent', 'overspend'],
    ['withheld', 'withhold'],
    ['bitten', 'bite'],
    ['air-dropped', 'air-drop'],
    ['test-flew', 'test-fly'],
  ])('%s is of %s', (past, lemma) => expect(regularForm(past)?.verb.lemma).toBe(lemma));
});
