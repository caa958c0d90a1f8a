/** ZIP archives of articles: each member is read like a file of the folder. Archives in archives are refused. */
import type { Note } from '../model/text.ts';
import type { Adapter } from './adapter.ts';
import { adapterFor } from './adapters.ts';
import { isLitter } from './folder.ts';
import { charactersOf, tooMuchText } from './limits.ts';
import { allRefused, refusals, unzip } from './zip.ts';

const NOTHING = {
  fault: 'an archive without an article in it',
  remedy: 'put articles into it, or remove it',
};

export const archive: Adapter = async (file, bytes, limits) => {
  const unpacked = await unzip(bytes, limits);
  if ('fault' in unpacked) return unpacked;
  const nothing = allRefused(unpacked);
  if (nothing) return nothing;
  const pieces = [];
  let characters = 0;
  const notes: Note[] = [...refusals(file, unpacked)];
  const sorted = [...unpacked.members].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const names = new Set(sorted.flatMap(({ name }) => name.split(/[/\\]/u)));
  for (const { name, bytes: content } of sorted) {
    // a member's name is shown and never opened, so ".." in it leads nowhere; "./a.txt" is "a.txt"
    const parts = name
      .replaceAll('\\', '/')
      .split('/')
      .filter((part) => part !== '.' && part !== '');
    if (parts.some((part) => part === '__MACOSX' || isLitter(part, names))) continue;
    const shown = parts.join('/');
    const member = `${file}#${shown}`;
    const adapter = adapterFor(shown, content);
    if (adapter === 'skip') continue;
    const contents =
      adapter === 'zip'
        ? { fault: 'an archive inside an archive', remedy: 'unpack the outer one' }
        : await (
            await adapter()
          )(member, content, limits);
    if ('fault' in contents) {
      const message = `${member}: ${contents.fault}; ${contents.remedy}`;
      notes.push({ rule: 'file-undecodable', level: 'error', article: member, span: null, message } as const);
      continue;
    }
    notes.push(...contents.notes);
    for (const piece of contents.pieces)
      pieces.push({ ...piece, member: piece.member === null ? shown : `${shown}#${piece.member}` });
    // a document or a web archive in it unpacks in its turn
    characters += charactersOf(contents.pieces);
    const much = tooMuchText(characters, limits);
    if (much) return much;
  }
  return pieces.length + notes.length === 0 ? NOTHING : { pieces, notes };
};
