/** How soon the embed has the right height in every kind of host: `npx playwright test -c bench/hosts.config.ts`. */
import { defineConfig } from '@playwright/test';
import e2e from '../playwright.config.ts';

export default defineConfig({
  ...e2e,
  testDir: '.',
  testMatch: 'hosts.measure.ts',
  globalSetup: '../e2e/global-setup.ts',
  workers: 1,
});
