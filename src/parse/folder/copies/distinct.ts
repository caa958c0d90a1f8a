/**
 * One draft a text. The same article is often there twice: saved as text and as page, printed by two papers from one
 * agency. Where the sentences of the body are the same, whatever stands around them, or nearly the same (see `copies`), one
 * file speaks and the others are named as its carriers.
 */
import type { Settings } from '../../../model/settings.ts';
import { collapse, comparable, type Note } from '../../../model/text.ts';
import { ownDay } from '../../anchor/ownday.ts';
import type { Document } from '../../document.ts';
import type { Draft } from '../../draft.ts';
import { copiesOf, ownSentences, speaksFor } from './copies.ts';
import { hashOf } from '../../identify.ts';
import { remembered } from '../../remembered.ts';

export interface Distinct {
  /** By path. */
  readonly drafts: readonly Draft[];
  /** For each draft the paths of other files with its text. */
  readonly carriers: readonly (readonly string[])[];
  /** One on each carrier; `article` is the path of the file that speaks. */
  readonly notes: readonly Note[];
}

/** Shorter bodies are the same by chance: a correction, a line of results. */
const LONG_ENOUGH = 200;

export function distinct(given: readonly Draft[], settings: Settings): Distinct {
  const excluded = new Set(settings.articles.filter((known) => known.exclude).map((known) => known.file));
  const own = new Set(settings.articles.filter((known) => !known.copy).map((known) => known.file));
  const alone: Draft[][] = [];
  const copies = new Map<string, Draft[]>();
  for (const draft of given) {
    if (excluded.has(fileOf(draft))) continue;
    if (own.has(fileOf(draft))) alone.push([draft]);
    else {
      // one text is nobody's copy
      const key = given.length === 1 ? fileOf(draft) : keyOf(draft.document);
      copies.set(key, [...(copies.get(key) ?? []), draft]);
    }
  }
  const groups = [...joined([...copies.values()].map((group) => group.sort(bySpeaking))), ...alone];
  groups.sort(([a], [b]) => compare(fileOf(a), fileOf(b)));
  return {
    drafts: groups.flatMap(([first]) => first ?? []),
    carriers: groups.map(([, ...others]) => others.map(fileOf).sort(compare)),
    notes: groups.flatMap(([first, ...others]) =>
      first ? others.flatMap((copy) => noteOn(copy, first)) : [],
    ),
  };
}

/** Groups whose texts are nearly the same become one; the first of the one that speaks stands first. */
function joined(groups: readonly Draft[][]): Draft[][] {
  const speaking = groups
    .flatMap((group) => (group[0] ? [{ group, first: group[0] }] : []))
    .sort((a, b) => byFullness(a.first, b.first));
  const copies = copiesOf(speaking.map(({ first }) => first));
  const all = speaking.map(({ group }) => [...group]);
  for (const [index, source] of copies.entries())
    if (source !== index) all[source]?.push(...(speaking[index]?.group ?? []));
  return all.filter((_, index) => copies[index] === index).map(datedFirst);
}

/** A text that does not tell its day leaves the word to a print that does and says as much: "LISBON, March 4 (Reuters) -". */
function datedFirst(group: Draft[]): Draft[] {
  const [first, ...others] = group;
  if (!first || others.length === 0 || ownDay(first.document)) return group;
  const dated = others
    .filter(
      (each) =>
        ownDay(each.document) && (keyOf(each.document) === keyOf(first.document) || speaksFor(each, first)),
    )
    .toSorted(byFullness)[0];
  return dated ? [dated, ...group.filter((each) => each !== dated)] : group;
}

/** What a copy has of its own is not read: the editor is told. */
function noteOn(copy: Draft, first: Draft): Note {
  const own = ownSentences(copy, first).map(({ start, end }) =>
    collapse(copy.document.source.text.slice(start, end)),
  );
  const same = `${fileOf(copy)}: the same text as ${fileOf(first)}; counted once.`;
  const more = `Its own sentences are not read: ${own.map((words) => `"${words}"`).join(' ')} If they matter, set "copy: false" for it in timeline.yaml.`;
  return {
    rule: 'same-text',
    level: 'info',
    article: fileOf(first),
    span: null,
    message: own.length === 0 ? same : `${same} ${more}`,
  };
}

/** Empty and short texts are copies only when they are the same to the letter. */
const keyOf = remembered(({ clean, sentences, source }: Document): string => {
  const body = sentences
    .filter(({ kind }) => kind === 'body')
    .map(({ start, end }) => comparable(clean.slice(start, end)))
    .join('\n');
  if (body.length >= LONG_ENOUGH) return `${body.length} ${hashOf(body)}`;
  return source.text.trim() === '' ? source.file : source.sha256 || source.file;
});

/** Which of nearly equal texts speaks: one that knows its day, then the fuller, then the one that says most of itself. */
function byFullness(a: Draft, b: Draft): number {
  const dated = ({ document }: Draft): number => (document.source.meta.published ? 1 : 0);
  // steps of a tenth: a heading more is not a fuller text
  const fullness = ({ prints }: Draft): number => Math.round(Math.log(prints.length + 1) * 10);
  return dated(b) - dated(a) || fullness(b) - fullness(a) || bySpeaking(a, b);
}

/** The file that says most about its article speaks for all: its day first, then other facts, then its path. */
function bySpeaking(a: Draft, b: Draft): number {
  const [x, y] = [a.document.source, b.document.source];
  const dated = (meta: typeof x.meta): number => (meta.published ? 1 : 0);
  return (
    dated(y.meta) - dated(x.meta) ||
    Object.keys(y.meta).length - Object.keys(x.meta).length ||
    compare(x.file, y.file)
  );
}

const fileOf = (draft: Draft | undefined): string => draft?.document.source.file ?? '';
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
