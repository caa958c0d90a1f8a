/** One correction from the editor's desk, written into the text of `timeline.yaml`: comments and order stay. */
import * as v from 'valibot';
import { isMap, isScalar, isSeq, parseDocument, Document, YAMLSeq, type Node, type YAMLMap } from 'yaml';
import { comparable } from '../../model/text.ts';
import { Stop } from '../exit.ts';
import { readSettings } from '../settings/settings.ts';

const words = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(2000));

/** An event as the page knows it: all its ids, so that an entry made under an older one is found again. */
const eventGiven = v.strictObject({
  id: words,
  aliases: v.optional(v.array(words), []),
  /** Words of its first sentence. */
  sentence: words,
});

/** What a click on the desk asks for. */
export const deskEdit = v.variant('kind', [
  v.strictObject({ kind: v.literal('hide'), event: eventGiven }),
  v.strictObject({ kind: v.literal('pin'), event: eventGiven, on: v.boolean() }),
  v.strictObject({ kind: v.literal('retitle'), event: eventGiven, title: words }),
  v.strictObject({ kind: v.literal('redate'), event: eventGiven, date: words, reason: words }),
  v.strictObject({ kind: v.literal('merge'), event: eventGiven, with: eventGiven }),
  v.strictObject({ kind: v.literal('split'), event: eventGiven, words }),
  /** An empty note takes the note away. */
  v.strictObject({
    kind: v.literal('note'),
    event: eventGiven,
    note: v.pipe(v.string(), v.trim(), v.maxLength(2000)),
  }),
  v.strictObject({
    kind: v.literal('add'),
    addition: v.strictObject({
      title: words,
      date: v.optional(words),
      actors: v.optional(v.array(words)),
      article: words,
      sentence: words,
      reason: v.optional(words),
    }),
  }),
  v.strictObject({ kind: v.literal('exclude'), file: words }),
]);
export type DeskEdit = v.InferOutput<typeof deskEdit>;
type EventGiven = v.InferOutput<typeof eventGiven>;

/** The new text of the file. Throws a Stop where the file has a fault or the edit would make one. */
export async function applyEdit(text: string, edit: DeskEdit): Promise<string> {
  await readSettings(text);
  const lines = text.replaceAll('\r\n', '\n');
  const document = parseDocument(lines, { schema: 'core' });
  if (!isMap(document.contents)) startMap(document);
  write(document, edit);
  const style = { lineWidth: 0, ...styleOf(lines) };
  const whole = document.toString(style);
  const part = SECTIONS[edit.kind] ?? 'events';
  const begun = new Document({ [part]: document.get(part, true) }).toString(style);
  const changed = spliced(lines, { whole, begun }, part) ?? whole;
  await readSettings(changed);
  return text.includes('\r\n') ? changed.replaceAll('\n', '\r\n') : changed;
}

/** Which part of the file an edit changes; the corrections where it is not said. */
const SECTIONS: Readonly<Partial<Record<DeskEdit['kind'], string>>> = { exclude: 'articles', add: 'add' };

