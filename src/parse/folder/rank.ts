/**
 * How much a timeline needs each event, 0 to 1, and the order of events. The weightiest event of a day stands for the
 * day and takes what the articles make of it; each further one must earn its place by its own reports.
 */
import type { Dating, Day } from '../../model/time.ts';
import type { EventKind } from '../../model/timeline.ts';
import type { Composed } from './compose.ts';
import { remembering } from '../remembered.ts';
import { Talk } from './talk.ts';
import { LATE_AFTER_DAYS, type Salience } from './salience.ts';
import { begunBefore } from './onset.ts';
import { happenings, onAnotherDay } from './one-happening.ts';
import { actsOfTheDead } from './of-the-dead.ts';
import { renownOf } from './renown.ts';
import { standingOf } from './standing.ts';
import { sharesOf } from './tellers.ts';
import { wordsOf } from './theme.ts';
import { sameNewsOf } from './same-news.ts';
import { type Twins, twinsOf } from './twins.ts';
import { addDays, daysBetween } from '../time/calendar.ts';
import { sameMembers } from './same-members.ts';

export interface Weighed {
  readonly event: Composed;
  readonly weight: number;
}

/** Body sentences, counted from 0, that tell what the article is about. */
const HEAD = 3;
const BELOW_HEAD = 0.7;
/** A sentence that tells the act without its date says less about when the story turned. */
const DATELESS = 0.2;
/** One that only names it by the way ("after the flood") says next to nothing. */
const BY_THE_WAY = 0.03;
/** An article from before the day tells what is planned: that says little of what the day came to be known for. */
const BEFOREHAND = 0.4;
/** Reports without the date add at most so much of what the dated ones give: a spill is named all the time. */
const DATELESS_SHARE = 0.5;
const SCHEDULED = 0.8;
/** The second event of a day, with as many reports as the first, weighs so much of it; the third that much again. */
const NEXT_OF_DAY = 0.5;
/** A month or a year is no point of a timeline as a day is. */
const COARSE = 0.7;
const UNDATED = 0.5;
/** What an event told in words foreign to the story keeps of its weight. */
const OFF_THEME = 0.15;
/** So much of a title in the story's own words is enough for a report; so much, for an event to stand for its day. */
const ON_THEME = 0.75;
const DAY_ON_THEME = 0.6;
/** What other events of the day add to one that they tell much the same as: reports that nothing joined still agree. */
const SUPPORT = 0.7;
/** What an event gains that is told in the words that the day's other reports share. */
const TALK = 0.5;
/** Likeness that any two events of a story have. */
const COMMON_WORDS = 0.1;
/** Events of a day that are held against one another for it. */
const MOST_SUPPORTED = 12;
/** "A man is taken to hospital": an act of nobody whom the story knows by name, and of no weightier kind. */
const NAMELESS = 0.85;
/** "A 47-year-old man returns": somebody of whom the story knows no more. */
const ANYBODY = 0.4;
const SOMEBODY =
  /^(?:Members? of (?:(?:the|a) )?(?:cabin crew|crew|staff|public|audience|family)\b|(?:A lot of|Lots of|Many|Some|Several|Few) people\b)|^(?:\S+ ){0,2}(?:man|woman|boy|girl|child|person|patient|resident|passenger|witness|teenager|student|pupil|lawyer|attorney|doctor|nurse|analyst|expert)\b(?! of\b)/iu;
