/** Undated acts of somebody named, told beside another act or of a group that is known by whose it is. */
import { expect, it } from 'vitest';
import { draft } from '../draft.ts';

/** `actor predicate` of the mentions in the last line, dated or not. */
function told(sentence: string): string[] {
  const text = `A headline\n\nThe day began as others do here.\n\nNobody knew what was to come.\n\n${sentence}\n`;
  const { document, mentions } = draft({
    file: 'a.txt',
    fileSha256: '',
    sha256: '',
    text,
    meta: {},
    notes: [],
  });
  const at = document.clean.indexOf(sentence);
  return mentions.flatMap((mention) =>
    mention.start < at || mention.passing || mention.clarity < 0.42
      ? []
      : [`${mention.label ?? mention.actors.map(({ name }) => name).join(' and ')} ${mention.predicate}`],
  );
}

it('names the act that somebody judges by who did it', () => {
  expect(told('Norway froze the licences, a step that Ana Ruiz sharply criticized.')).toContain(
    "Ana Ruiz criticizes Norway's step",
  );
  expect(told('The harbour board doubled its fees, a decision Greenpeace welcomed.')).toContain(
    "Greenpeace welcomes the harbour board's decision",
  );
  // whose the act is nobody can tell, or something is done to it
  expect(told('Fares were doubled, a move that Ana Ruiz criticized.')).toEqual([]);
  expect(told('They left, a move that Ana Ruiz said was wrong.').join(' ')).not.toMatch(/move/u);
});

it('tells what a group does that is known by whose it is', () => {
  expect(told('Dutch regulators rejected the merger.')).toEqual(['Dutch regulators reject the merger']);
  expect(told('Swedish ministers pushed back against the ban.')).toEqual([
    'Swedish ministers push back against the ban',
  ]);
  expect(told('Local ministers rejected the merger.')).toEqual([]);
  expect(told('Dutch regulators said the merger was wrong.')).toEqual([]);
});

it('tells that somebody shows a stance, not that something shows a sign', () => {
  expect(told('The World Bank has shown restraint, putting off a loan.')).toEqual([
    'World Bank shows restraint',
  ]);
  expect(told('The World Bank has shown signs of strain.')).toEqual([]);
});

it('leaves out an office where a title has no room for it', () => {
  expect(
    told(
      'A Finance Ministry spokesperson confirmed that Deputy Prime Minister Rosa Kell has no plan of resigning.',
    ),
  ).toEqual(['Finance Ministry spokesperson confirms that Rosa Kell has no plan of resigning']);
});
