import { expect, test } from 'vitest';
import { NO_SETTINGS, type Addition, type Correction, type Settings } from '../../../model/settings.ts';
import { readTimeline } from '../../../model/read-timeline.ts';
import type { SourceText } from '../../../model/text.ts';
import type { Timeline, TimelineEvent } from '../../../model/timeline.ts';
import { parse } from '../../index.ts';

const source = (file: string, text: string): SourceText => ({
  file,
  fileSha256: file,
  sha256: file,
  text,
  meta: {},
  notes: [],
});
const SOURCES = [
  source(
    'one.txt',
    'Northport opens its bridge\n\nMarch 12, 2024\n\nThe mayor of Northport, Ann Doe, opened the bridge on Monday.\n\nOn March 4, 2024, Ann Doe resigned from the party.\n\nThe ferry had been slow.\n',
  ),
  source(
    'two.txt',
    'Southhaven closes its port\n\nMarch 19, 2024\n\nGovernor Max Moe closed the port of Southhaven on Monday.\n',
  ),
];

const all = ({ events, undated }: Timeline): readonly TimelineEvent[] => [...events, ...undated];
const withSentence = (timeline: Timeline, words: string): TimelineEvent | undefined =>
  all(timeline).find(({ citations }) => citations.some(({ quote }) => quote.includes(words)));

const PLAIN = parse(SOURCES, NO_SETTINGS);
const bridge = withSentence(PLAIN, 'opened the bridge');
const port = withSentence(PLAIN, 'closed the port');
if (!bridge || !port) throw new Error('both events are found in the articles');

const NOTHING: Correction = {
  event: { id: bridge.id, sentence: 'Ann Doe, opened the bridge' },
  hide: false,
  title: null,
  date: null,
  pin: false,
  merge: [],
  split: [],
  note: null,
  reason: null,
  place: 'timeline.yaml:7:5',
};

function corrected(correction: Partial<Correction>, more: Partial<Settings> = {}): Timeline {
  const timeline = parse(SOURCES, { ...NO_SETTINGS, corrections: [{ ...NOTHING, ...correction }], ...more });
  return readTimeline(JSON.parse(JSON.stringify(timeline)));
}
const unfit = ({ notes }: Timeline): readonly string[] =>
  notes.filter(({ rule }) => rule === 'correction-unfit').map(({ message }) => message);

test.each<[string, number, (text: string) => string]>([
  ['another file beside it', 0, (text) => text],
  ['a sentence before it', 0, (text) => text.replace('The mayor', 'It was cold.\n\nThe mayor')],
  ['a typo in it', 1, (text) => text.replace('Northport, Ann', 'Nortport, Ann')],
  ['a word more in it', 1, (text) => text.replace('opened the', 'opened the new')],
])('a correction of a whole sentence survives %s', (_, notes, change) => {
  const event = { id: bridge.id, sentence: bridge.citations[0].quote };
  const changed = SOURCES.map((each) => ({ ...each, text: change(each.text) }));
  const timeline = parse(changed, {
    ...NO_SETTINGS,
    corrections: [{ ...NOTHING, event, title: 'It opens' }],
  });
  expect(all(timeline).find(({ title }) => title === 'It opens')?.citations[0].quote).toMatch(/opened the/);
  expect(unfit(timeline)).toEqual([]);
  expect(timeline.notes.filter(({ rule }) => rule === 'correction-by-likeness')).toHaveLength(notes);
});

test('a sentence that is like none, or like two, is not guessed', () => {
  const other = {
    id: 'gone',
    sentence: 'The mayor of Southhaven, Max Moe, closed a school for good on Friday.',
  };
  expect(unfit(corrected({ event: other, hide: true }))).toHaveLength(1);
  const opened = (what: string, day: number): string =>
    `On March ${day}, 2024, the mayor of Northport opened the new ${what} for all traffic.`;
  const twins = source('a.txt', `March 20, 2024\n\n${opened('bridge', 4)}\n\n${opened('station', 5)}\n`);
  const event = { id: 'gone', sentence: opened('school', 4) };
  const timeline = parse([twins], { ...NO_SETTINGS, corrections: [{ ...NOTHING, event, hide: true }] });
  expect([all(timeline).length, unfit(timeline).length]).toEqual([2, 1]);
});

