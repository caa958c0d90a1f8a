import fc from 'fast-check';
import { expect, test } from 'vitest';
import { embedOptions } from './options.ts';

test('known options are read, everything else is ignored', () => {
  expect(embedOptions('?theme=dark&lang=pt-BR&chrome=0&x=<b>')).toEqual({
    theme: 'dark',
    lang: 'pt-BR',
    bare: true,
  });
  expect(embedOptions('?theme=url(x)&lang=en"><b>&chrome=1')).toEqual({
    theme: 'auto',
    lang: null,
    bare: false,
  });
});

test.each([
  ['fr', 'fr'],
  ['DE-at', 'de-AT'],
  ['sr-latn-rs', 'sr-Latn-RS'],
  ['en-ab-cd', null],
  ['english', null],
  ['', null],
])('lang=%s is %s', (text, wanted) => {
  expect(embedOptions(`lang=${text}`).lang).toBe(wanted);
});

test('no query makes an option of another shape', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (theme, lang) => {
      const { lang: read } = embedOptions(new URLSearchParams({ theme, lang }).toString());
      return read === null || /^[\w-]{2,40}$/.test(read);
    }),
    { seed: 5, numRuns: 300 },
  );
});
