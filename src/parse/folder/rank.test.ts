import { expect, test } from 'vitest';
import type { Dating, Day } from '../../model/time.ts';
import type { EventKind } from '../../model/timeline.ts';
import type { Composed, Part } from './compose.ts';
import { rank } from './rank.ts';
import { salienceOf } from './salience.ts';

function on(first: string): Dating {
  return {
    edtf: first,
    first: first as Day,
    last: first as Day,
    precision: 'day',
    approximate: false,
    time: null,
    rule: 'date',
    evidence: null,
    explanation: '',
  };
}

function part(article: number, dating: Dating | null, sentence: number): Part {
  const mention = {
    start: 0,
    end: 1,
    sentence,
    kind: 'other' as const,
    status: 'happened' as const,
    actors: [],
    label: null,
    verb: { start: 0, end: 1 },
    lemma: 'open',
    predicate: '',
    clarity: 1,
    stems: [],
    numbers: [],
    quoted: [],
    expression: null,
    telling: 'narrated' as const,
    passing: false,
    nominal: false,
    place: null,
  };
  return {
    article,
    placed: { mention, dating, support: dating ? 'states-date' : 'content-only', named: true, goesOn: false },
  };
}

function event(
  title: string,
  date: string | null,
  articles: readonly number[],
  kind: EventKind = 'decision',
): Composed {
  const dating = date === null ? null : on(date);
  const [first = 0, ...rest] = articles;
  return {
    title,
    clarity: 1,
    kind,
    status: 'happened',
    dating,
    notAfter: null,
    players: [],
    place: null,
    theme: 1,
    parts: [part(first, dating, 0), ...rest.map((article) => part(article, dating, 0))],
  };
}

const sources = [0, 1, 2, 3, 4, 5];
const nothingKnown = salienceOf([], [], []);

function weights(events: readonly Composed[], of = sources): Record<string, number> {
  return Object.fromEntries(
    rank(events, of, nothingKnown, []).map(({ event: { title }, weight }) => [title, weight]),
  );
}

test('three copies of one agency text weigh as one report', () => {
  const of = weights(
    [event('copied', '2031-05-01', [0, 1, 2]), event('seen', '2031-05-02', [3, 4])],
    [0, 0, 0, 3, 4, 5],
  );
  expect(of.seen).toBeGreaterThan(of.copied ?? 1);
});

test('the second event of a day must earn its place', () => {
  const of = weights([
    event('verdict', '2031-05-01', [0, 1, 2]),
    event('reaction', '2031-05-01', [0, 1, 2]),
    event('appeal', '2031-06-01', [0, 1, 2]),
  ]);
  expect(of.appeal).toBeGreaterThan(Math.min(of.verdict ?? 0, of.reaction ?? 0));
  expect(of.verdict).not.toBe(of.reaction);
});

/** The same event with what its reports are told with. */
function told(made: Composed, stems: readonly string[]): Composed {
  const [first, ...rest] = made.parts.map((one) => ({
    ...one,
    placed: { ...one.placed, mention: { ...one.placed.mention, stems } },
  }));
  return { ...made, parts: [first as Part, ...rest] };
}

test('what a day is told of once more in the same words weighs less than its next news', () => {
  const of = weights([
    told(event('ferry sinks in harbour', '2031-05-01', [0, 1, 2]), ['ferry', 'sink', 'harbour', 'storm']),
    told(event('ferry goes down', '2031-05-01', [0, 1]), ['ferry', 'sink', 'harbour', 'storm']),
    told(event('minister resigns over budget', '2031-05-01', [0, 1]), [
      'minister',
      'resign',
      'budget',
      'row',
    ]),
    told(event('court rules', '2031-07-01', [3]), ['court', 'rule', 'bank', 'fine']),
  ]);
  expect(of['minister resigns over budget']).toBeGreaterThan(of['ferry goes down'] ?? 1);
});

/** The same event told by a verb, each report in a sentence of its own. */
function by(made: Composed, lemma: string, from: number): Composed {
  const [first, ...rest] = made.parts.map((one) => ({
    ...one,
    placed: { ...one.placed, mention: { ...one.placed.mention, lemma, start: from, end: from + 1 } },
  }));
  return { ...made, parts: [first as Part, ...rest] };
}

test('what tells of a heavier act of the day as well is no second piece of news', () => {
  const crash = told(event('bus crashes near Graz', '2031-05-01', [0, 1, 2, 3]), ['bus', 'crash', 'graz']);
  const toll = told(event('nine pilgrims die', '2031-05-01', [0, 1, 2]), ['crash', 'kill', 'pilgrim']);
  const vote = told(event('council elects mayor', '2031-05-01', [4, 5]), ['council', 'elect', 'mayor']);
  const of = weights([by(crash, 'crash', 10), by(toll, 'die', 20), by(vote, 'elect', 30)]);
  expect(of['council elects mayor']).toBeGreaterThan((of['nine pilgrims die'] ?? 1) * 1.5);
});

