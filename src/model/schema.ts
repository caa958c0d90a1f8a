/**
 * The schema of timeline.json. Objects are loose: unknown fields are kept, so that a newer minor version survives
 * a round trip. `read-timeline.ts` uses it; `public/timeline.schema.json` is generated from it.
 */
import * as v from 'valibot';
import { GROUNDS, SHARES, WAYS, type Reason } from './reason.ts';
import { isDay, PRECISIONS, type Dating, type Day } from './time.ts';
import {
  ACTOR_KINDS,
  DIFFERENCES,
  EVENT_KINDS,
  FORMAT,
  STATUSES,
  SUPPORTS,
  type Timeline,
} from './timeline.ts';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = { start: offset, end: offset };
const maybeText = v.nullable(v.string());
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const count = offset;

const day = v.custom<Day>(
  (input) => typeof input === 'string' && isDay(input),
  'expected a day of the calendar as YYYY-MM-DD',
);

const evidence = v.looseObject({ article: v.string(), ...span });

const reason: v.GenericSchema<unknown, Reason> = v.looseObject({
  by: v.picklist(GROUNDS),
  through: v.exactOptional(v.array(v.picklist(WAYS))),
  from: v.exactOptional(v.string()),
  word: v.exactOptional(v.string()),
  share: v.exactOptional(v.picklist(SHARES)),
  ahead: v.exactOptional(v.literal(true)),
  name: v.exactOptional(v.string()),
});

const dating: v.GenericSchema<unknown, Dating> = v.looseObject({
  edtf: v.string(),
  first: day,
  last: day,
  precision: v.picklist(PRECISIONS),
  approximate: v.boolean(),
  time: v.nullable(v.pipe(v.string(), v.regex(/^\d\d:\d\d$/, 'expected HH:MM'))),
  rule: v.pipe(v.string(), v.minLength(1, 'a date needs its rule')),
  evidence: v.nullable(evidence),
  explanation: v.pipe(v.string(), v.minLength(1, 'a date needs its explanation')),
  reason: v.exactOptional(reason),
});

const article = v.looseObject({
  id: v.string(),
  file: v.string(),
  fileSha256: v.string(),
  sha256: v.string(),
  title: maybeText,
  publisher: maybeText,
  author: maybeText,
  url: maybeText,
  language: maybeText,
  provenance: v.record(v.string(), v.string()),
  published: v.nullable(dating),
  reference: v.nullable(dating),
  carriers: v.array(v.string()),
  text: maybeText,
  excerpts: v.array(v.looseObject({ ...span, text: v.string() })),
  furniture: v.array(v.looseObject({ ...span, reason: v.string() })),
});

const actor = v.looseObject({
  id: v.string(),
  name: v.string(),
  kind: v.picklist(ACTOR_KINDS),
  role: maybeText,
  group: v.string(),
});

const citation = v.looseObject({
  article: v.string(),
  ...span,
  quote: v.string(),
  dating: v.nullable(dating),
  support: v.picklist(SUPPORTS),
  speaker: maybeText,
});

const claim = v.looseObject({ text: v.string(), citations: v.array(count) });

const reported = {
  id: v.string(),
  aliases: v.array(v.string()),
  title: v.pipe(v.string(), v.maxLength(80, 'a title has at most 80 characters')),
  kind: v.picklist(EVENT_KINDS),
  status: v.picklist(STATUSES),
  actors: v.array(v.string()),
  place: maybeText,
  weight: share,
  independent: count,
  citations: v.tupleWithRest([citation], citation),
  disagreements: v.array(
    v.looseObject({ about: v.picklist(DIFFERENCES), claims: v.tupleWithRest([claim, claim], claim) }),
  ),
  edited: v.array(v.looseObject({ field: v.string(), was: maybeText, reason: maybeText })),
};

const dated = v.looseObject({
  ...reported,
  edtf: v.string(),
  first: day,
  last: day,
  precision: v.picklist(PRECISIONS),
  dating,
});

const undated = v.looseObject({ ...reported, dating: v.null(), notAfter: v.nullable(day) });

const note = v.looseObject({
  rule: v.string(),
  level: v.picklist(['error', 'warning', 'info']),
  article: maybeText,
  span: v.nullable(v.looseObject(span)),
  message: v.string(),
});

export const timelineSchema: v.GenericSchema<unknown, Timeline> = v.looseObject({
  format: v.literal(FORMAT),
  title: v.string(),
  description: v.string(),
  articles: v.array(article),
  actors: v.array(actor),
  events: v.array(dated),
  undated: v.array(undated),
  notes: v.array(note),
  lanes: v.exactOptional(v.array(v.string())),
});
