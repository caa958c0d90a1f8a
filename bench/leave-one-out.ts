/** What the bench of the weights measures: the stages up to the events once, then their weights for many choices of numbers. */
import { NO_SETTINGS } from '../src/model/settings.ts';
import type { Day } from '../src/model/time.ts';
import { anchor } from '../src/parse/anchor/anchor.ts';
import { ownDay } from '../src/parse/anchor/ownday.ts';
import { draft } from '../src/parse/draft.ts';
import { belongingOf } from '../src/parse/folder/belonging.ts';
import { castOf } from '../src/parse/folder/cast.ts';
import { composeAll } from '../src/parse/folder/compose.ts';
import { distinct } from '../src/parse/folder/copies/distinct.ts';
import { merge } from '../src/parse/folder/join/merge.ts';
import { place } from '../src/parse/folder/placing.ts';
import { rank } from '../src/parse/folder/rank.ts';
import { CHOSEN, salienceOf, type Numbers } from '../src/parse/folder/salience.ts';
import { uniteTitles } from '../src/parse/folder/same-title.ts';
import { sourcesOf } from '../src/parse/folder/copies/sources.ts';
import { themeOf } from '../src/parse/folder/theme.ts';

export { CHOSEN };

/** For each choice of numbers the days of a story that have an event, the weightiest first. */
export function story(
  articles: readonly { readonly file: string; readonly text: string }[],
): (numbers: Numbers) => readonly Day[] {
  const read = articles.map(({ file, text }) =>
    draft({ file, fileSha256: '', sha256: file, text, meta: {}, notes: [] }),
  );
  const { drafts } = distinct(read, NO_SETTINGS);
  const anchors = anchor(
    drafts.map(({ document, expressions }) => ({ document, expressions, own: ownDay(document) })),
  );
  const timexes = anchors.map((anchored) => anchored.timexes);
  const cast = castOf(drafts, NO_SETTINGS);
  const from = (index: number): string => anchors[index]?.reference?.first ?? '9999';
  const order = drafts
    .map((_, index) => index)
    .sort((a, b) => (from(a) === from(b) ? a - b : from(a) < from(b) ? -1 : 1));
  const reports = order.flatMap((index) => {
    const [draft, anchored] = [drafts[index], anchors[index]];
    return draft && anchored ? [place(draft, index, anchored.timexes, anchored)] : [];
  });
  const bounds = anchors.map(({ notAfter }) => notAfter);
  const events = uniteTitles(composeAll(merge(reports, cast), cast, bounds, themeOf(drafts)));
  const days = anchors.map(({ reference }) =>
    reference && reference.first === reference.last ? reference.first : null,
  );
  const sources = sourcesOf(drafts.map(({ prints }, index) => ({ prints, day: days[index] ?? null })));
  const belonging = belongingOf(drafts, sources);
  return (numbers) => {
    const weighed = rank(events, sources, salienceOf(timexes, days, sources, numbers), days, belonging);
    const sorted = weighed.toSorted((a, b) => b.weight - a.weight);
    const dated = sorted.flatMap(({ event: { dating } }) =>
      dating && dating.first === dating.last ? [dating.first] : [],
    );
    return [...new Set(dated)];
  };
}
