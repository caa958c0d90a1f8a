/**
 * One draft a text. The same article is often there twice: saved as text and as page, printed by two papers from one
 * agency. Where the sentences of the body are the same, whatever stands around them, one file speaks and the others are
 * named as its carriers.
 */
import type { Settings } from '../../model/settings.ts';
import { comparable } from '../../model/text.ts';
import type { Draft } from '../draft.ts';
import { hashOf } from '../identify.ts';

export interface Distinct {
  /** By path. */
  readonly drafts: readonly Draft[];
  /** For each draft the paths of other files with its text. */
  readonly carriers: readonly (readonly string[])[];
}

/** Shorter bodies are the same by chance: a correction, a line of results. */
const LONG_ENOUGH = 200;

export function distinct(given: readonly Draft[], settings: Settings): Distinct {
  const excluded = new Set(settings.articles.filter((known) => known.exclude).map((known) => known.file));
  const copies = new Map<string, Draft[]>();
  for (const draft of given) {
    if (excluded.has(draft.document.source.file)) continue;
    const key = keyOf(draft);
    copies.set(key, [...(copies.get(key) ?? []), draft]);
  }
  const groups = [...copies.values()].map((group) => group.sort(bySpeaking));
  groups.sort(([a], [b]) => compare(fileOf(a), fileOf(b)));
  return {
    drafts: groups.flatMap(([first]) => first ?? []),
    carriers: groups.map(([, ...others]) => others.map(fileOf).sort(compare)),
  };
}

/** Empty and short texts are copies only when they are the same to the letter. */
function keyOf({ document }: Draft): string {
  const { clean, sentences, source } = document;
  const body = sentences
    .filter(({ kind }) => kind === 'body')
    .map(({ start, end }) => comparable(clean.slice(start, end)))
    .join('\n');
  if (body.length >= LONG_ENOUGH) return `${body.length} ${hashOf(body)}`;
  return source.text.trim() === '' ? source.file : source.sha256 || source.file;
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
