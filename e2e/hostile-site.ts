/** A site of hostile texts in every place that an article, its file and the editor's settings have, built by the real command line. */
import { spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { HOSTILE_ADDRESSES, PAYLOADS } from './payloads.ts';

const bin = fileURLToPath(new URL('../bin/sourceline.js', import.meta.url));
/** Where the snippets say that the site is. */
export const BASE = 'https://herald.example/timeline/';
/** More lanes than a picture shows share one. */
const LANES = 10;

/** What a file name may hold at all. */
const fileName = (text: string): string => text.replaceAll('/', '∕').replaceAll('\0', '').slice(0, 60) || 'x';
const nameOf = (payload: string, i: number): string =>
  `${String(i).padStart(3, '0')} ${fileName(payload)}.md`;
/** Days too far apart to be one happening of which papers differ on the day. */
const inWords = (i: number): string =>
  new Date(Date.UTC(2015, 0, 1 + 9 * i)).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const dayOf = (i: number): string => `2024-03-${String((i % 28) + 1).padStart(2, '0')}`;

function article(payload: string, i: number): string {
  const matter = {
    title: payload,
    author: payload,
    publisher: payload,
    url: HOSTILE_ADDRESSES[i % HOSTILE_ADDRESSES.length],
    date: dayOf(i),
  };
  const body = [
    `Ann Doe said on Monday that ${payload} would stay.`,
    `“${payload}” is number ${i}, Max Moe said on Tuesday.`,
    payload,
    `Northport closed its gate number ${i} on ${inWords(i)}.`,
    `Marker ${i} stands here.`,
  ];
  return `---\n${JSON.stringify(matter)}\n---\n${body.join('\n\n')}\n`;
}

/** Of every payload: an actor with another name and a role, an event by hand, and an event with another title, day and a note; some share a lane. */
function settings(): string {
  const actor = (i: number): string => `Actor ${i} ${PAYLOADS[i] ?? ''}`;
  const lanes = Array.from({ length: LANES }, (_, lane) =>
    [...PAYLOADS.keys()].filter((i) => i % LANES === lane),
  );
  return JSON.stringify({
    title: PAYLOADS[1],
    description: PAYLOADS[0],
    lanes: lanes.map((all) => ({
      name: all.map((i) => PAYLOADS[i] ?? '').join(' '),
      members: all.map((i) => actor(i)),
    })),
    actors: PAYLOADS.map((payload, i) => ({ name: actor(i), aliases: [`Also ${actor(i)}`], role: payload })),
    events: PAYLOADS.map((payload, i) => ({
      sentence: `gate number ${i} on`,
      title: payload.slice(0, 80),
      date: dayOf(i),
      reason: `Because ${payload}`,
      note: `Note ${payload}`,
    })),
    add: PAYLOADS.map((payload, i) => ({
      title: payload.slice(0, 80),
      date: dayOf(i),
      actors: [`Also ${actor(i)}`],
      article: nameOf(payload, i),
      sentence: `Marker ${i} stands here`,
      reason: payload,
    })),
  });
}

/** Runs the command line in `folder`; the outcome, with what it printed. */
export function sourceline(folder: string, ...words: readonly string[]) {
  return spawnSync(process.execPath, [bin, ...words], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e9,
    env: { ...process.env, SOURCELINE_CACHE: 'off' },
  });
}

/** Writes the articles and settings to `folder/in`, and builds `folder/site` of them. */
export async function buildHostile(folder: string) {
  await mkdir(join(folder, 'in'));
  for (const [i, payload] of PAYLOADS.entries())
    await writeFile(join(folder, 'in', nameOf(payload, i)), article(payload, i));
  await writeFile(join(folder, 'in/timeline.yaml'), settings());
  return sourceline(folder, 'build', 'in', '--out', 'site', '--context', 'full', '--base-url', BASE);
}
