import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'cases/**/*.test.ts', 'bench/**/*.test.ts'],
    testTimeout: 60_000,
    reporters: process.env.SOURCELINE_COUNTS
      ? ['default', ['json', { outputFile: process.env.SOURCELINE_COUNTS }]]
      : ['default'],
  },
});
