/** A Timeline of every state in which the page must look right, generated from a seed. */
import { harbourStory } from './fixtures-story.ts';
import { story, type EventSketch, type StorySketch } from './fixtures.ts';
import { asDay } from './time.ts';
import { EVENT_KINDS, type Timeline } from './timeline.ts';

/** Mulberry32: the same numbers everywhere for the same seed. */
export function random(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const WHO = [
  'Government',
  'Opposition',
  'Regulator',
  'Union',
  'Company',
  'Court',
  'Region',
  'Neighbour',
  'Observers',
  'Army',
  'Church',
  'University',
];
const DEEDS = [
  'puts off the first reading',
  'splits over the budget',
  'calls a strike vote',
  'lodges an appeal',
  'resumes talks after a week',
  'publishes its report on the port',
  'replaces a minister',
  'signs the deal',
  'sets a hearing',
  'delays the vote',
  'refuses the offer',
  'answers “not yet”',
  'orders an inquiry into the fire',
  'opens the archive',
  'rejects the envoy',
  'agrees to a pause',
];

const DAY = 86_400_000;
const day = (from: string, add: number): string =>
  new Date(Date.parse(from) + add * DAY).toISOString().slice(0, 10);
const monthEnd = (first: string): string => {
  const d = new Date(Date.parse(first));
  return new Date(Date.UTC(d.getUTCFullYear(), d.getUTCMonth() + 1, 0)).toISOString().slice(0, 10);
};

export interface Shape {
  readonly events: number;
  readonly from: string;
  readonly days: number;
  readonly lanes: number;
  readonly sources: number;
  readonly seed: number;
  readonly bursts?: number;
  readonly undated?: number;
}

/** A generated story: six tenths in news bursts, some months, some stretches, weights by a power law. */
export const generated = (shape: Shape): Timeline => story(sketched(shape));

function sketched(shape: Shape): StorySketch {
  const r = random(shape.seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(r() * list.length)] as T;
  const lanes = Array.from({ length: shape.lanes }, (_, i) =>
    i < WHO.length ? (WHO[i] ?? '') : `Party ${i + 1}`,
  );
  const bursts = Array.from({ length: shape.bursts ?? 6 }, () => ({
    at: r() * shape.days,
    width: 1 + r() * Math.min(6, shape.days / 10),
  }));
  const sketches: EventSketch[] = [];
  for (let i = 0; i < shape.events + (shape.undated ?? 0); i++) {
    const burst = bursts.length > 0 && r() < 0.6 ? pick(bursts) : null;
    const at = Math.floor(burst ? burst.at + (r() + r() + r() - 1.5) * burst.width : r() * shape.days);
    const start = day(shape.from, Math.max(0, Math.min(shape.days - 1, at)));
    const actor = Math.floor(r() * r() * lanes.length);
    const weight = r() ** 3;
    const kind = r();
    const month = kind < 0.06 && shape.days > 20;
    const long = kind > 0.93 && shape.days > 20;
    const title = `${lanes[actor]} ${pick(DEEDS)} ${i + 1}`;
    const told = Array.from({ length: 1 + Math.floor(weight * Math.min(12, shape.sources - 1)) }, (_, k) => {
      const words = month ? `in ${start.slice(0, 7)}` : `on ${start}`;
      return {
        article: Math.floor(r() * shape.sources),
        text: k === 0 ? `${title} [${words}].` : `It is said that ${title} (${k}).`,
      };
    });
    const first = month ? `${start.slice(0, 8)}01` : start;
    sketches.push({
      first: i < shape.events ? first : null,
      ...(month ? { last: monthEnd(first), precision: 'month' as const } : {}),
      ...(long ? { last: day(start, 2 + Math.floor(r() * 20)), precision: 'interval' as const } : {}),
      approximate: r() < 0.05,
      actor,
      title,
      kind: pick(EVENT_KINDS),
      weight,
      told,
      ...(r() < 0.08 && told.length > 1
        ? {
            differ: {
              about: 'fact' as const,
              claims: [
                { text: '“yes”', citations: [0] },
                { text: '“no”', citations: [1] },
              ] as const,
            },
          }
        : {}),
    });
  }
  return {
    title: `A generated story with ${shape.lanes} ${shape.lanes === 1 ? 'party' : 'parties'}`,
    articles: Array.from({ length: shape.sources }, (_, i) => ({
      title: `Report ${i + 1} on the ${(DEEDS[i % DEEDS.length] ?? '').split(' ').at(-1)}`,
      publisher: `Paper ${i + 1}`,
      published: day(shape.from, Math.floor((i / shape.sources) * shape.days)),
    })),
    actors: lanes.map((name) => [name, name, undefined, 'organisation'] as const),
    events: sketches,
  };
}

const short = (title: string): string => title.slice(0, 4);

/** Every state by name. Each call makes it anew; the large ones take seconds. */
export const STATES = {
  none: () => generated({ events: 0, from: '2030-01-01', days: 10, lanes: 2, sources: 2, seed: 1 }),
  one: () => generated({ events: 1, from: '2030-01-01', days: 10, lanes: 1, sources: 1, seed: 2 }),
  story: harbourStory,
  busy: () =>
    generated({ events: 300, from: '2031-03-01', days: 61, lanes: 9, sources: 24, seed: 11, undated: 41 }),
  tenThousand: () =>
    generated({
      events: 10_000,
      from: '2010-01-01',
      days: 7300,
      lanes: 12,
      sources: 60,
      seed: 12,
      bursts: 60,
    }),
  oneDay: () => generated({ events: 30, from: '2030-05-05', days: 1, lanes: 5, sources: 6, seed: 13 }),
  sixtyInADay: () => generated({ events: 60, from: '2030-05-05', days: 1, lanes: 1, sources: 9, seed: 14 }),
  farApart: () => farApart(),
  longPast: () => longPast(),
  titles: () => titlesOfBothLengths(),
  oneLane: () => generated({ events: 24, from: '2030-02-01', days: 40, lanes: 1, sources: 4, seed: 15 }),
  fortyLanes: () =>
    generated({ events: 160, from: '2030-02-01', days: 90, lanes: 40, sources: 12, seed: 16 }),
  oneSource: () => generated({ events: 20, from: '2030-02-01', days: 60, lanes: 4, sources: 1, seed: 17 }),
  manySources: () =>
    generated({ events: 60, from: '2030-02-01', days: 60, lanes: 6, sources: 200, seed: 18 }),
  rightToLeft: () => rightToLeft(),
  byTheHour: () => byTheHour(),
  undatedOnly: () => undatedOnly(),
} as const satisfies Record<string, () => Timeline>;

export type StateName = keyof typeof STATES;

/** A night of counting, told by the minute. */
function byTheHour(): Timeline {
  const who = ['Commission', 'Greens', 'Reform', 'Court'];
  const deeds = ['publishes results', 'concedes a seat', 'claims the north', 'stops the count'];
  const events = Array.from({ length: 16 }, (_, i): EventSketch => {
    const minute = 19 * 60 + i * 29 + (i % 3) * 7;
    const clock = [Math.floor(minute / 60) % 24, minute % 60]
      .map((n) => String(n).padStart(2, '0'))
      .join(':');
    return {
      first: minute < 1440 ? '2030-05-05' : '2030-05-06',
      ...(i % 5 === 4 ? {} : { time: clock }),
      actor: i % 4,
      title: `${who[i % 4]} ${deeds[(i + (i >> 2)) % 4]} in district ${i + 1}`,
      weight: ((i * 7) % 10) / 11,
      told: [{ article: i % 3, text: `Told of district ${i + 1} [that night].` }],
    };
  });
  return story({
    title: 'The night of the count',
    articles: [1, 2, 3].map((i) => ({
      title: `Live ${i}`,
      publisher: `Station ${i}`,
      published: '2030-05-06',
    })),
    actors: who.map((name) => [name, name, undefined, 'organisation'] as const),
    events,
  });
}

/** Reports that nobody dates. */
function undatedOnly(): Timeline {
  const base = generated({
    events: 0,
    from: '2030-02-01',
    days: 20,
    lanes: 4,
    sources: 3,
    seed: 22,
    undated: 9,
  });
  return {
    ...base,
    undated: base.undated.map((e, i) => ({ ...e, notAfter: i % 3 ? asDay('2030-02-20') : null })),
  };
}

function farApart(): Timeline {
  const far = (first: string, title: string): EventSketch => ({
    first,
    actor: 0,
    title,
    weight: 0.7,
    told: [{ article: 0, text: `${title} [on ${first}].` }],
  });
  const near = sketched({ events: 8, from: '2026-01-01', days: 20, lanes: 3, sources: 3, seed: 19 });
  return story({
    ...near,
    events: [
      far('1815-06-18', 'Government hears of the battle four days late'),
      ...near.events,
      far('2040-12-31', 'Government is to switch off the last lamp'),
    ],
  });
}

/** Three months of news that drag two centuries of background with them. */
function longPast(): Timeline {
  const news = sketched({ events: 90, from: '2031-03-01', days: 80, lanes: 4, sources: 6, seed: 21 });
  const past = [1815, 1848, 1919, 1945, 1989].map((year): EventSketch => ({
    first: `${year}-05-08`,
    actor: 0,
    title: `Government recalls the treaty of ${year}`,
    weight: 0.2,
    told: [{ article: 0, text: `The treaty of ${year} [on 8 May ${year}].` }],
  }));
  return story({ ...news, events: [...past, ...news.events] });
}

function titlesOfBothLengths(): Timeline {
  const base = generated({ events: 16, from: '2030-02-01', days: 30, lanes: 4, sources: 3, seed: 20 });
  const long = 'A title of exactly eighty characters, no more and no less than what is allowed';
  return {
    ...base,
    events: base.events.map((e, i) => ({
      ...e,
      title: i % 2 ? short(e.title) : `${long} ${i}`.slice(0, 80),
    })),
  };
}

function rightToLeft(): Timeline {
  const texts: readonly (readonly [string, number, string])[] = [
    ['2030-02-01', 0, 'الميناء يعلن استعداده لدفع نصف كلفة الجسر'],
    ['2030-02-03', 1, 'المدينة ترحب بالعرض وتطلب ضمانات'],
    ['2030-02-03', 2, 'העירייה דוחה את ההצעה'],
    ['2030-02-05', 0, 'Порт відповідає: «ще не час»'],
    ['2030-02-09', 1, '市は橋の再建に同意した'],
    ['2030-02-10', 2, 'המחוז: “עוד לא” says the clerk 🚢'],
  ];
  return story({
    title: 'جسر الميناء',
    articles: [
      { title: 'الجسر', published: '2030-02-05', language: 'ar' },
      { title: 'הגשר', published: '2030-02-10', language: 'he' },
    ],
    actors: [
      ['الميناء', 'الميناء'],
      ['المدينة', 'المدينة'],
      ['המחוז', 'המחוז'],
    ],
    events: texts.map(([first, actor, title], i) => ({
      first,
      actor,
      title,
      weight: 0.9 - i * 0.1,
      told: [{ article: i % 2, text: `${title} [${first}].` }],
    })),
  });
}
