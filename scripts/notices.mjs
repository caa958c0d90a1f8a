/**
 * Writes THIRD-PARTY-NOTICES.md: the licence text of every package whose code or data ships with Sourceline, that is
 * the run-time dependencies with theirs, and what the built front end bundles.
 *   node scripts/notices.mjs          writes the file
 *   node scripts/notices.mjs --check  exits with 1 when the file is not what would be written
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = join(root, 'THIRD-PARTY-NOTICES.md');
const { dependencies = {}, optionalDependencies = {} } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
);
/** Development dependencies of which parts are bundled into dist/. Their own run-time parts are listed by name. */
const BUNDLED = [
  '@expo-google-fonts/noto-sans-arabic',
  '@fontsource/noto-sans-arabic',
  '@expo-google-fonts/source-sans-3',
  '@expo-google-fonts/source-serif-4',
  'svelte',
  'esm-env',
  'clsx',
  'd3-array',
  'internmap',
  '@fontsource/source-sans-3',
  '@fontsource/source-serif-4',
];

const folder = (name) => join(root, 'node_modules', name);
const manifest = (name) => JSON.parse(readFileSync(join(folder(name), 'package.json'), 'utf8'));

function closure(names) {
  const seen = new Set();
  const visit = (name) => {
    if (seen.has(name) || !existsSync(folder(name))) return;
    seen.add(name);
    Object.keys(manifest(name).dependencies ?? {}).forEach(visit);
  };
  names.forEach(visit);
  return seen;
}

function licenceText(name) {
  const files = readdirSync(folder(name))
    .filter((f) => /^licen[cs]e/i.test(f))
    .sort();
  return files.length
    ? files
        .map((file) =>
          readFileSync(join(folder(name), file), 'utf8')
            .trim()
            .replace(/\r\n/g, '\n'),
        )
        .join('\n\n')
    : 'No licence file in the package.';
}

const names = new Set([
  ...closure([...Object.keys(dependencies), ...Object.keys(optionalDependencies)]),
  ...BUNDLED,
]);
const sections = [...names].sort().map((name) => {
  const { version, license } = manifest(name);
  return `## ${name} ${version} (${license})\n\n\`\`\`text\n${licenceText(name)}\n\`\`\`\n`;
});
const text = `# Third-party notices

Sourceline is MIT licensed. What ships with it of other people's work, with its licences. Made by \`node scripts/notices.mjs\`.

${sections.join('\n')}`;

if (process.argv.includes('--check')) {
  const same = existsSync(target) && readFileSync(target, 'utf8') === text;
  if (!same) console.error('THIRD-PARTY-NOTICES.md is out of date: run "node scripts/notices.mjs"');
  process.exit(same ? 0 : 1);
}
writeFileSync(target, text);
