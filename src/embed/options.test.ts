import fc from 'fast-check';
import { expect, test } from 'vitest';
import { embedOptions, placeQuery } from './options.ts';

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

test('a link out of the frame keeps the place and drops what the host added', () => {
  expect(
    placeQuery('?event=ab12&from=2026-01-01&to=2026-02-31&childId=x&parentUrl=javascript:1&theme=dark'),
  ).toBe('?event=ab12&from=2026-01-01');
  expect(placeQuery('?event=<b>&view=x')).toBe('');
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