test.each<[string, string, (text: string) => string]>([
  ['a word more', 'Ann Doe, opened the bridge', (text) => text.replace('opened the', 'opened the new')],
  ['a typo mended', 'closed the prot of Southhaven', (text) => text],
  ['a typo made', 'closed the port', (text) => text.replace('the port', 'the prot')],
  ['another form', 'Moe closed the port', (text) => text.replace('closed', 'closes')],
  ['an aside', 'resigned from the party', (text) => text.replace('from the', 'from her own party, the')],
])('a few words of a sentence are found again after %s', (_, sentence, change) => {
  const changed = SOURCES.map((each) => ({ ...each, text: change(each.text) }));
  const event = { id: 'gone', sentence };
  const timeline = parse(changed, {
    ...NO_SETTINGS,
    corrections: [{ ...NOTHING, event, title: 'Told anew' }],
  });
  expect(unfit(timeline)).toEqual([]);
  expect(all(timeline).filter(({ title }) => title === 'Told anew')).toHaveLength(1);
  expect(timeline.notes.filter(({ rule }) => rule === 'correction-by-likeness')).toHaveLength(1);
});

test.each([
  [
    'opened the tunnel',
    /no event is named gone or "opened the tunnel" now; nearest is "[^"]+" \(event: \w+\)\. Mend/,
  ],
  ['the bridge', /no event is named/],
  ['signed a treaty with Freedonia', /now\. Mend/],
])('few words that are too unlike are reported with what comes nearest: %s', (sentence, message) => {
  const sources = SOURCES.map((each) => ({
    ...each,
    text: each.text.replace('the bridge', 'the new bridge'),
  }));
  const event = { id: 'gone', sentence };
  const timeline = parse(sources, { ...NO_SETTINGS, corrections: [{ ...NOTHING, event, hide: true }] });
  expect(unfit(timeline)).toEqual([expect.stringMatching(message)]);
  expect(all(timeline)).toHaveLength(all(PLAIN).length);
});

test('words that stand in sentences of several events name the first, and the editor is told', () => {
  const timeline = corrected({ event: { id: null, sentence: 'Ann Doe' }, note: 'x' });
  const [note, ...more] = timeline.notes.filter(({ rule }) => rule === 'correction-ambiguous');
  expect(more).toEqual([]);
  expect(note?.message).toMatch(/^timeline\.yaml:7:5: the words "Ann Doe" stand in sentences of 2 events; /);
  expect(corrected({ note: 'x' }).notes.filter(({ rule }) => rule === 'correction-ambiguous')).toEqual([]);
});

test('hide takes the event out, and says so', () => {
  const timeline = corrected({ hide: true });
  expect(withSentence(timeline, 'opened the bridge')).toBeUndefined();
  expect(all(timeline)).toHaveLength(all(PLAIN).length - 1);
  expect(timeline.notes.map(({ rule }) => rule)).toContain('hidden-by-editor');
});

test('title, date, pin and note are the editor’s, and are marked', () => {
  const timeline = corrected({
    title: 'The bridge opens',
    date: '2024-03-10',
    pin: true,
    note: 'See page 3',
    reason: 'the minutes',
  });
  const event = withSentence(timeline, 'opened the bridge');
  expect(event).toMatchObject({ id: bridge.id, title: 'The bridge opens', edtf: '2024-03-10', weight: 1 });
  expect(event?.dating).toMatchObject({
    rule: 'set-by-editor',
    explanation: 'Set by the editor: the minutes',
  });
  expect(event?.edited).toEqual([
    { field: 'title', was: bridge.title, reason: 'the minutes' },
    { field: 'pin', was: null, reason: null },
    { field: 'note', was: null, reason: 'See page 3' },
    { field: 'date', was: '2024-03-11', reason: 'the minutes' },
  ]);
  const days = timeline.events.map(({ first }) => first);
  expect(days).toEqual([...days].sort());
});

