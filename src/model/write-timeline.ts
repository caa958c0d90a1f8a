/** Timeline -> JSON with one order of keys, so that equal timelines are equal bytes. */
import type { Timeline } from './timeline.ts';

/** Keys in the order a person reads them; all others follow by code units. */
const ORDER =
  `format id file fileSha256 sha256 name title description kind status role group edtf first last precision
  approximate time rule level article span start end message reason quote text publisher author url language
  published reference dating notAfter support speaker evidence explanation actors place weight independent about claims
  citations disagreements edited field was aliases provenance carriers excerpts furniture articles events undated notes`
    .split(/\s/u)
    .filter(Boolean);
const RANK = new Map(ORDER.map((key, index) => [key, index]));

/** The file's text: two spaces deep, with a line end at its end. */
export function writeTimeline(timeline: Timeline): string {
  return JSON.stringify(inOrder(timeline), null, 2) + '\n';
}

/** The same value on one line, for a page's data island and for events sent to it. */
export function writeCompact(timeline: Timeline): string {
  return JSON.stringify(inOrder(timeline));
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1));
  // without a prototype, so that an unknown field named __proto__ stays a field
  const ordered = Object.create(null) as Record<string, unknown>;
  for (const [key, inner] of entries) ordered[key] = inOrder(inner);
  return ordered;
}

const rankOf = (key: string): number => RANK.get(key) ?? ORDER.length;
