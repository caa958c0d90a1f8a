/** `sourceline init FOLDER`: a `timeline.yaml` with everything in it as comments, filled with what was found. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Timeline, TimelineEvent } from '../../model/timeline.ts';
import { Stop } from '../exit.ts';
import { checkFolder, gather, report, type FolderReading } from '../gather.ts';
import { SETTINGS_FILE } from './settings-file.ts';
import type { World } from '../world.ts';

export interface InitOptions {
  readonly force: boolean;
  readonly reading: FolderReading;
}

export async function init(folder: string, options: InitOptions, world: World): Promise<number> {
  const root = await checkFolder(folder);
  const gathered = await gather(folder, world, options.reading);
  const path = join(root, SETTINGS_FILE);
  try {
    await writeFile(path, draftSettings(gathered.timeline), { flag: options.force ? 'w' : 'wx' });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new Stop(
      code === 'EEXIST'
        ? `${path} is there already; edit it, or add --force to replace it`
        : `cannot write ${path} (${code}); check the permissions of the folder`,
    );
  }
  report(gathered, world);
  world.terminal.say(`wrote ${path}; take the "#" off what you want to set`);
  return gathered.code;
}

/** Events shown in the file: those an editor would correct first. */
const SHOWN = 30;

/** The text of the file. Every line is a comment: as it stands it changes nothing. */
export function draftSettings(timeline: Timeline): string {
  const groups = new Map<string, string[]>();
  for (const { name, group } of timeline.actors) groups.set(group, [...(groups.get(group) ?? []), name]);
  const events = [...timeline.events, ...timeline.undated];
  const shown = [...events].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1)).slice(0, SHOWN);
  const lines = [
    'Settings and corrections of this timeline. Take the "#" and the space after it off what you want to set.',
    'Sourceline reads this file on every run; a mistake in it is named with line and column.',
    '',
    `title: ${quoted(timeline.title)}`,
    `description: ${quoted(timeline.description)}`,
    'language: en',
    '',
    'Lanes, in the order they are drawn: names of actors, or of groups as found.',
    'lanes:',
    ...[...groups].flatMap(([group, members]) => [
      `  - name: ${quoted(group)}`,
      `    members: [${members.map(quoted).join(', ')}]`,
    ]),
    '',
    'Other names of actors, so that their events come together.',
    'actors:',
    ...timeline.actors.flatMap(({ name, role }) => [
      `  - name: ${quoted(name)}`,
      '    aliases: []',
      ...(role === null ? [] : [`    role: ${quoted(role)}`]),
    ]),
    '',
    'What is known about articles. "exclude: true" leaves one out; "copy: false" has one read that was taken for a copy.',
    'articles:',
    ...timeline.articles.flatMap(({ file, publisher, url, published, reference }) => [
      `  ${quoted(file)}:`,
      `    publisher: ${publisher === null ? '' : quoted(publisher)}`,
      `    url: ${url === null ? '' : quoted(url)}`,
      published === null
        ? `    published:      # not found${reference === null ? '' : `; counted from ${reference.edtf}`}`
        : `    published: ${published.first}`,
    ]),
    '',
    'Corrections. Each names its event by id and by words of one of its sentences, so that it holds when articles change:',
    '  hide: true | title: ... | date: 2026-01-15 (needs a reason) | pin: true | note: ...',
    '  merge: [{ event: id of another, sentence: words of its own }] | split: [words of a sentence that tells something else]',
    'events:',
    ...shown.flatMap(entry),
    ...(events.length > SHOWN
      ? [`  and ${events.length - SHOWN} lighter events; "sourceline parse" lists all`]
      : []),
    '',
    'Events added by hand rest on a sentence too.',
    'add:',
    '  - title: "Who did what"',
    '    date: 2026-01-15',
    '    actors: []',
    `    article: ${quoted(timeline.articles[0]?.file ?? 'article.txt')}`,
    '    sentence: "words of the sentence that tells it"',
  ];
  return lines.map((line) => `# ${line}`.trimEnd()).join('\n') + '\n';
}

function entry(event: TimelineEvent): readonly string[] {
  return [
    `  - event: ${quoted(event.id)}`,
    `    sentence: ${quoted(opening(event.citations[0].quote))}`,
    `    title: ${quoted(event.title)}`,
    ...(event.dating === null ? [] : [`    date: ${event.dating.edtf}`, '    reason: ""']),
  ];
}

/** Enough words to know a sentence by. */
function opening(quote: string): string {
  const words = quote.split(' ').slice(0, 12).join(' ');
  return words.length < quote.length ? words : quote;
}

/** A YAML string in double quotes: the same escapes as JSON, which YAML understands. */
function quoted(text: string): string {
  return JSON.stringify(text).replaceAll(
    /[\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/gu,
    (unit) => {
      return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
    },
  );
}
