/** What YAML allows and a file of settings does not, and what YAML refuses: each with its place and what to do about it. */
import type { Document, Node } from 'yaml';

/** A fault at an offset of the file. */
export interface YamlFault {
  readonly offset: number;
  readonly message: string;
}

/** Faults that the YAML reader finds, in words that say what to do. `text` is the file. */
export function syntaxFaults(document: Document.Parsed, text: string): readonly YamlFault[] {
  const tags = document.warnings.filter(({ code }) => code === 'TAG_RESOLVE_FAILED');
  return [...document.errors, ...tags].map(({ pos: [start], code, message }) => {
    // the reader points at the start of a line that is indented wrongly; the fault is where its words begin
    const offset =
      code === 'TAB_AS_INDENT' ? start : start + (/^ {0,200}/u.exec(text.slice(start))?.[0].length ?? 0);
    return { offset: Math.min(offset, text.length), message: WORDS[code] ?? `${message}; mend this line` };
  });
}

const WORDS: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'Tabs are not allowed as indentation; use spaces',
  DUPLICATE_KEY: 'Map keys must be unique: this name stands twice; keep one of them',
  TAG_RESOLVE_FAILED:
    'a word that begins with "!" is a mark of YAML, and none is known here; take it out, or put quotation marks around the text',
  MULTIPLE_DOCS: 'a second document begins here; take the line "---" out',
};

/** Aliases without an anchor, values that hold themselves, names that are lists. */
export async function structureFaults(document: Document.Parsed): Promise<readonly YamlFault[]> {
  const { isNode, isScalar, visit } = await import('yaml');
  const faults: YamlFault[] = [];
  const offsetOf = (node: Node): number => node.range?.[0] ?? 0;
  visit(document, {
    Alias: (_, alias, path) => {
      const target = alias.resolve(document);
      const source = `*${alias.source}`;
      if (!target)
        faults.push({
          offset: offsetOf(alias),
          message: `"${source}" stands for a value marked "&${alias.source}" above it, and there is none; mark one, or put quotation marks around it if the asterisk belongs to the text`,
        });
      else if (path.includes(target))
        faults.push({
          offset: offsetOf(alias),
          message: `"${source}" stands for a value that it is part of; write out what is meant`,
        });
    },
    Pair: (_, { key }) => {
      if (isNode(key) && !isScalar(key))
        faults.push({
          offset: offsetOf(key),
          message: 'a name must be one word or text, and no list or map; write it out',
        });
    },
  });
  return faults;
}