test('an event can be made undated, and an interval is one', () => {
  expect(withSentence(corrected({ date: 'undated', reason: 'x' }), 'opened the bridge')?.dating).toBeNull();
  expect(
    withSentence(corrected({ date: '2024-03/2024-04-02', reason: 'x' }), 'opened the bridge'),
  ).toMatchObject({
    first: '2024-03-01',
    last: '2024-04-02',
    precision: 'interval',
  });
});

test('merge joins sentences and ids', () => {
  const event = withSentence(
    corrected({ merge: [{ id: null, sentence: 'closed the port' }] }),
    'opened the bridge',
  );
  expect(event?.citations.map(({ article }) => article)).toHaveLength(
    bridge.citations.length + port.citations.length,
  );
  expect(event?.aliases).toContain(port.id);
  expect(event?.independent).toBe(2);
  expect(event?.edited[0]).toMatchObject({ field: 'merge', was: port.title });
});

test('split makes a sentence an event of its own', () => {
  const merged: Correction = {
    ...NOTHING,
    merge: [{ id: port.id, sentence: null }],
    split: ['closed the port'],
  };
  const timeline = parse(SOURCES, { ...NO_SETTINGS, corrections: [merged] });
  const own = withSentence(timeline, 'closed the port');
  expect(own).not.toBe(withSentence(timeline, 'opened the bridge'));
  expect(own?.edited[0]?.field).toBe('split');
  expect(new Set(all(timeline).flatMap(({ id, aliases }) => [id, ...aliases])).size).toBe(
    all(timeline).flatMap(({ id, aliases }) => [id, ...aliases]).length,
  );
});

test('a sentence names the event when its id is gone, and an alias when the id is another', () => {
  const sentence = 'Ann Doe, opened the bridge';
  expect(withSentence(corrected({ event: { id: 'gone', sentence }, title: 'New' }), sentence)?.title).toBe(
    'New',
  );
  const [alias] = port.aliases;
  if (alias !== undefined)
    expect(
      withSentence(corrected({ event: { id: alias, sentence: null }, title: 'New' }), 'closed the port')
        ?.title,
    ).toBe('New');
});

test.each<[string, Partial<Correction>, RegExp]>([
  [
    'its event',
    { event: { id: 'gone', sentence: 'Nobody wrote this' } },
    /timeline\.yaml:7:5: .*no event is named gone or "Nobody/,
  ],
  ['the other event', { merge: [{ id: 'gone', sentence: null }] }, /nothing was merged/],
  ['the sentence to split', { split: ['Nobody wrote this'] }, /"Nobody wrote this" is no part/],
  ['the only sentence', { split: ['opened the bridge'] }, /could stand alone/],
  [
    'one event by its id and another by its sentence',
    { event: { id: bridge.id, sentence: 'closed the port' } },
    /different events/,
  ],
])('a correction that misses %s is reported and changes nothing else', (_name, correction, message) => {
  const timeline = corrected(correction);
  expect(unfit(timeline).join('\n')).toMatch(message);
  expect(
    all(timeline)
      .map(({ id }) => id)
      .sort(),
  ).toEqual(
    all(PLAIN)
      .map(({ id }) => id)
      .sort(),
  );
});

const ADDITION: Addition = {
  title: 'The ferry is slow',
  date: '2023',
  actors: ['Ann Doe', 'Ferry Company'],
  article: 'one.txt',
  sentence: 'The ferry had been slow',
  reason: 'known to the desk',
  place: 'timeline.yaml:30:5',
};

test('an event by hand cites its sentence', () => {
  const timeline = parse(SOURCES, { ...NO_SETTINGS, additions: [ADDITION] });
  readTimeline(JSON.parse(JSON.stringify(timeline)));
  const event = withSentence(timeline, 'The ferry had been slow');
  expect(event).toMatchObject({
    title: 'The ferry is slow',
    edtf: '2023',
    edited: [{ field: 'added', reason: 'known to the desk' }],
  });
  const names = event?.actors.map((id) => timeline.actors.find((actor) => actor.id === id)?.name);
  expect(names).toEqual(['Ann Doe', 'Ferry Company']);
});

