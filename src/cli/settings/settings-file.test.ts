import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { settingsText } from './settings-file.ts';

let at: string;
let folder: string;
beforeEach(async () => {
  at = await mkdtemp(join(tmpdir(), 'settings-'));
  folder = join(at, 'in');
  await mkdir(join(folder, 'desk'), { recursive: true });
});
afterEach(() => rm(at, { recursive: true, force: true }));
const path = (): string => join(folder, 'timeline.yaml');

test('the text in any Unicode encoding, null without a file', async () => {
  expect(await settingsText(folder)).toEqual({ path: path(), text: null });
  for (const bytes of [
    Buffer.from('title: Žluť'),
    Buffer.from('\ufefftitle: Žluť'),
    Buffer.from('\ufefftitle: Žluť', 'utf16le'),
  ]) {
    await writeFile(path(), bytes);
    expect(await settingsText(folder)).toEqual({ path: path(), text: 'title: Žluť' });
  }
});

test('a link is followed inside the folder and refused out of it', async () => {
  await writeFile(join(folder, 'desk/settings.cfg'), 'title: Inside');
  await writeFile(join(at, 'secret.yaml'), 'title: Secret');
  await symlink('desk/settings.cfg', path());
  expect((await settingsText(folder)).text).toBe('title: Inside');
  await rm(path());
  await symlink('../secret.yaml', path());
  await expect(settingsText(folder)).rejects.toThrow(/a link out of the folder; copy the file itself/);
});

test.each<[string, () => unknown, RegExp]>([
  ['a folder', () => mkdir(path()), /no regular file; move it away/],
  [
    'another encoding',
    () => writeFile(path(), Buffer.from('# desk\ntitle: Caf\xe9', 'latin1')),
    /invalid UTF-8 in line 2, column 11 .*save it as UTF-8/,
  ],
  ['a large file', () => writeFile(path(), '#'.repeat(1024 * 1024 + 1)), /larger than 1 MB/],
])('%s is refused with its remedy', async (_name, make, message) => {
  await make();
  await expect(settingsText(folder)).rejects.toThrow(message);
});
