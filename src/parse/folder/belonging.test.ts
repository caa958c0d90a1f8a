import { expect, it } from 'vitest';
import { draft, type Draft } from '../draft.ts';
import { belongingOf } from './belonging.ts';
import type { Composed } from './compose.ts';

const article = (text: string): Draft =>
  draft({ file: 'a.txt', fileSha256: '', sha256: '', text, meta: {}, notes: [] });

/** What the events of one sentence each keep in a folder of these articles, every one of a source of its own. */
function kept(texts: readonly string[], sentences: readonly string[]): number[] {
  const drafts = texts.map(article);
  const belonging = belongingOf(
    drafts,
    drafts.map((_, at) => at),
  );
  return sentences.map((sentence) => {
    const at = texts.findIndex((text) => text.includes(sentence));
    const { document, mentions } = drafts[at] as Draft;
    const start = document.clean.indexOf(sentence);
    const parts = mentions.flatMap((mention) =>
      mention.start >= start && mention.start < start + sentence.length
        ? [{ article: at, placed: { mention } }]
        : [],
    );
    expect(parts).not.toEqual([]);
    return belonging({ title: sentence, parts, players: [] } as unknown as Composed);
  });
}

const many = (text: string, times: number): string[] =>
  Array.from({ length: times }, (_, at) => text.replace('#', String(at + 1)));

const FERRY = 'The ferry Nordan\n\nThe ferry Nordan leaked on Monday. Divers found # holes in the Nordan.\n';
const RIVAL = 'Vesla Line grows\n\nThe shipping firm Vesla Line bought 3 ships on Tuesday.\n';

it('keeps less for what articles on something else tell, of others alone', () => {
  expect(
    kept(
      [...many(FERRY, 25), RIVAL],
      ['The ferry Nordan leaked on Monday.', 'The shipping firm Vesla Line bought 3 ships on Tuesday.'],
    ),
  ).toEqual([1, 0.3]);
});

const DROUGHT =
  'Drought in Kenya\n\nKenya declared an emergency on Monday. Herders in Kenya lost # cows. The government met in May. Rain fell in Peru on Tuesday. Smugglers sold maize on Friday.\n';

it('keeps less for the news of another land, though the article is on that of the folder', () => {
  const sentences = [
    'Herders in Kenya lost 1 cows.',
    'Rain fell in Peru on Tuesday.',
    'Smugglers sold maize on Friday.',
  ];
  expect(kept(many(DROUGHT, 25), ['Herders in Kenya lost 1 cows.', sentences[2] ?? ''])).toEqual([1, 1]);
  const one = DROUGHT.replace(/Kenya(?! declared)/gu, 'the north');
  expect(kept([...many(one.replace(/ Rain[^.]*\./u, ''), 25), DROUGHT], sentences.slice(1, 2))).toEqual([
    0.3,
  ]);
});

const STRIKE = 'Strike in Turin\n\nTram drivers in Turin walked out on Monday. They met # times.\n';
const TRIAL = 'The trial of Odo Brenn\n\nA court in Lund tried Odo Brenn on Monday. It sat # hours.\n';
const COMET = 'A comet\n\nAstronomers in Arles found the comet Lise on Monday. It is # miles wide.\n';

it('pushes nothing out of a folder of several stories', () => {
  const all = [...many(STRIKE, 12), ...many(TRIAL, 10), ...many(COMET, 3)];
  expect(
    kept(all, [
      'Tram drivers in Turin walked out on Monday.',
      'A court in Lund tried Odo Brenn on Monday.',
      'Astronomers in Arles found the comet Lise on Monday.',
    ]),
  ).toEqual([1, 1, 1]);
});

it('leaves the second story of a folder its weight, though the first has most articles', () => {
  const all = [...many(STRIKE, 22), ...many(TRIAL, 4)];
  expect(kept(all, ['A court in Lund tried Odo Brenn on Monday.'])).toEqual([1]);
});

it('says nothing of a folder of a few articles', () => {
  expect(
    kept([...many(FERRY, 8), RIVAL], ['The shipping firm Vesla Line bought 3 ships on Tuesday.']),
  ).toEqual([1]);
});
