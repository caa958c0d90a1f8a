import { expect, test } from 'vitest';
import { readTimeline, TimelineError } from './read-timeline.ts';
import { SAMPLE } from './samples.ts';

/** The sample as plain JSON with the value at `path` replaced, or taken out when `value` is undefined. */
function changed(path: string, value: unknown): unknown {
  const copy = JSON.parse(JSON.stringify(SAMPLE)) as Record<string, unknown>;
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const holder = keys.reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, copy);
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return copy;
}

function faultOf(value: unknown): string {
  try {
    readTimeline(value);
    return 'no fault';
  } catch (error) {
    if (error instanceof TimelineError) return `${error.path} | ${error.message}`;
    throw error;
  }
}

test('takes what the types promise', () => {
  expect(readTimeline(JSON.parse(JSON.stringify(SAMPLE)))).toEqual(SAMPLE);
});

test.each([
  ['events.0.dating.first', '2024-02-30', 'events[0].dating.first', 'calendar'],
  ['events.0.first', '2024-3-1', 'events[0].first', 'YYYY-MM-DD'],
  ['events.0.last', '0000-01-01', 'events[0].last', 'calendar'],
  ['events.0.dating.rule', '', 'events[0].dating.rule', 'rule'],
  ['events.0.dating.explanation', '', 'events[0].dating.explanation', 'explanation'],
  ['events.0.dating.time', '7:30', 'events[0].dating.time', 'HH:MM'],
  ['events.0.precision', 'hour', 'events[0].precision', 'day'],
  ['events.0.kind', 'party', 'events[0].kind', 'statement'],
  ['events.0.status', 'maybe', 'events[0].status', 'happened'],
  ['events.0.weight', 1.5, 'events[0].weight', '1'],
  ['events.0.title', 'x'.repeat(81), 'events[0].title', '80'],
  ['events.0.citations', [], 'events[0].citations', ''],
  ['events.0.citations.0.start', -1, 'events[0].citations[0].start', ''],
  ['events.0.citations.0.end', 1.5, 'events[0].citations[0].end', 'integer'],
  ['events.0.citations.0.quote', undefined, 'events[0].citations[0].quote', 'undefined'],
  ['events.0.citations.0.support', 'none', 'events[0].citations[0].support', 'states-date'],
  [
    'events.0.disagreements.0.claims',
    [{ text: 'a', citations: [0] }],
    'events[0].disagreements[0].claims',
    '',
  ],
  ['events.0.dating', null, 'events[0].dating', ''],
  ['undated.0.notAfter', 'May', 'undated[0].notAfter', 'calendar'],
  ['undated.0.dating', {}, 'undated[0].dating', 'null'],
  ['articles.0.text', 5, 'articles[0].text', 'string'],
  ['articles.0.sha256', undefined, 'articles[0].sha256', 'undefined'],
  ['articles.0.provenance', { url: 3 }, 'articles[0].provenance.url', 'string'],
  ['actors.0.kind', 'robot', 'actors[0].kind', 'person'],
  ['notes.0.level', 'fatal', 'notes[0].level', 'error'],
  ['title', undefined, 'title', 'undefined'],
])('names the place of a fault in %s', (path, value, place, word) => {
  const fault = faultOf(changed(path, value));
  expect(fault.split(' | ')[0]).toMatch(new RegExp(`^${place.replace(/[[\].]/g, String.raw`\$&`)}`));
  expect(fault).toContain(word);
});

test.each([
  ['events.0.actors', ['nobody'], 'events[0].actors[0]', 'no actor has the id "nobody"'],
  ['events.0.citations.0.article', 'a9', 'events[0].citations[0].article', 'no article has the id "a9"'],
  ['events.0.citations.0.speaker', 'x', 'events[0].citations[0].speaker', 'no actor has the id "x"'],
  ['undated.0.citations.0.article', 'a9', 'undated[0].citations[0].article', 'no article has the id "a9"'],
  [
    'events.0.disagreements.0.claims.1.citations',
    [1],
    'events[0].disagreements[0].claims[1].citations[0]',
    'none with index 1',
  ],
])('finds that %s refers to nothing', (path, value, place, word) => {
  const fault = faultOf(changed(path, value));
  expect(fault.startsWith(`${place} | `)).toBe(true);
  expect(fault).toContain(word);
});

test('refuses another major version by its name, and says what to do', () => {
  expect(faultOf(changed('format', 'sourceline/2'))).toMatch(
    /^format \| .*"sourceline\/2".*"sourceline\/1".*use the Sourceline version/,
  );
});

test.each([[null], [[]], ['text'], [7], [{}], [{ format: 'geojson' }]])('refuses %j', (value) => {
  expect(faultOf(value)).not.toBe('no fault');
});

test('keeps unknown fields at every level', () => {
  const value = changed('events.0.citations.0.mood', 'calm') as Record<string, unknown>;
  value.extra = { deep: [1] };
  const read = readTimeline(value) as unknown as {
    extra: unknown;
    events: { citations: { mood: string }[] }[];
  };
  expect(read.extra).toEqual({ deep: [1] });
  expect(read.events[0]?.citations[0]?.mood).toBe('calm');
});

test('a field named __proto__ pollutes nothing', () => {
  const value: unknown = JSON.parse(JSON.stringify(SAMPLE).replace('{', '{"__proto__":{"polluted":true},'));
  readTimeline(value);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});
