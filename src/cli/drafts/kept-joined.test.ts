import fc from 'fast-check';
import { expect, test } from 'vitest';
import { generate } from '../../../bench/generate.mjs';
import { NO_SETTINGS } from '../../model/settings.ts';
import type { SourceText } from '../../model/text.ts';
import { writeCompact } from '../../model/write-timeline.ts';
import { assemble, draft, type Draft, type Joined } from '../../parse/index.ts';
import { sha256 } from '../../read/source.ts';
import { findingsFrom } from './kept-findings.ts';
import { joinedFrom, joinedLine } from './kept-joined.ts';

const keyOf = ({ document: { source } }: Draft): number =>
  parseInt(sha256(source.file + source.text).slice(0, 13), 16);

const SENTENCES = [
  'Mayor Ada Brook resigned on Tuesday, the council said.',
  'Eleven workers were injured when a crane collapsed on Sunday.',
  'The crane collapse on Sunday was caused by strong wind.',
  'Police in Harborfield arrested two men on 3 March 2024 over the collapse.',
  '“It is a necessary measure,” Brook said on Monday.',
];

/** Stories of many articles, of which single ones are edited. */
const MANY = generate(40, { seed: 5, days: 8 });
const edit = fc.record({
  article: fc.nat(MANY.length - 1),
  becomes: fc.oneof(
    fc.constantFrom(...SENTENCES).map((sentence) => (text: string) => `${text}\n\n${sentence}\n`),
    fc.constant((text: string) => text.slice(0, text.lastIndexOf('.', text.length - 20) + 1)),
    fc.constant((text: string) =>
      text.replace(/\b(\d\d?) (?=[A-Z])/u, (_, day: string) => `${Number(day) - 1} `),
    ),
    fc.constantFrom(...MANY).map(
      ({ text }) =>
        () =>
          text,
    ),
  ),
});

const DRAFTS = MANY.map(({ file, text }) => draft(articleOf(file, text)));

test('one that begins from what another joined says what one without says', () => {
  let takenUp = 0;
  let renewed = 0;
  fc.assert(
    fc.property(fc.array(edit, { minLength: 4, maxLength: 6 }), (edits) => {
      const drafts = [...DRAFTS];
      let joined: string | null = null;
      for (const { article, becomes } of [{ article: 0, becomes: (text: string) => text }, ...edits]) {
        const { file, text } = drafts[article]?.document.source ?? { file: '', text: '' };
        drafts[article] = draft(articleOf(file, becomes(text)));
        const before = joinedFrom(joined);
        const findings = findingsFrom(
          null,
          before && { ...before, join: telling(before.join, () => takenUp++) },
          keyOf,
        );
        const timeline = assemble(drafts, NO_SETTINGS, findings);
        expect(writeCompact(timeline)).toBe(writeCompact(assemble(drafts, NO_SETTINGS)));
        if (findings.joined.now) {
          joined = joinedLine(findings.joined.now);
          renewed++;
        }
      }
    }),
    { seed: 23, numRuns: 4 },
  );
  expect(takenUp).toBeGreaterThan(10);
  expect(renewed).toBeLessThan(takenUp);
});

function articleOf(file: string, text: string): SourceText {
  return { file, fileSha256: '', sha256: text, text, meta: {}, notes: [] };
}

/** The same record, which tells when its places are taken up. */
const telling = (join: Joined['join'], tell: () => void): Joined['join'] =>
  Object.defineProperty({ ...join }, 'places', {
    get: () => {
      tell();
      return join.places;
    },
  });

test('what is damaged, or of another machine, is as if there were none', () => {
  const findings = findingsFrom(null, null, keyOf);
  assemble(DRAFTS, NO_SETTINGS, findings);
  const { now } = findings.joined;
  const line = now && joinedLine(now);
  expect(joinedFrom(line)).toEqual(now);
  for (const damaged of [
    null,
    '',
    '{',
    'null',
    line?.slice(0, -9) ?? '',
    line?.replace(/"order":"[A-Z]+"/u, '"order":""') ?? '',
  ])
    expect(joinedFrom(damaged)).toBeNull();
});
