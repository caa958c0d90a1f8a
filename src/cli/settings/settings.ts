/** `timeline.yaml` beside the articles -> Settings. Every fault is named with line and column; none is passed over. */
import * as v from 'valibot';
import { NO_SETTINGS, type Correction, type EventName, type Settings } from '../../model/settings.ts';
import { Stop, WRONG_USE } from '../exit.ts';
import { LONGEST_SETTINGS, SETTINGS_FILE, settingsText } from './settings-file.ts';
import { hiddenNotes } from './settings-hidden.ts';
import { meant, sharedNames } from './settings-names.ts';
import { structureFaults, syntaxFaults } from './settings-yaml.ts';
import { settingsSchema, type EventNameGiven, type SettingsFile } from './settings-schema.ts';

/** The settings of a folder; those of an empty file when it has none. Throws a Stop that lists the faults. */
export async function loadSettings(folder: string): Promise<Settings> {
  const { text } = await settingsText(folder);
  return text === null ? NO_SETTINGS : readSettings(text);
}

const stopAt = (faults: readonly string[]): Stop => new Stop(faults.join('\n'), WRONG_USE, faults);

/** Throws a Stop with every fault, one a line: `timeline.yaml:4:3: ...`. */
export async function readSettings(text: string): Promise<Settings> {
  if (text.length > LONGEST_SETTINGS)
    throw new Stop(`${SETTINGS_FILE} is larger than 1 MB; take something out of it`);
  const { LineCounter, parseDocument, isMap, isPair, isScalar, isNode } = await import('yaml');
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: 'core',
    merge: true,
    lineCounter: lines,
    prettyErrors: false,
  });
  const at = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${SETTINGS_FILE}:${line}:${col}`;
  };
  const broken = syntaxFaults(document, text);
  const faults = broken.length > 0 ? broken : await structureFaults(document);
  if (faults.length > 0) throw stopAt(faults.map(({ offset, message }) => `${at(offset)}: ${message}`));
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Stop(`${at(0)}: ${why}; write values out instead of standing them for one another`);
  }
  if (value === null) return NO_SETTINGS;

  /** Where a path of keys leads in the file: the key itself for an unknown name, else the value. */
  const placeOf = (path: readonly PropertyKey[], key = false): string => {
    const parent: unknown = path.length < 2 ? document.contents : document.getIn(path.slice(0, -1), true);
    const last = path.at(-1);
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === last);
      const node = key ? pair?.key : (pair?.value ?? pair?.key);
      if (isNode(node) && node.range) return at(node.range[0]);
    }
    const node: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
    if (isNode(node) && node.range) return at(node.range[0]);
    return path.length === 0 ? `${SETTINGS_FILE}:1:1` : placeOf(path.slice(0, -1));
  };

  if (!isMap(document.contents))
    throw new Stop(`${placeOf([])}: expected names and values, such as "title: ..."`);
  const result = v.safeParse(settingsSchema, withoutBlanks(value));
  if (!result.success)
    throw stopAt(
      result.issues.map((issue) => {
        const path = (issue.path ?? []).map((item) => item.key as PropertyKey);
        const unknown = issue.type === 'strict_object' && issue.expected === 'never';
        return `${placeOf(path, unknown)}: ${faultOf(issue, path, unknown)}`;
      }),
    );
  const shared = sharedNames(result.output);
  if (shared.length > 0)
    throw stopAt(shared.map(({ path, message }) => `${placeOf(path)}: ${path.join('.')}: ${message}`));
  const lost = Object.keys((value as SettingsFile).articles ?? {}).filter(
    (name) => !Object.hasOwn(result.output.articles ?? {}, name),
  );
  if (lost.length > 0)
    throw stopAt(
      lost.map(
        (name) =>
          `${placeOf(['articles', name], true)}: articles.${name}: nothing can be set for a file of this name; give the file another`,
      ),
    );
  return { ...settingsOf(result.output, placeOf), notes: await hiddenNotes(document, at) };
}

/** Names that may stand without a value, as they do in a file that is being filled in: they set nothing. */
const MAY_BE_BLANK = new Set(
  'title description language lanes actors articles events add publisher author url published'.split(' '),
);

/** The value without names that stand blank, at the top and in the facts about articles. Elsewhere a blank is a fault. */
function withoutBlanks(value: unknown): unknown {
  const filled = (given: unknown): unknown =>
    isRecord(given)
      ? Object.fromEntries(
          Object.entries(given).filter(([name, each]) => each !== null || !MAY_BE_BLANK.has(name)),
        )
      : given;
  const top = filled(value);
  if (!isRecord(top) || !isRecord(top.articles)) return top;
  const articles = Object.entries(top.articles).map(([file, facts]) => [file, filled(facts ?? {})] as const);
  return { ...top, articles: Object.fromEntries(articles) };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function faultOf(issue: v.BaseIssue<unknown>, path: readonly PropertyKey[], unknown: boolean): string {
  const name = path.map(String).join('.');
  if (unknown) {
    const given = String(path.at(-1));
    return `unknown name "${given}"${meant(given) || '; see the documentation for those that are known'}`;
  }
  if (issue.type === 'strict_object' && issue.received === 'undefined')
    return `"${String(path.at(-1))}:" is missing`;
  if (issue.type === 'strict_object') return `${name || 'the file'}: expected names and values`;
  return `${name}: ${issue.message}`;
}

type PlaceOf = (path: readonly PropertyKey[]) => string;

function settingsOf(file: SettingsFile, placeOf: PlaceOf): Omit<Settings, 'notes'> {
  const { title = null, description = null, language = null } = file;
  return {
    title,
    description,
    language,
    lanes: file.lanes ?? [],
    actors: (file.actors ?? []).map(({ name, aliases = [], role = null }) => ({ name, aliases, role })),
    articles: Object.entries(file.articles ?? {}).map(([name, given]) => ({
      file: name,
      title: given.title ?? null,
      publisher: given.publisher ?? null,
      author: given.author ?? null,
      url: given.url ?? null,
      published: given.published ?? null,
      exclude: given.exclude ?? false,
      copy: given.copy ?? true,
      place: placeOf(['articles', name]),
    })),
    corrections: (file.events ?? []).map((given, i) => correctionOf(given, placeOf(['events', i]))),
    additions: (file.add ?? []).map(
      ({ title: name, date, actors = [], article, sentence, reason = null }, i) => ({
        title: name,
        date: date === undefined || date === 'undated' ? null : date,
        actors,
        article,
        sentence,
        reason,
        place: placeOf(['add', i]),
      }),
    ),
  };
}

function correctionOf(given: NonNullable<SettingsFile['events']>[number], place: string): Correction {
  return {
    event: { id: given.event ?? null, sentence: given.sentence ?? null },
    hide: given.hide ?? false,
    title: given.title ?? null,
    date: given.date ?? null,
    pin: given.pin ?? false,
    merge: (given.merge ?? []).map(eventName),
    split: given.split ?? [],
    note: given.note ?? null,
    reason: given.reason ?? null,
    place,
  };
}

function eventName(given: EventNameGiven): EventName {
  if (typeof given === 'string') return { id: given, sentence: null };
  return 'event' in given
    ? { id: given.event, sentence: given.sentence ?? null }
    : { id: null, sentence: given.sentence };
}
