/** Facts at the head of a text: front matter in YAML, TOML or JSON, read as data and never as code. */
import type { Statement } from './facts.ts';
import { FIELD_NAMES, statementsFrom } from './named-fields.ts';
import type { Note } from '../model/text.ts';

export interface FrontMatter {
  /** The text behind the facts. */
  readonly body: string;
  readonly statements: readonly Statement[];
  readonly notes: readonly Note[];
}

/** The facts of a text that may have them, and what stands behind them. */
export async function frontMatter(file: string, text: string): Promise<FrontMatter> {
  const { matter, body, toml, open } = splitMatter(text);
  if (matter === null) return { body, statements: [], notes: [] };
  const { statements, notes } = toml
    ? { statements: statementsFrom(tomlFacts(matter), 'front matter'), notes: [] }
    : await readMatter(file, matter);
  return { body, statements, notes: [...openNote(file, open, toml), ...notes] };
}

/** Whether a text in no markup begins with facts all the same: a closed front matter with a fact that articles have, and no mere rule above a text. */
export function hasFrontMatter(text: string): boolean {
  if (!/^(?:---|\+\+\+)\s{0,9}\n/u.test(text)) return false;
  const { matter, toml, open } = splitMatter(text);
  return matter !== null && open === null && lengthOfFacts(matter.split('\n'), toml) > 0;
}

interface Split {
  readonly matter: string | null;
  readonly body: string;
  readonly toml: boolean;
  /** The last line, from 1, of front matter that nothing closes; null where it is closed, or there is none. */
  readonly open: number | null;
}

/** `---` on the first line opens front matter, `---` or `...` alone on a line closes it; `+++` stands around TOML, braces alone on their lines around JSON. */
function splitMatter(text: string): Split {
  const lines = text.split('\n');
  const json = lines[0]?.trim() === '{' ? lines.findIndex((line) => line.trimEnd() === '}') : -1;
  // what is YAML's own way to write an object
  if (json > 0)
    return {
      matter: lines.slice(0, json + 1).join('\n'),
      body: lines.slice(json + 1).join('\n'),
      toml: false,
      open: null,
    };
  const mark = lines[0]?.trimEnd();
  const toml = mark === '+++';
  const close = toml ? /^\+\+\+\s{0,9}$/u : /^(?:---|\.\.\.)\s{0,9}$/u;
  const end = toml || mark === '---' ? lines.findIndex((line, i) => i > 0 && close.test(line)) : -1;
  const facts = end < 0 && (toml || mark === '---') ? lengthOfFacts(lines.slice(1), toml) : 0;
  if (facts > 0) {
    const [matter, body] = [lines.slice(1, facts + 1), lines.slice(facts + 1)].map((each) => each.join('\n'));
    return { matter: matter ?? null, body: body ?? '', toml, open: facts + 1 };
  }
  if (end < 0) return { matter: null, body: text, toml, open: null };
  return { matter: lines.slice(1, end).join('\n'), body: lines.slice(end + 1).join('\n'), toml, open: null };
}

const FACT_NAMES = new Set(
  Object.values(FIELD_NAMES).flatMap((names) => names.map((name) => name.toLowerCase())),
);

/** How many lines are facts before the first that is none; none of them where no fact is one that articles have, as below a mere rule. */
function lengthOfFacts(lines: readonly string[], toml: boolean): number {
  const fact = toml ? /^(?<name>\w{1,40}) {0,9}= {0,9}\S/u : /^(?<name>[\w-]{1,40}):(?:\s|$)/u;
  const names = lines.map((line) => fact.exec(line)?.groups?.name ?? null);
  // below a name may stand its list or its further lines
  const end = lines.findIndex(
    (line, i) => names[i] === null && (i === 0 || !/^(?: {1,20}|- {0,9}|#)\S/u.test(line)),
  );
  const length = end < 0 ? lines.length : end;
  return names.slice(0, length).some((name) => name !== null && FACT_NAMES.has(name.toLowerCase()))
    ? length
    : 0;
}

/** Front matter without an end might as well be the article's text. */
function openNote(file: string, last: number | null, toml: boolean): readonly Note[] {
  if (last === null) return [];
  const mark = toml ? '+++' : '---';
  const message =
    `${file}:1: its front matter begins with "${mark}" and is never closed; lines 2 to ${last} were taken for it, and the text is read from ` +
    `line ${last + 1} on. Put a line "${mark}" below line ${last}, or below the last that belongs to it`;
  return [{ rule: 'front-matter-open', level: 'warning', article: file, span: null, message }];
}

/** The values of a TOML file's own names, as far as an article's facts need them: texts, dates and lists of texts. */
function tomlFacts(matter: string): (name: string) => unknown {
  const facts = new Map<string, unknown>();
  for (const line of matter.split('\n')) {
    // names below a table are facts about something else
    if (line.startsWith('[')) break;
    const found = /^(?<name>\w{1,40})\s{0,9}=\s{0,9}(?<value>\S[^\n]{0,2000})$/u.exec(line.trimEnd())?.groups;
    const value = found?.value ?? '';
    const texts = [...value.matchAll(/"(?<double>[^"\n]{0,500})"|'(?<single>[^'\n]{0,500})'/gu)].map(
      ({ groups }) => groups?.double ?? groups?.single ?? '',
    );
    if (found)
      facts.set((found.name ?? '').toLowerCase(), value.startsWith('[') ? texts : (texts[0] ?? value));
  }
  return (name) => facts.get(name.toLowerCase());
}

/** Longer front matter is not facts about an article. */
const LONGEST_MATTER = 64 * 1024;

async function readMatter(
  file: string,
  matter: string,
): Promise<{ readonly statements: readonly Statement[]; readonly notes: readonly Note[] }> {
  const { parseDocument } = await import('yaml');
  const fault = (why: string): Note => ({
    rule: 'front-matter-unread',
    level: 'warning',
    article: file,
    span: null,
    message: `${file}: its front matter was not used (${why}); correct it, or remove it`,
  });
  if (matter.length > LONGEST_MATTER) return { statements: [], notes: [fault('longer than 64 KB')] };
  try {
    // the core schema knows no dates: they stay text as written, and there are no tags that make objects
    const document = parseDocument(matter.replaceAll('\r', ''), {
      schema: 'core',
      strict: true,
      prettyErrors: true,
    });
    const [error] = document.errors;
    if (error) return { statements: [], notes: [fault(error.message.split('\n')[0] ?? 'not YAML')] };
    const value: unknown = document.toJS({ maxAliasCount: 20, mapAsMap: true });
    if (!(value instanceof Map)) return { statements: [], notes: [fault('not a list of names and values')] };
    const byName = new Map([...value].map(([name, each]) => [String(name).toLowerCase(), each as unknown]));
    return {
      statements: statementsFrom((name) => byName.get(name.toLowerCase()), 'front matter'),
      notes: [],
    };
  } catch (error) {
    return { statements: [], notes: [fault(error instanceof Error ? error.message : 'not YAML')] };
  }
}