test('a title all of whose words a heavier event of the day has is no second piece of news', () => {
  const of = weights([
    by(
      told(event('crews place new cap on well', '2031-05-01', [0, 1, 2]), ['crew', 'place', 'cap', 'well']),
      'place',
      1,
    ),
    by(told(event('cap on well', '2031-05-01', [3, 4]), ['cap', 'well', 'gauge', 'flow', 'rate']), 'sit', 2),
    by(
      told(event('firm names chair', '2031-05-01', [3, 4]), ['firm', 'name', 'chair', 'board', 'vote']),
      'name',
      3,
    ),
  ]);
  expect(of['firm names chair']).toBeGreaterThan((of['cap on well'] ?? 1) * 1.5);
});

test('of a day, what several reports tell stands first, though nothing joined them', () => {
  const of = weights([
    told(event('minister opens fair', '2031-05-01', [0, 1]), ['minister', 'open', 'fair', 'cattle']),
    ...['by dawn', 'in columns', 'from the south', 'unopposed'].map((how, at) =>
      told(event(`troops enter capital ${how}`, '2031-05-01', [2 + at]), [
        'troop',
        'enter',
        'capital',
        'street',
      ]),
    ),
    told(event('court rules', '2031-07-01', [0]), ['court', 'rule', 'bank', 'fine']),
    told(event('bank pays', '2031-08-01', [0]), ['bank', 'pay', 'saver', 'fund']),
  ]);
  expect(of['troops enter capital by dawn']).toBeGreaterThan(of['minister opens fair'] ?? 1);
});

test('an event told in words foreign to the story does not stand for a day as one of the story does', () => {
  const foreign = { ...event('boxer wins bout', '2031-05-01', [0, 1]), theme: 0.15 };
  const of = weights([foreign, event('virus spreads', '2031-05-20', [2])]);
  expect(of['virus spreads']).toBeGreaterThan(of['boxer wins bout'] ?? 1);
});

test('an act of somebody known outweighs one of a nobody, a death does not need a name', () => {
  const known = {
    name: 'Lena Roth',
    kind: 'person',
    role: null,
    group: 'Lena Roth',
    familiar: false,
    sex: null,
  } as const;
  const of = weights([
    { ...event('Roth leaves', '2031-05-01', [0]), players: [known] },
    event('man leaves', '2031-06-01', [0]),
    event('man dies', '2031-07-01', [0], 'death'),
  ]);
  expect(of['Roth leaves']).toBeGreaterThan(of['man leaves'] ?? 1);
  expect(of['man dies']).toBe(of['Roth leaves']);
});

test('of a day, a title of two words stands behind one that tells more, unless it is a person who acts', () => {
  const known = {
    name: 'Lena Roth',
    kind: 'person',
    role: null,
    group: 'Lena Roth',
    familiar: true,
    sex: null,
  } as const;
  const of = weights([
    event('unrest begins', '2031-05-01', [0, 1, 2]),
    event('thousands march through Graz', '2031-06-01', [0, 1, 2]),
    { ...event('Roth resigns', '2031-07-01', [0, 1, 2]), players: [known] },
  ]);
  expect(of['thousands march through Graz']).toBeGreaterThan(of['unrest begins'] ?? 1);
  expect(of['Roth resigns']).toBeGreaterThan(of['unrest begins'] ?? 1);
});

test('an event from years before the first article is background', () => {
  const events = [event('old spill', '2021-05-01', [0, 1]), event('new spill', '2031-05-02', [2, 3])];
  const days = sources.map(() => '2031-05-03' as Day);
  const [old, fresh] = rank(events, sources, salienceOf([], days, sources), days);
  expect(old?.event.title).toBe('old spill');
  expect(old?.weight).toBeLessThan((fresh?.weight ?? 0) * 0.6);
});

test('what was only announced weighs less than what was reported, and one who looks back alone weighs as one', () => {
  const days = ['2031-04-28', '2031-04-28', '2031-05-03', '2031-05-03', '2031-07-01', '2031-05-06'] as Day[];
  const ranked = rank(
    [
      event('chiefs meet', '2031-05-01', [0, 1]),
      event('dam breaks', '2031-05-02', [2, 3]),
      event('tank is left behind', '2031-05-04', [4]),
      event('bridge opens to traffic', '2031-05-05', [5]),
    ],
    sources,
    nothingKnown,
    days,
  );
  const of = Object.fromEntries(ranked.map(({ event: { title }, weight }) => [title, weight]));
  expect(of['dam breaks']).toBeGreaterThan((of['chiefs meet'] ?? 1) * 1.5);
  expect(of['tank is left behind']).toBe(of['bridge opens to traffic']);
});

