import { mkdtemp, readFile, rm } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Desk } from './desk.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'desk-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** What the desk answers to a request whose body comes in these parts. */
async function asked(desk: Desk, parts: readonly Buffer[]): Promise<number> {
  const headers = { 'x-sourceline-token': desk.token };
  const request = Object.assign(Readable.from(parts), { headers }) as unknown as IncomingMessage;
  let told = 0;
  const response = {
    writeHead: (code: number) => {
      told = code;
      return response;
    },
    end: () => response,
  };
  await desk.answer(request, response as unknown as ServerResponse);
  return told;
}

test('a letter that comes in two parts is one letter', async () => {
  const desk = new Desk(folder, () => Promise.resolve());
  const event = { id: 'e1', sentence: 'It rained.' };
  const body = Buffer.from(JSON.stringify({ edit: { kind: 'retitle', event, title: 'Café “Łódź” opens' } }));
  for (let at = 1; at < body.length; at++) {
    expect(await asked(desk, [body.subarray(0, at), body.subarray(at)])).toBe(200);
    expect(await readFile(join(folder, 'timeline.yaml'), 'utf8')).toContain('title: Café “Łódź” opens');
  }
});

test('more than clicks send is not read to its end', async () => {
  const desk = new Desk(folder, () => Promise.resolve());
  let read = 0;
  function* endless(): Generator<Buffer> {
    for (;;) {
      read += 1024;
      yield Buffer.alloc(1024, 'x');
    }
  }
  expect(await asked(desk, endless() as unknown as Buffer[])).toBe(400);
  expect(read).toBeLessThan(200 * 1024);
});
