/** A mail of Google Alerts: teasers of articles of several papers, each an article of its own. */
import { settle } from './facts.ts';
import type { Piece } from './source.ts';

const SENDER = /^googlealerts-noreply@google\.com$/iu;
const LINK = /^<https:\/\/www\.google\.com\/url\?(?<query>\S{1,4000})>$/u;

/** The articles that an alert names; none where the mail is another. `date` is the mail's. */
export function alerts(
  file: string,
  sender: string | undefined,
  text: string,
  date: string | undefined,
): readonly Piece[] {
  if (!SENDER.test(sender ?? '')) return [];
  const pieces: Piece[] = [];
  let block: string[] = [];
  for (const line of text.split('\n').map((each) => each.trim())) {
    const query = LINK.exec(line)?.groups?.query;
    if (query === undefined) {
      block = line === '' || line.startsWith('===') ? [] : [...block, line];
      continue;
    }
    const [title = '', ...rest] = block;
    block = [];
    // below the headline the paper, and then the teaser; without a teaser there is nothing to read
    const [paper = '', ...teaser] = rest;
    if (teaser.length === 0) continue;
    const member = String(pieces.length + 1);
    const { meta, notes } = settle(`${file}#${member}`, [
      { field: 'title', value: title, from: 'headline in the alert' },
      { field: 'publisher', value: paper, from: 'paper in the alert' },
      { field: 'url', value: new URLSearchParams(query).get('url'), from: 'link in the alert' },
      { field: 'published', value: date, from: 'mail date' },
    ]);
    const message = `${file}#${member}: the alert holds only the beginning of this article; save the article itself for more`;
    pieces.push({
      member,
      text: `${title}\n\n${teaser.join('\n')}`,
      meta,
      notes: [
        ...notes,
        { rule: 'feed-summary', level: 'info', article: `${file}#${member}`, span: null, message },
      ],
    });
  }
  return pieces;
}