/** "Unrest begins", "Egypt erupts": a title of fewer words than so many tells little. */
const TELLING = 3;
/** And of one that names nobody and nothing: "Hundreds of protesters gather", "Demonstrators throw rocks". */
const NAMELESS_TELLING = 4;
const NAMES = /[ (“"]\p{Lu}/u;
/** What is spoken of and not said, what goes on as it did, meetings with one's own, a report that nobody names. */
const ROUTINE =
  /^(?:Report|Study|Document|Survey|Statement) (?:is|are) (?:released|published|issued|presented)$|^(?:\S+ ){1,5}(?:(?:is|are) asked about|mentions?|(?:says .{1,40} )?continues? to|still|(?:holds?|chairs?|joins?|attends?|convenes?|will (?:hold|chair|join|attend)) an? (?:\S+ )?(?:meeting|briefing|session)|meets? (?:with )?(?:his|her|their|its|top|senior|aides|advisers|advisors|officials)) /u;
const OF_ROUTINE = 0.3;
const SLIGHT = 0.6;
/** What an event keeps that one, or two, sources date. */
const SURE: readonly number[] = [0.85, 0.95];
const WEIGHTY: ReadonlySet<EventKind> = new Set(['disaster', 'death', 'military', 'result', 'court', 'vote']);
/** An event from long before the first article is told for comparison: other oil spills, the last election. */
const BACKGROUND = 0.12;
const BACKGROUND_DAYS = 180;
/** What begins once is told once: "protests begin" beside a heavier "uprising begins". */
const BEGUN = 0.1;
/** A further event of a day that is told in much the same words as a heavier one of it is likely the same once more. */
const SAME_WORDS = 0.3;
const RIVALS = 6;
/** Share of a title in the words of a heavier event that any two of a day have. */
const SAME_TITLE = 0.25;
/** What an event loses all of whose sentences tell a heavier one's act as well. */
const RETOLD = 0.95;
/** What an event keeps that is a part of a heavier one's news. */
const PART_OF_NEWS = 0.5;
/** Acts move a story on; words about them, less. */
const KIND: Readonly<Partial<Record<EventKind, number>>> = {
  statement: 0.6,
  other: 0.8,
  publication: 0.8,
  meeting: 0.8,
};

export function rank(
  events: readonly Composed[],
  sources: readonly number[],
  salience: Salience,
  days: readonly (Day | null)[],
  belonging: (event: Composed) => number = () => 1,
): Weighed[] {
  const { late, report } = salience.numbers;
  const reports = reportsOfAll(events, sources, days, late);
  const twins = twinsOf(events);
  const talk = new Talk(events, sources);
  const shareOf = sharesOf(events, sources);
  const renown = renownOf(shareOf);
  const standingFor = standingOf(shareOf);
  const sameNews = sameNewsOf(sources);
  const raw = new Map<Composed, number>();
  const byDay = new Map<Day, Rival[]>();
  for (const [index, event] of events.entries()) {
    const own = reports[index] ?? 0;
    const { dating } = event;
    if (dating && dating.first === dating.last) {
      const rivals = byDay.get(dating.first);
      if (rivals) rivals.push({ event, own });
      else byDay.set(dating.first, [{ event, own }]);
    } else
      raw.set(
        event,
        (report * (dating ? COARSE : UNDATED) * own * belonging(event)) /
          salience.easing(dating?.first ?? null),
      );
  }
  const oneHappening = happenings();
  for (const [day, rivals] of byDay) {
    rivals.sort(byOwn);
    const most = rivals[0]?.own ?? 1;
    const plain = withSupport(discussed(rivals, day, talk), twins);
    const supported = plain
      .map(({ event, own }) => ({ event, own: own * renown(event) * belonging(event) * standingFor(event) }))
      .sort(byOwn);
    const top = supported[0]?.own ?? 1;
    const alone = ({ event, own }: Rival): number =>
      own ** salience.numbers.own * fitOf(event) * sureness(event, sources);
    const [first, now] = [plain[0], supported[0]].map((rival) => (rival ? alone(rival) : 1));
    // a day is no weightier for it that another event stands for it
    const kept = now !== undefined && now > 0 ? Math.min(1, (first ?? 1) / now) : 1;
    const ofDay = kept * (salience.of(day) + (report * most) / salience.easing(day));
    let share = 1;
    for (const [at, { event, own }] of supported.entries()) {
      const news = Math.min(
        1,
        ...supported
          .slice(0, Math.min(at, RIVALS))
          .map(
            ({ event: rival }) =>
              (1 - repeats(twins.like(event, rival), SAME_WORDS)) *
              (1 - RETOLD * twins.retold(event, rival)) *
              (1 - RETOLD * repeats(twins.covered(event, rival), SAME_TITLE)) *
              (oneHappening(event, rival) ? 1 - RETOLD : 1) *
              (sameNews(event, rival) ? PART_OF_NEWS : 1),
          ),
      );
      const fit = fitOf(event);
      const standing = (own / top) * own ** salience.numbers.own;
      // behind others of its day an event stands by what it keeps already
      const kept = at === 0 ? belonging(event) : 1;
      raw.set(
        event,
        ofDay *
          share *
          standing *
          kept *
          news *
          fit *
          sureness(event, sources) *
          Math.sqrt(standingFor(event)),
      );
      share *= NEXT_OF_DAY;
    }
  }
  for (const event of freshAgain(byDay, raw, twins)) raw.set(event, (raw.get(event) ?? 0) * BEGUN);
  for (const event of onAnotherDay(events, raw)) raw.set(event, (raw.get(event) ?? 0) * BEGUN);
  for (const event of actsOfTheDead(events, (one) => raw.get(one) ?? 0))
    raw.set(event, (raw.get(event) ?? 0) * BEGUN);
  for (const event of begunBefore(events, raw)) raw.set(event, (raw.get(event) ?? 0) * BEGUN);
  for (const event of events) {
    if (event.dating && salience.begins && daysBetween(event.dating.last, salience.begins) > BACKGROUND_DAYS)
      raw.set(event, (raw.get(event) ?? 0) * BACKGROUND);
  }
  return inOrder(events, raw);
}

/** How far an event is told in the story's own words, for one that stands for its day. */
const fitOf = ({ theme }: Composed): number => Math.sqrt(Math.min(1, theme / DAY_ON_THEME));

/** Days before a report that gives no day in which its news may have been told already, and how much of its title. */
const STILL_FRESH = 3;
const TOLD_ALREADY = 0.8;
const MUCH_LIKE = 0.35;
/** How much of each is enough where one act is told with as much of both: "raises the alert from 4 to 5", and the next day "raises its alert level". */
const EITHER = 0.55;
function toldAlready(twins: Twins, event: Composed, other: Composed): boolean {
  const [covered, like] = [twins.covered(event, other), twins.like(event, other)];
  if (covered >= TOLD_ALREADY && like >= MUCH_LIKE) return true;
  // "the attempt begins", and three days later "the attempt fails"
  const act = event.parts[0]?.placed.mention.lemma;
  const same = other.parts.some(({ placed }) => placed.mention.lemma === act);
  return same && covered >= EITHER && like >= EITHER;
}

/** No day, a longer stretch, or the day of the article that tells it. */
const guessed = (dating: Dating | null): boolean =>
  dating === null || dating.first !== dating.last || dating.rule === 'article-day';

/** Events that are of their day only because an article of that day tells them as its news, and that a heavier one of the days before tells. */
function freshAgain(
  byDay: ReadonlyMap<Day, readonly Rival[]>,
  raw: ReadonlyMap<Composed, number>,
  twins: Twins,
): Composed[] {
  const again: Composed[] = [];
  for (const [day, rivals] of byDay) {
    const before = Array.from({ length: STILL_FRESH }, (_, back) => byDay.get(addDays(day, -1 - back)) ?? [])
      .map((list) => list.slice(0, RIVALS))
      .flat();
    if (before.length === 0) continue;
    for (const { event } of rivals.slice(0, MOST_SUPPORTED)) {
      if (!event.parts.every(({ placed: { dating } }) => guessed(dating))) continue;
      const told = before.some(
        ({ event: other }) =>
          (raw.get(other) ?? 0) > (raw.get(event) ?? 0) && toldAlready(twins, event, other),
      );
      if (told) again.push(event);
    }
  }
  return again;
}

interface Rival {
  readonly event: Composed;
  readonly own: number;
}

const byOwn = (a: Rival, b: Rival): number => b.own - a.own || compare(a.event.title, b.event.title);

/** The events of a day, those first whose words many of the day's reports share. */
function discussed(rivals: readonly Rival[], day: Day, talk: Talk): readonly Rival[] {
  if (rivals.length < 2) return rivals;
  const of = talk.on(
    day,
    rivals.map(({ event }) => event),
  );
  return rivals.map(({ event, own }) => ({ event, own: own * (1 + TALK * of(event)) })).sort(byOwn);
}

/** The events of a day, each with what those like it add: what most of the day's reports tell comes first. */
function withSupport(rivals: readonly Rival[], twins: Twins): readonly Rival[] {
  const head = rivals.slice(0, MOST_SUPPORTED);
  const sums = head.map(({ own }) => own);
  for (const [at, one] of head.entries())
    for (let behind = at + 1; behind < head.length; behind++) {
      const other = head[behind] as Rival;
      const shared = SUPPORT * Math.max(0, twins.like(one.event, other.event) - COMMON_WORDS);
      sums[at] = (sums[at] ?? 0) + shared * other.own;
      sums[behind] = (sums[behind] ?? 0) + shared * one.own;
    }
  const lifted = head.map(({ event }, at): Rival => ({ event, own: sums[at] ?? 0 }));
  return [...lifted.sort(byOwn), ...rivals.slice(MOST_SUPPORTED)];
}

/** From 0 for events told in different words to 1 for the same words. */
function repeats(likeness: number, from: number): number {
  return Math.max(0, (likeness - from) / (1 - from));
}

/** What was made of each event in the last reading, and by which sources and days. */
let reported = new WeakMap<Composed, number>();
let by: readonly (readonly unknown[])[] = [];

function reportsOfAll(
  events: readonly Composed[],
  sources: readonly number[],
  days: readonly (Day | null)[],
  late: number,
): readonly number[] {
  if (!remembering()) return events.map((event) => reportsOf(event, sources, days, late));
  const same = [sources, days].every((list, at) => sameMembers(list, by[at] ?? []));
  if (!same) reported = new WeakMap();
  by = [sources, days];
  return events.map((event) => {
    let own = reported.get(event);
    if (own === undefined) reported.set(event, (own = reportsOf(event, sources, days, late)));
    return own;
  });
}

/** Sources that report the event, each by its best sentence, weighed by place, date, kind and how well it is told. */
function reportsOf(
  event: Composed,
  sources: readonly number[],
  days: readonly (Day | null)[],
  late: number,
): number {
  const after = event.dating && addDays(event.dating.last, LATE_AFTER_DAYS);
  const dated = new Map<number, number>();
  const dateless = new Map<number, number>();
  for (const { article, placed } of event.parts) {
    const source = sources[article] ?? article;
    const place = placed.mention.sentence < HEAD ? 1 : BELOW_HEAD;
    const { passing } = placed.mention;
    const stated = placed.support !== 'content-only';
    const day = days[article];
    const worth = stated
      ? day && event.dating && day < event.dating.first
        ? BEFOREHAND
        : after && (day ?? '') > after
          ? late
          : 1
      : passing
        ? BY_THE_WAY
        : DATELESS;
    const bySource = stated ? dated : dateless;
    bySource.set(source, Math.max(bySource.get(source) ?? 0, place * worth));
  }
  for (const source of dated.keys()) dateless.delete(source);
  // one who looks back alone may look back on anything; where others do too, it is remembered
  if (dated.size === 1) for (const [source, worth] of dated) dated.set(source, Math.min(1, worth));
  const sum = event.dating
    ? total(dated) + Math.min(total(dateless), DATELESS_SHARE * total(dated))
    : total(dateless);
  const status = event.status === 'happened' ? 1 : SCHEDULED;
  const lead = event.players[0];
  const named = (lead && lead.kind !== 'other') || WEIGHTY.has(event.kind);
  return (
    sum *
    (named ? 1 : SOMEBODY.test(event.title) ? ANYBODY : NAMELESS) *
    (slight(event) ? SLIGHT : 1) *
    (ROUTINE.test(event.title) ? OF_ROUTINE : 1) *
    (KIND[event.kind] ?? 1) *
    status *
    (0.5 + 0.5 * event.clarity) *
    (OFF_THEME + (1 - OFF_THEME) * Math.min(1, event.theme / ON_THEME))
  );
}

/** A day may be famous for another event than for one that hardly any source dates. */
function sureness({ parts }: Composed, sources: readonly number[]): number {
  const found = new Set<number>();
  for (const { article, placed } of parts) {
    if (placed.dating) found.add(sources[article] ?? article);
    if (found.size > SURE.length) return 1;
  }
  return SURE[found.size - 1] ?? 1;
}

/** "The ministry changes its advice": to what, the title does not say. */
const UNTOLD =
  / (?:changes?|revises?|updates?|reviews?|amends?|adjusts?) (?:its|his|her|their|the) (?:\S+ ){0,2}(?:advisory|advice|guidance|guidelines|policy|policies|rules|stance|position|plans?|forecasts?|procedures?|figures?|scale|list|strategy)$/u;

/** Of a person ("Chávez resigns"), a death, a verdict or a victory two words tell all. */
function slight({ players: [lead], kind, title }: Composed): boolean {
  if (UNTOLD.test(title)) return true;
  const told = lead?.kind === 'person' || /^(?:death|court|vote|result)$/u.test(kind);
  const named = NAMES.test(title) || (lead !== undefined && lead.kind !== 'other');
  return !told && wordsOf(title).size < (named ? TELLING : NAMELESS_TELLING);
}

function total(bySource: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (const weight of bySource.values()) sum += weight;
  return sum;
}

/** Weights on a logarithmic scale, so that one overwhelming event leaves the others apart from one another. */
function inOrder(events: readonly Composed[], raw: ReadonlyMap<Composed, number>): Weighed[] {
  let top = 1e-9;
  for (const value of raw.values()) if (value > top) top = value;
  const weighed = events.map((event): Weighed => {
    const weight = Math.log1p(raw.get(event) ?? 0) / Math.log1p(top);
    return { event, weight: Math.round(weight * 1e6) / 1e6 };
  });
  return weighed.sort(
    (a, b) =>
      compare(a.event.dating?.first ?? '9999', b.event.dating?.first ?? '9999') ||
      compare(a.event.dating?.time ?? '~', b.event.dating?.time ?? '~') ||
      b.weight - a.weight ||
      compare(a.event.title, b.event.title),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
