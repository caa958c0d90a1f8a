/** XML -> a tree of elements whose names carry no prefix. No entity is expanded but the five of XML itself. */
import { isCDATA, isTag, isText } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import type { Undecodable } from './decode.ts';
import type { Limits } from './limits.ts';
import { markupFault } from './markup.ts';

export interface Xml {
  readonly name: string;
  /** What stands before the colon of its name as written, empty without one. */
  readonly prefix: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Xml | string)[];
}

/** The root element, or why there is none. */
export function readXml(text: string, limits: Limits): Xml | Undecodable {
  const fault = markupFault(text, true, limits);
  if (fault) return fault;
  const root = parseDocument(text, { xmlMode: true })
    .children.map(fromNode)
    .find((node) => typeof node === 'object');
  return root ?? { fault: 'no XML element in it', remedy: 'save the article again' };
}

type Node = ReturnType<typeof parseDocument>['children'][number];

function fromNode(node: Node): Xml | string {
  if (isText(node)) return node.data;
  if (isCDATA(node)) return node.children.map((child) => (isText(child) ? child.data : '')).join('');
  if (!isTag(node)) return '';
  return {
    name: node.name.replace(/^.*:/u, ''),
    prefix: node.name.slice(0, Math.max(0, node.name.lastIndexOf(':'))),
    attributes: node.attribs,
    children: node.children.map(fromNode),
  };
}

export function children(xml: Xml, name: string): readonly Xml[] {
  return xml.children.filter((child): child is Xml => typeof child !== 'string' && child.name === name);
}

/** The first element at the end of a path of names below `xml`. */
export function find(xml: Xml, ...path: readonly string[]): Xml | null {
  const [name, ...rest] = path;
  if (name === undefined) return xml;
  for (const child of children(xml, name)) {
    const found = find(child, ...rest);
    if (found) return found;
  }
  return null;
}

/** Every element of that name, at any depth, in document order. */
export function all(xml: Xml, name: string): readonly Xml[] {
  return xml.children.flatMap((child) =>
    typeof child === 'string' ? [] : child.name === name ? [child, ...all(child, name)] : all(child, name),
  );
}

export function text(xml: Xml | null): string {
  return xml === null
    ? ''
    : xml.children.map((child) => (typeof child === 'string' ? child : text(child))).join('');
}

/** Titles are shorter; more is not worth a tree. */
const LONGEST_LINE = 2000;

/** The words of a line that is written as HTML. */
export function wordsOfHtml(markup: string): string {
  const nodes = parseDocument(markup.slice(0, LONGEST_LINE)).children.map(fromNode);
  return text({ name: '', prefix: '', attributes: {}, children: nodes });
}
