import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_SETTINGS } from '../../model/settings.ts';
import type { SourceText } from '../../model/text.ts';
import { writeCompact } from '../../model/write-timeline.ts';
import { assemble, draft, type Draft } from '../../parse/index.ts';
import { sha256 } from '../../read/source.ts';
import { findingsFrom, lineOf } from './kept-findings.ts';
import { joinedFrom, joinedLine } from './kept-joined.ts';

const SENTENCES = [
  'Mayor Ada Brook resigned on Tuesday, the council said.',
  'Mayor Ada Brook said on Monday that the plan was a “necessary step”.',
  '“It is a necessary measure,” Brook said on Monday.',
  'Eleven workers were injured when a crane collapsed on Sunday.',
  'Twelve workers were injured when a crane collapsed on Sunday, police said.',
  'The crane collapse on Sunday was caused by a broken cable.',
  'The crane collapse on Sunday was caused by strong wind.',
  'Police in Harborfield arrested two men on 3 March 2025 over the collapse.',
  'Police in Harborfield arrested three men on 3 March 2025 over the collapse.',
  'The strike began on 3 March 2025 and ended two days later.',
  'The strike began on 4 March 2025, the union said.',
  'Crews walked off the job on 3 March 2025.',
  'Some 400 dockers downed tools at Harborfield on 3 March 2025.',
  'Finance Minister Leo Hartmann proposed the tax on Thursday.',
  'Leo Hartmann of the Green League proposed the tax on Thursday.',
];
const article = fc.tuple(fc.shuffledSubarray(SENTENCES, { minLength: 2 }), fc.integer({ min: 3, max: 12 }));
const change = fc.record({ name: fc.nat(7), becomes: fc.option(article, { freq: 4 }) });

function sourceOf(name: number, [sentences, day]: readonly [readonly string[], number]): SourceText {
  const text = `HARBORFIELD, March ${day}, 2025 -- ${sentences.join(' ')}\n`;
  return { file: `${name}.txt`, fileSha256: '', sha256: text, text, meta: {}, notes: [] };
}
const keyOf = ({ document: { source } }: Draft): number =>
  parseInt(sha256(source.file + source.text).slice(0, 13), 16);

test('with what runs before found, a run says what one without says', () => {
  let differences = 0;
  fc.assert(
    fc.property(fc.array(change, { minLength: 6, maxLength: 14 }), (changes) => {
      const story = new Map<string, Draft>();
      let line: string | null = null;
      let joined: string | null = null;
      for (const { name, becomes } of changes) {
        if (becomes) story.set(`${name}`, draft(sourceOf(name, becomes)));
        else story.delete(`${name}`);
        const drafts = [...story.values()];
        const findings = findingsFrom(line, joinedFrom(joined), keyOf);
        const timeline = assemble(drafts, NO_SETTINGS, findings);
        expect(writeCompact(timeline)).toBe(writeCompact(assemble(drafts, NO_SETTINGS)));
        line = lineOf(findings);
        if (findings.joined.now) joined = joinedLine(findings.joined.now);
        for (const { disagreements } of timeline.events) differences += disagreements.length;
      }
    }),
    { seed: 17, numRuns: 12 },
  );
  // a story on which nobody disagrees shows nothing
  expect(differences).toBeGreaterThan(20);
});

test('what was found is not looked for again, and what is damaged is', () => {
  const drafts = [3, 4].map((at) => draft(sourceOf(at, [[SENTENCES[at] ?? ''], 5])));
  const none = { disagreements: [], asides: [] };
  const first = findingsFrom(null, null, keyOf);
  assemble(drafts, NO_SETTINGS, first);
  const line = lineOf(first);
  const [[key = 0] = []] = [...first.differing.asked];
  expect(
    findingsFrom(line, null, keyOf)
      .differing.of(key, () => none)
      .disagreements.map(({ about }) => about),
  ).toEqual(['number']);
  for (const damaged of [null, '', '{', 'null', '{"differing":3}', line.slice(0, -9)])
    expect(findingsFrom(damaged, null, keyOf).differing.of(key, () => none)).toBe(none);
});
