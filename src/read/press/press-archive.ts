/** What archives of the press hand out: many articles in one text, each between lines of the archive's own. */
import type { Contents } from '../adapter.ts';
import { settle } from '../facts.ts';
import type { Clipping } from './clipping.ts';
import { factivaClippings } from './factiva.ts';
import { nexisClippings } from './nexis.ts';
import { proquestClippings } from './proquest.ts';
import { WIRE_MARK, wireClippings } from './wire.ts';

/** Words of the lines between articles there; most texts have none and are done with here. */
const MARK = /\d of \d{1,5} DOCUMENT|End of Document|Document [A-Z]{2}|ProQuest document ID/u;

/** The articles of an export of LexisNexis, Nexis Uni, Factiva or ProQuest, or an agency's messages; null for any other text. */
export function pressArchive(file: string, text: string): Contents | null {
  if (!MARK.test(text) && !WIRE_MARK.test(text)) return null;
  const lines = text.split(/\r?\n/u);
  const clippings =
    nexisClippings(lines) ?? factivaClippings(lines) ?? proquestClippings(lines) ?? wireClippings(lines);
  if (clippings === null) return null;
  const pieces = clippings.map((clipping, index) => {
    const member = clippings.length === 1 ? null : String(index + 1);
    const { meta, notes } = settle(member === null ? file : `${file}#${member}`, clipping.statements);
    return { member, text: printed(clipping, meta.title?.value ?? ''), meta, notes };
  });
  return { pieces, notes: [] };
}

function printed({ standfirst, body }: Clipping, title: string): string {
  const under = [standfirst, body].filter(Boolean).join('\n\n');
  return title === '' || under.startsWith(title) ? under : `${title}\n\n${under}`;
}
