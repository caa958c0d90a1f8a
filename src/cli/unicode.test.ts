/** Random texts of every script and sign: offsets stay right from the file to what ships. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CONTEXTS, keepContext } from '../model/context.ts';
import { readTimeline } from '../model/read-timeline.ts';
import { NO_SETTINGS } from '../model/settings.ts';
import { collapse } from '../model/text.ts';
import { writeTimeline } from '../model/write-timeline.ts';
import { parse } from '../parse/index.ts';
import { decode } from '../read/decode.ts';
import { sourceText } from '../read/source.ts';

// words that make events, between signs of all planes, combining marks, controls, both directions and every line end
const word = fc.constantFrom(
  'Mayor Ann Doe',
  'said',
  'opened',
  'the bridge',
  'on Monday',
  'in May 2019',
  'March 4, 2024',
  '“It works,”',
  '.',
  ',',
  '?”',
);
const sign = fc.constantFrom(
  '😀',
  '👨‍👩‍👧',
  'e\u0301',
  'Z\u0351\u036B',
  '𝒜',
  'العربية',
  'עברית',
  '日本',
  '\u202E',
  '\u2066',
  '\u200B',
  '\uFEFF',
  '\u0000',
  '\u0085',
  '\u2028',
  '\u00A0',
);
const gap = fc.constantFrom(' ', '  ', '\n', '\r\n', '\r', '\n\n', '\r\n\r\n', '\t');
const any = fc.string({ unit: 'binary', maxLength: 4 });
const text = fc
  .array(
    fc.tuple(
      fc.oneof({ weight: 6, arbitrary: word }, { weight: 2, arbitrary: sign }, { weight: 1, arbitrary: any }),
      gap,
    ),
    { minLength: 4, maxLength: 60 },
  )
  .map((parts) => `Mayor Ann Doe opened the bridge on Monday.\n\n${parts.flat().join('')}`);

test('what a file holds is what is cited, in random texts', () => {
  fc.assert(
    fc.property(text, (written) => {
      // a lone half of a pair becomes U+FFFD in a file
      const bytes = Buffer.from(written, 'utf8');
      const decoded = decode(bytes);
      if ('fault' in decoded) return;
      expect(Buffer.from(decoded.text, 'utf8').equals(bytes) || bytes[0] === 0xef).toBe(true);
      const source = sourceText('a.txt', 'x', { member: null, text: decoded.text, meta: {}, notes: [] });
      const timeline = readTimeline(JSON.parse(writeTimeline(parse([source], NO_SETTINGS))));
      for (const context of CONTEXTS) {
        const shipped = keepContext(timeline, context);
        for (const { citations } of [...shipped.events, ...shipped.undated])
          for (const { start, end, quote } of citations) {
            expect(collapse(decoded.text.slice(start, end))).toBe(quote);
            const [article] = shipped.articles;
            const excerpt = article?.excerpts.find((each) => each.start <= start && end <= each.end);
            const own = article?.text ?? null;
            const slice =
              own === null
                ? excerpt?.text.slice(start - excerpt.start, end - excerpt.start)
                : own.slice(start, end);
            expect(collapse(slice ?? '')).toBe(quote);
          }
      }
    }),
    { seed: 20240304, numRuns: process.env.SOURCELINE_LONG ? 1000 : 250 },
  );
});