test('somebody of whom nothing is known weighs less than a thing', () => {
  const of = weights([
    event('47-year-old man returns from Peru', '2031-05-01', [0, 1]),
    event('Old bridge opens to traffic', '2031-06-01', [2, 3]),
    event('Patients of a clinic sue the town', '2031-07-01', [4, 5]),
  ]);
  expect(of['Old bridge opens to traffic']).toBeGreaterThan(of['47-year-old man returns from Peru'] ?? 1);
  expect(of['Patients of a clinic sue the town']).toBe(of['Old bridge opens to traffic']);
});

test('an act outweighs a remark that as many report', () => {
  const of = weights([
    event('club sells stadium', '2031-05-01', [0, 1]),
    event('coach praises sale', '2031-05-03', [2, 3], 'statement'),
  ]);
  expect(of['club sells stadium']).toBeGreaterThan(of['coach praises sale'] ?? 1);
});

test('weights lie in 0 to 1, the heaviest is 1, and order is by day, then weight, then title', () => {
  const events = [
    event('b', '2031-05-02', [0]),
    event('a', '2031-05-02', [1]),
    event('c', '2031-05-02', [0, 1]),
    event('d', '2031-05-01', [0]),
    event('e', null, [2]),
  ];
  const ranked = rank(events, sources, nothingKnown, []);
  expect(ranked.map((each) => each.event.title)).toEqual(['d', 'c', 'a', 'b', 'e']);
  expect(Math.max(...ranked.map(({ weight }) => weight))).toBe(1);
  expect(ranked).toEqual(rank([...events].reverse(), sources, nothingKnown, []));
});

test('a folder without events has no weights', () => {
  expect(rank([], [], nothingKnown, [])).toEqual([]);
});

test('what is spoken of and not said, and a meeting with aides, leave the day to its news', () => {
  for (const routine of [
    'Ruiz is asked about the delay',
    'Ruiz says the cabinet continues to watch the river',
    'Ruiz holds a meeting with aides to discuss the flood',
    'Report is released',
  ]) {
    const of = weights([
      event(routine, '2031-05-01', [0, 1, 2]),
      event('Dam breaks above the town', '2031-05-01', [3, 4]),
    ]);
    expect(of['Dam breaks above the town']).toBeGreaterThan(of[routine] ?? 1);
  }
});

test('what an article tells as its news that the days before tell already stands behind them', () => {
  const guess = (made: Composed): Composed => {
    const dating = { ...on(made.dating?.first ?? ''), rule: 'article-day' };
    const [first, ...rest] = made.parts.map((one) => ({ ...one, placed: { ...one.placed, dating } }));
    return { ...made, dating, parts: [first as Part, ...rest] };
  };
  const stems = ['bank', 'raise', 'rate'];
  const again = told(event('Bank raises its rate', '2031-05-02', [3, 4]), stems);
  const others = [
    told(event('Norne bank raises its rate', '2031-05-01', [0, 1, 2]), [...stems, 'norne']),
    told(event('Ferry sinks in the strait', '2031-06-01', [5]), ['ferry', 'sink', 'strait']),
  ];
  const title = 'Bank raises its rate';
  expect(weights([guess(again), ...others])[title]).toBeLessThan(weights([again, ...others])[title] ?? 0);
  // one act in many of the same words, though the title has some of its own
  const alert = ['raise', 'flood', 'alert', 'strait'];
  const next = told(event('Port raises flood alert', '2031-05-02', [3, 4]), [...alert, 'port']);
  const first = told(event('Holt raises the flood alert from 4 to 5', '2031-05-01', [0, 1, 2]), [
    ...alert,
    'holt',
  ]);
  const raised = 'Port raises flood alert';
  const lone = others.slice(1);
  expect(weights([guess(next), first, ...lone])[raised]).toBeLessThan(
    0.5 * (weights([next, first, ...lone])[raised] ?? 0),
  );
});

test('a title of three words without a name says little: "Hundreds of marchers gather" beside "Hundreds of marchers gather in Lund"', () => {
  const all = weights([
    event('Hundreds of marchers gather', '2026-01-05', [0, 1, 2], 'meeting'),
    event('Hundreds of divers gather in Lund', '2026-02-05', [0, 1, 2], 'meeting'),
  ]);
  expect(all['Hundreds of marchers gather']).toBeLessThan(all['Hundreds of divers gather in Lund'] ?? 0);
});
