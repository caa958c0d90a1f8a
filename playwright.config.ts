import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/find-browser.mjs';

const executablePath = await findBrowser();

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  timeout: 180_000,
  // Long waits for slow and busy machines; no test asserts a time.
  expect: { timeout: 30_000 },
  snapshotPathTemplate: '{testDir}/pictures/{testFileName}/{arg}{ext}',
  reporter: process.env.SOURCELINE_COUNTS
    ? [['line'], ['json', { outputFile: process.env.SOURCELINE_COUNTS }]]
    : [['line']],
  globalSetup: './e2e/global-setup.ts',
  use: {
    browserName: 'chromium',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      chromiumSandbox: process.getuid?.() !== 0,
      args: [
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
