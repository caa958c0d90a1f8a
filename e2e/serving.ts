/** `sourceline serve` on a folder of its own, for one test. */
import type { Page } from '@playwright/test';
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../bin/sourceline.js', import.meta.url));

export interface Serving {
  readonly folder: string;
  readonly address: string;
  /** Ends the server and deletes the folder. */
  readonly end: () => Promise<void>;
}

/** Serves a new folder with these files. */
export async function serveFiles(files: Readonly<Record<string, string>>): Promise<Serving> {
  const folder = await mkdtemp(join(tmpdir(), 'serve-'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  const server = spawn(process.execPath, [bin, 'serve', folder, '--port', '0'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const address = await new Promise<string>((done, fail) => {
    let said = '';
    server.stderr.on('data', (text: Buffer) => {
      said += text.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(said);
      if (found) done(found[0]);
    });
    server.on('exit', () => fail(new Error(said)));
  });
  return {
    folder,
    address,
    end: async () => {
      server.kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** What the page reports as wrong from here on. */
export function faultsOf(page: Page): string[] {
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  return faults;
}