test('an event by hand knows its actors by the names, roles and lanes of the settings', () => {
  const timeline = parse(SOURCES, {
    ...NO_SETTINGS,
    additions: [{ ...ADDITION, actors: ['A. Doe', 'The Line', 'Harbour Watch'] }],
    actors: [
      { name: 'Ann Doe', aliases: ['A. Doe'], role: null },
      { name: 'Ferry Company', aliases: ['The Line'], role: 'operator' },
    ],
    lanes: [{ name: 'Port', members: ['Ferry Company', 'Harbour Watch'] }],
  });
  const event = withSentence(timeline, 'The ferry had been slow');
  const actors = event?.actors.map((id) => timeline.actors.find((actor) => actor.id === id));
  expect(actors?.[0]).toMatchObject({ name: 'Ann Doe' });
  expect(actors?.[0]?.id).not.toMatch(/^added-/);
  expect(actors?.slice(1).map((actor) => [actor?.name, actor?.role, actor?.group])).toEqual([
    ['Ferry Company', 'operator', 'Port'],
    ['Harbour Watch', null, 'Port'],
  ]);
});

test.each([
  [{ article: 'gone.txt' }, /no article "gone\.txt"/],
  [{ sentence: 'Nobody wrote this' }, /does not stand in one\.txt/],
])('an event by hand without its sentence is reported', (change, message) => {
  const timeline = parse(SOURCES, { ...NO_SETTINGS, additions: [{ ...ADDITION, ...change }] });
  expect(unfit(timeline).join('\n')).toMatch(message);
  expect(all(timeline)).toEqual(all(PLAIN));
});

test('two corrections that set the same to different values are told; the later counts', () => {
  const place = 'timeline.yaml:9:5';
  const twice = (first: Partial<Correction>, second: Partial<Correction>): Timeline =>
    parse(SOURCES, {
      ...NO_SETTINGS,
      corrections: [
        { ...NOTHING, ...first },
        { ...NOTHING, event: { id: null, sentence: 'opened the bridge' }, ...second, place },
      ],
    });
  const told = ({ notes }: Timeline): readonly string[] =>
    notes.filter(({ rule }) => rule === 'correction-contradicted').map(({ message }) => message);
  const dates = twice({ date: '2024-03-09', reason: 'x' }, { date: '2024-03-10', reason: 'y' });
  expect(told(dates)).toEqual([
    expect.stringMatching(
      /^timeline\.yaml:9:5: sets the date of ".+" to "2024-03-10", which timeline\.yaml:7:5 sets to "2024-03-09"; the later was taken/,
    ),
  ]);
  expect(withSentence(dates, 'opened the bridge')?.dating?.edtf).toBe('2024-03-10');
  expect(told(twice({ title: 'A' }, { title: 'B' }))).toHaveLength(1);
  expect(told(twice({ title: 'A' }, { title: 'A', note: 'N' }))).toEqual([]);
  expect(told(twice({ date: '2024-03-09', reason: 'x' }, { pin: true }))).toEqual([]);
});

test('who names an event by its id alone is told the sentence that finds it when the id changes', () => {
  const told = (correction: Partial<Correction>): readonly string[] =>
    corrected(correction)
      .notes.filter(({ rule, level }) => rule === 'correction-by-id' && level === 'info')
      .map(({ message }) => message);
  const byId = { id: bridge.id, sentence: null };
  expect(told({ event: byId, pin: true })).toEqual([
    `timeline.yaml:7:5: "${bridge.title}" is named by its id alone, and is lost when its articles change. Write "event: ${bridge.id}" and "sentence: ${bridge.citations[0].quote}"`,
  ]);
  expect(told({ merge: [{ id: port.id, sentence: null }] })).toEqual([
    expect.stringContaining(`"event: ${port.id}" and "sentence: ${port.citations[0].quote}`),
  ]);
  expect(told({ merge: [{ id: port.id, sentence: 'closed the port' }], pin: true })).toEqual([]);
  expect(told({ event: { id: null, sentence: 'opened the bridge' }, pin: true })).toEqual([]);
});
