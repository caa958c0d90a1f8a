/** Disks that fill up and folders that the system keeps closed, through the built command line. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readFile, rm, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readTimeline } from '../model/read-timeline.ts';
import { put } from './stand-in.ts';

const bin = fileURLToPath(new URL('../../bin/sourceline.js', import.meta.url));
/** Whom the system denies what root may do. */
const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;

let at: string;
beforeEach(async () => {
  at = await mkdtemp(join(tmpdir(), 'denied-'));
  await chmod(at, 0o777);
  await put(join(at, 'old/a.txt'), 'The old council of Northport met on 4 March 2024.');
  await put(join(at, 'new/a.txt'), 'The new council of Northport met on 5 March 2024.');
});
afterEach(() => rm(at, { recursive: true, force: true }));

function sourceline(
  words: readonly string[],
  { imports = [], asNobody = false }: { imports?: readonly string[]; asNobody?: boolean } = {},
) {
  const run = spawnSync(process.execPath, [...imports.flatMap((each) => ['--import', each]), bin, ...words], {
    encoding: 'utf8',
    cwd: at,
    env: { ...process.env, HOME: at },
    ...(asNobody && isRoot ? { uid: NOBODY, gid: NOBODY } : {}),
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

/** A module that fills the disk: the write number `left` of a file gets half of its bytes on it, and none does from then on. */
const fillingUp = (left: number): string =>
  `data:text/javascript,${encodeURIComponent(`
    import { promises } from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    const full = () => Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    let left = ${left};
    const open = promises.open;
    promises.open = async (...given) => {
      const file = await open(...given);
      const write = file.writeFile.bind(file);
      file.writeFile = async (bytes) => {
        if (left-- > 0) return write(bytes);
        if (left === -1) await write(bytes.slice(0, bytes.length / 2));
        throw full();
      };
      return file;
    };
    syncBuiltinESMExports();`)}`;

// the lock, the manifest, assets, timeline.json, pages: each may be the one that finds the disk full
test('a disk that fills up at any write keeps the old site or has the new one, whole', async () => {
  expect(sourceline(['build', 'old', '--out', 'site']).code).toBe(0);
  const seen = new Set<string>();
  for (const left of [0, 1, 2, 3, 4, 5, 6, 50]) {
    const { code, err } = sourceline(['build', 'new', '--out', 'site'], { imports: [fillingUp(left)] });
    const page = await readFile(join(at, 'site/index.html'), 'utf8');
    const names = ['old', 'new'].filter((name) => page.includes(`The ${name} council`));
    expect([left, names.length, page.trimEnd().endsWith('</html>')]).toEqual([left, 1, true]);
    readTimeline(JSON.parse(await readFile(join(at, 'site/timeline.json'), 'utf8')));
    if (code !== 0)
      expect([code, err]).toEqual([2, expect.stringContaining('the disk is full; free some space')]);
    if (code === 0) expect(names).toEqual(['new']);
    expect((await readdir(join(at, 'site'))).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    seen.add(code === 0 ? 'written' : 'full');
  }
  expect([...seen].sort()).toEqual(['full', 'written']);
  expect(sourceline(['build', 'new', '--out', 'site']).code).toBe(0);
});

test.runIf(existsSync('/dev/full'))('an export to a full device is named', () => {
  const { code, err } = sourceline(['export', 'old', '--csv', '/dev/full']);
  expect([code, err]).toEqual([2, expect.stringContaining('the disk is full')]);
});

test('what may not be read or written is named with its remedy, and nothing is half-written', async () => {
  await put(join(at, 'new/closed.txt'), 'The closed council met.');
  await put(join(at, 'new/room/b.txt'), 'The room met.');
  await put(join(at, 'shut/a.txt'), 'Nobody sees this.');
  await put(join(at, 'kept/mine.txt'), 'Mine.');
  await chmod(join(at, 'new/closed.txt'), 0);
  await chmod(join(at, 'new/room'), 0);
  await chmod(join(at, 'shut'), 0);
  await chmod(join(at, 'kept'), 0o555);
  try {
    // where root's checkout is closed to others, nobody can run the program there
    if (sourceline(['--version'], { asNobody: true }).code !== 0) return;
    const read = sourceline(['parse', 'new'], { asNobody: true });
    expect(read.code).toBe(1);
    expect(read.err).toContain(
      'error: closed.txt: no permission to read it; give yourself read permission (chmod u+r)',
    );
    expect(read.err).toContain('error: room: no permission to read it');
    expect(read.out).toContain('The new council');
    const shut = sourceline(['parse', 'shut'], { asNobody: true });
    expect([shut.code, shut.err]).toEqual([2, expect.stringMatching(/^error: .*shut.*permission/m)]);
    for (const out of ['kept', 'kept/site']) {
      const write = sourceline(['build', 'old', '--out', out, '--force'], { asNobody: true });
      expect([write.code, write.err]).toEqual([2, expect.stringContaining('no permission to write there')]);
    }
    const init = sourceline(['init', 'kept'], { asNobody: true });
    expect([init.code, init.err]).toEqual([2, expect.stringContaining('cannot write')]);
    expect(await readFile(join(at, 'kept/mine.txt'), 'utf8')).toBe('Mine.');
  } finally {
    for (const name of ['new/room', 'shut', 'kept']) await chmod(join(at, name), 0o755);
  }
});
