#!/usr/bin/env node
import { existsSync } from 'node:fs';

const built = new URL('../dist/cli.js', import.meta.url);
if (existsSync(built)) await import(built.href);
else {
  console.error('error: Sourceline is not built yet; run "npm ci" (or "npm run build") in its folder');
  process.exitCode = 2;
}
