/**
 * Holds every regular expression of the parser to linear time: article text is hostile. Literals are read from the sources;
 * composed ones (`new RegExp`, `sticky`) must be reachable from an export of their module, as a RegExp or as a rule's
 * `pattern`, and are checked as the engine sees them. The checker is recheck.
 *   node scripts/check-regex.mjs
 */
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { check } from 'recheck';
import ts from 'typescript';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'src/parse');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => join(folder, name));

/** Pattern and flags with the place they stand at. Anchored to no text: each is checked on its own. */
const found = new Map();
const add = (source, flags, place) => found.set(`/${source}/${flags}`, { source, flags, place });

/** The literals of one file, and the lines that compose one. */
function read(file) {
  const text = readFileSync(file, 'utf8');
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const composed = [];
  const visit = (node) => {
    const line = () => tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) {
      const literal = node.getText();
      const end = literal.lastIndexOf('/');
      add(literal.slice(1, end), literal.slice(end + 1), `${file.slice(root.length)}:${line()}`);
    }
    if (ts.isNewExpression(node) && node.expression.getText() === 'RegExp') composed.push(line());
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return composed;
}

/** All patterns that a module's exports reach. */
function reach(value, place, seen = new Set()) {
  if (value === null || (typeof value !== 'object' && typeof value !== 'function') || seen.has(value))
    return 0;
  seen.add(value);
  if (value instanceof RegExp) {
    add(value.source, value.flags, place);
    return 1;
  }
  const parts = value instanceof Map ? [...value.values()] : Object.values(value);
  return parts.reduce((sum, part) => sum + reach(part, place, seen), 0);
}

const out = mkdtempSync(join(tmpdir(), 'sourceline-regex-'));
const faults = [];
try {
  const composing = files.filter((file) => read(file).length > 0 && !file.endsWith('pattern.ts'));
  const rules = files.filter((file) => file.startsWith(join(folder, 'rules')));
  const input = Object.fromEntries(
    [...new Set([...composing, ...rules])].map((file, at) => [`m${at}`, file]),
  );
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      outDir: out,
      emptyOutDir: false,
      ssr: true,
      minify: false,
      target: 'node20',
      rolldownOptions: {
        input,
        output: { format: 'es', entryFileNames: '[name].mjs' },
        preserveEntrySignatures: 'strict',
      },
    },
  });
  for (const [name, file] of Object.entries(input)) {
    const place = file.slice(root.length);
    const reached = reach(await import(pathToFileURL(join(out, `${name}.mjs`)).href), place);
    const composed = composing.includes(file) ? read(file).length : 0;
    if (reached < composed)
      faults.push(`${place}: composes ${composed} patterns and exports ${reached}; export them all`);
  }
} finally {
  rmSync(out, { recursive: true });
}

const waiting = [...found.values()];
/** Bounded by steps, never by the clock: the same answer on every machine. */
const BY_STEPS = {
  randomSeed: 1,
  timeout: null,
  attackTimeout: null,
  incubationTimeout: null,
  seedingTimeout: null,
};
/** Several at a time: each check is a process of its own. */
async function work() {
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { source, flags, place } = next;
    const { status, complexity } = await check(source, flags, BY_STEPS);
    if (status === 'vulnerable')
      faults.push(`${place}: /${source.slice(0, 100)}/${flags} is ${complexity.summary}`);
    if (status === 'unknown') faults.push(`${place}: /${source.slice(0, 100)}/${flags} could not be decided`);
  }
}
await Promise.all([work(), work(), work(), work()]);
for (const fault of faults) console.error(fault);
console.log(`${found.size} regular expressions, ${faults.length} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;
