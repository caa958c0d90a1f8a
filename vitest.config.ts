import { defineConfig } from 'vitest/config';

/**
 * Tests of bytes, paths and whole processes: long, and no zone enters them (built.test.ts compares zones itself). They
 * run once; all others run in three zones.
 */
const ZONELESS = [
  'src/read/**',
  'src/cli/{built,denied,docs,embed-texts,unicode,paths,size}.test.ts',
  'src/cli/{drafts,site}/**',
  'src/cli/serve/served-data.test.ts',
  'src/embed/**',
  'src/export/{csv,png-chunks,snippets,text-fragment}.test.ts',
  'src/parse/hostile.test.ts',
  'src/parse/{remembered,text/tokens}.test.ts',
  'src/parse/folder/copies/**',
  'scripts/**',
];

export default defineConfig({
  test: {
    exclude: ['node_modules/**', ...(process.env.SOURCELINE_ZONES_ONLY ? ZONELESS : [])],
    include: ['src/**/*.test.ts', 'cases/**/*.test.ts', 'bench/**/*.test.ts', 'scripts/**/*.test.ts'],
    // One worker reads the parser's modules once for all of its files, which halves the run: no test changes what another reads.
    isolate: false,
    testTimeout: 300_000,
    hookTimeout: 300_000,
    reporters: process.env.SOURCELINE_COUNTS
      ? ['default', ['json', { outputFile: process.env.SOURCELINE_COUNTS }]]
      : ['default'],
  },
});
