/** The schema of `timeline.yaml`. Unknown names are faults: a misspelt "hide" must not publish what it was to hide. */
import * as v from 'valibot';
import { readEdtf } from '../../model/edtf.ts';
import { isDay } from '../../model/time.ts';
import { webAddress as plainAddress } from '../../read/web-address.ts';

// YAML reads 1234 as a number and 2026-01-15 as text; ids, names and years may be either
const text = v.pipe(
  v.union([v.string(), v.number()], 'expected text'),
  v.transform(String),
  v.trim(),
  v.minLength(1, 'expected text, and found none'),
);
const title = v.pipe(text, v.maxLength(80, 'a title has at most 80 characters'));
const yes = v.boolean('expected true or false');
const names = v.array(text, 'expected a list of names');
const date = v.pipe(
  text,
  v.check(
    (value) => value === 'undated' || readEdtf(value) !== null,
    'expected a date such as 2026-01-15, 2026-01, 2022-02~ (about) or 2022-02/2022-04, or "undated"',
  ),
);
const day = v.pipe(text, v.check(isDay, 'expected a day of the calendar such as 2026-01-15'));
const webAddress = v.pipe(
  text,
  v.check(
    (value) => /^https?:\/\/\S/iu.test(value) && plainAddress(value) !== null,
    'expected an address that begins with http:// or https:// and the name of a site',
  ),
);

function isLanguage(tag: string): boolean {
  try {
    return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(tag) !== undefined;
  } catch {
    return false;
  }
}

/** An event by its id, or by words of one of its sentences, or both. */
const eventName = v.union(
  [text, v.strictObject({ event: text, sentence: v.optional(text) }), v.strictObject({ sentence: text })],
  'expected an event: its id, or "sentence:" with words of one of its sentences',
);

const article = v.strictObject({
  title: v.optional(text),
  publisher: v.optional(text),
  author: v.optional(text),
  url: v.optional(webAddress),
  published: v.optional(day),
  exclude: v.optional(yes),
  copy: v.optional(yes),
});

const correction = v.pipe(
  v.strictObject({
    event: v.optional(text),
    sentence: v.optional(text),
    hide: v.optional(yes),
    title: v.optional(title),
    date: v.optional(date),
    pin: v.optional(yes),
    merge: v.optional(v.array(eventName, 'expected a list of events')),
    split: v.optional(v.array(text, 'expected a list of sentences')),
    note: v.optional(text),
    reason: v.optional(text),
  }),
  v.check(
    ({ event, sentence }) => event !== undefined || sentence !== undefined,
    'name the event: "event:" with its id, or "sentence:" with words of one of its sentences',
  ),
  v.check(
    (given) => given.date === undefined || given.reason !== undefined,
    'a new date needs its "reason:"',
  ),
);

const addition = v.strictObject({
  title,
  date: v.optional(date),
  actors: v.optional(names),
  article: text,
  sentence: text,
  reason: v.optional(text),
});

export const settingsSchema = v.strictObject({
  title: v.optional(v.pipe(text, v.maxLength(60, 'the title has at most 60 characters'))),
  description: v.optional(text),
  language: v.optional(v.pipe(text, v.check(isLanguage, 'expected a language tag such as en, en-GB or fr'))),
  lanes: v.optional(v.array(v.strictObject({ name: text, members: names }), 'expected a list of lanes')),
  actors: v.optional(
    v.array(
      v.strictObject({ name: text, aliases: v.optional(names), role: v.optional(text) }),
      'expected a list of actors',
    ),
  ),
  articles: v.optional(v.record(v.string(), article, 'expected articles by the names of their files')),
  events: v.optional(v.array(correction, 'expected a list of corrections')),
  add: v.optional(v.array(addition, 'expected a list of events')),
});

export type SettingsFile = v.InferOutput<typeof settingsSchema>;
export type EventNameGiven = v.InferOutput<typeof eventName>;
