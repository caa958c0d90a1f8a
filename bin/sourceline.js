#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';

// a build is over before much of what the optimising compiler makes by its own measure has paid for itself: let it wait for
// code that has run six times as long (a quarter of a build's processor time; the name of the flag is that of Node 20)
if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=800000');

const built = new URL('../dist/cli.js', import.meta.url);
if (existsSync(built)) await import(built.href);
else {
  console.error('error: Sourceline is not built yet; run "npm ci" (or "npm run build") in its folder');
  process.exitCode = 2;
}
