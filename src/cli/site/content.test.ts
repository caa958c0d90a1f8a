import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hashOf, holdsSame, piecesOf, sizeOf } from './content.ts';

const pieces = ['The ferry ', 'sank off Gözö', ''].map((text) => Buffer.from(text));
const whole = 'The ferry sank off Gözö';
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('a text, its bytes and their pieces have one hash and one size', () => {
  expect(hashOf(pieces)).toBe(hashOf(whole));
  expect(hashOf(Buffer.from(whole))).toBe(hashOf(whole));
  expect(hashOf(pieces.slice(1))).not.toBe(hashOf(whole));
  expect(sizeOf(pieces)).toBe(sizeOf(piecesOf(whole)));
});

test('a file holds the same as pieces where every byte of it is theirs', async () => {
  const path = join(folder, 'page');
  writeFileSync(path, whole);
  expect(await holdsSame(path, pieces)).toBe(true);
  writeFileSync(path, whole.replace('off', 'near').slice(0, -1));
  expect(await holdsSame(path, pieces)).toBe(false);
  writeFileSync(path, 'The ferry');
  expect(await holdsSame(path, pieces)).toBe(false);
});