/** How the file is indented, so that what is added looks like what is there. */
function styleOf(text: string) {
  const indent = /^ {1,8}(?=[^\s#])/mu.exec(text)?.[0].length ?? 2;
  return {
    indent: Math.max(2, indent),
    indentSeq: !/^- /mu.test(text),
    flowCollectionPadding: !/[{[][^\s}\]]/u.test(text),
  };
}

/**
 * The file with only the changed part taken from `whole`, every other line as the editor wrote it; a part that it did not have
 * comes last, as `begun` (without the comment at the file's end, which stays where it is). Null where the parts do not
 * stand one below the other, or where that would say something else.
 */
function spliced(
  text: string,
  { whole, begun }: { readonly whole: string; readonly begun: string },
  part: string,
): string | null {
  const before = partsOf(text);
  const after = partsOf(whole)?.find(({ name }) => name === part);
  if (!before || !after) return null;
  const fresh = before.some(({ name }) => name === part)
    ? before.map((each) => (each.name === part ? after.text : each.text))
    : [...before.map((each) => each.text), begun];
  const joined = fresh
    .map((each, i) => (each !== '' && i < fresh.length - 1 && !each.endsWith('\n') ? `${each}\n` : each))
    .join('');
  const [mine, theirs] = [joined, whole].map((each) => parseDocument(each, { schema: 'core', merge: true }));
  if (!mine || !theirs || mine.errors.length > 0) return null;
  return JSON.stringify(mine.toJS()) === JSON.stringify(theirs.toJS()) ? joined : null;
}

/** The names at the top of a file, each with its lines to the next; what stands above the first is a part without a name. */
function partsOf(text: string): readonly { readonly name: string; readonly text: string }[] | null {
  const map = parseDocument(text, { schema: 'core' }).contents;
  if (!isMap(map) || map.flow === true) return null;
  const starts = map.items.map(({ key }) => ({
    name: isScalar(key) ? String(key.value) : '',
    at: text.lastIndexOf('\n', ((key as Node).range?.[0] ?? 0) - 1) + 1,
  }));
  return [{ name: '', at: 0 }, ...starts].map(({ name, at }, i) => ({
    name,
    text: text.slice(at, starts[i]?.at ?? text.length),
  }));
}

/** A file of comments alone has no map yet; its comments stay above. */
function startMap(document: Document): void {
  const above = [document.commentBefore, document.comment].filter(Boolean).join('\n');
  document.comment = null;
  document.commentBefore = above === '' ? null : above;
  document.contents = document.createNode({});
}

function write(document: Document, edit: DeskEdit): void {
  if (edit.kind === 'exclude') {
    document.setIn(['articles', edit.file, 'exclude'], true);
    return;
  }
  if (edit.kind === 'add') {
    listed(document, 'add', document.createNode(edit.addition));
    return;
  }
  const entry = entryOf(document, edit.event);
  switch (edit.kind) {
    case 'hide':
      entry.set('hide', true);
      return;
    case 'pin':
      if (edit.on) entry.set('pin', true);
      else entry.delete('pin');
      return;
    case 'retitle':
      entry.set('title', edit.title);
      return;
    case 'redate':
      entry.set('date', edit.date);
      entry.set('reason', edit.reason);
      return;
    case 'note':
      if (edit.note === '') entry.delete('note');
      else entry.set('note', edit.note);
      return;
    case 'merge':
      if (edit.with.id === edit.event.id)
        throw new Stop('an event is one with itself already; choose another');
      listed(entry, 'merge', document.createNode({ event: edit.with.id, sentence: edit.with.sentence }));
      return;
    case 'split':
      listed(entry, 'split', document.createNode(edit.words));
      return;
    default:
      throw new Stop(`unknown edit: ${String(edit satisfies never)}`);
  }
}

/** The entry of an event: one that names it by any of its ids or by its sentence, else a new one at the end. */
function entryOf(document: Document, { id, aliases, sentence }: EventGiven): YAMLMap {
  const ids = new Set([id, ...aliases]);
  const list = document.get('events', true);
  const entries = isSeq(list) ? list.items.filter((item): item is YAMLMap => isMap(item)) : [];
  const found = entries.find((entry) => {
    const named: unknown = entry.get('event');
    if (named === undefined || named === null) return isSame(entry.get('sentence'), sentence);
    return (typeof named === 'string' || typeof named === 'number') && ids.has(String(named));
  });
  if (found) return found;
  const fresh = document.createNode({ event: id, sentence }) as YAMLMap;
  listed(document, 'events', fresh);
  return fresh;
}

/** Whether somebody wrote down this sentence, with or without the mark at its end, other marks or spaces. */
function isSame(written: unknown, sentence: string): boolean {
  const plain = (text: string): string => comparable(text).replace(/[.!?…"']{1,4}$/u, '');
  return typeof written === 'string' && plain(written) === plain(sentence);
}

/** Puts `item` at the end of the list under a name, which is begun where there is none. */
function listed(within: Document | YAMLMap, name: string, item: Node): void {
  const list: unknown = within.get(name, true);
  if (isSeq(list)) list.add(item);
  else {
    const fresh = new YAMLSeq();
    fresh.add(item);
    within.set(name, fresh);
  }
}
