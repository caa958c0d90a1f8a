/** Puts each mention of an article in time: by its own words, by what the text carries over, or as the news of the day. */
import type { Way } from '../../model/reason.ts';
import type { Dating, Day } from '../../model/time.ts';
import type { Support } from '../../model/timeline.ts';
import { LEAD, type Draft } from '../draft.ts';
import { isDay, ownTimes } from './own-time.ts';
import { ANOTHER, dayBelow } from './told-below.ts';
import { toldYesterday } from './told-yesterday.ts';
import { alsoDone, cameAfter, followsOn, isPrice } from './beside-day.ts';
import type { Anchored, Mention, Timex } from '../document.ts';

/** What one article reports of one occasion: one mention, or the remarks of one speaker that belong together. */
export interface Report {
  /** Index of the article. */
  readonly article: number;
  readonly mentions: readonly Placed[];
  readonly dating: Dating | null;
  /** The article's own day, where one is known. */
  readonly day: Day | null;
}

export interface Placed {
  readonly mention: Mention;
  readonly dating: Dating | null;
  readonly support: Support;
  /** The sentence calls the one who acts by a name or an office, not by "he" alone. */
  readonly named: boolean;
  /** The sentence goes on with what was told before: "the suspects were seized", "she was convicted". */
  readonly goesOn: boolean;
}

const RUN_GAP = 5;

/** The reason of a date that is taken over from elsewhere. */
function through(way: Way, { reason }: Dating): Pick<Dating, 'reason'> {
  return reason
    ? { reason: { ...reason, through: [way, ...(reason.through ?? []).filter((w) => w !== way)] } }
    : {};
}

/** The day that the text is still at. */
const stillOn = (day: Dating): Dating => ({
  ...day,
  rule: 'narrated-day',
  explanation: `The text is still telling of the same day: ${day.explanation}`,
  ...through('same-day', day),
});

/** Reports of one article in reading order. */
export function place(
  draft: Draft,
  article: number,
  timexes: readonly (Timex | null)[],
  anchored: Anchored,
): Report[] {
  const { mentions, document } = draft;
  const { own, unplaced } = ownTimes(draft, timexes, anchored);
  const body = document.sentences.flatMap((sentence, index) => (sentence.kind === 'body' ? [index] : []));
  const lead = new Set(body.slice(0, LEAD));
  const days = [...own];
  const given = [...own];
  const used = new Set<number>();
  const reports: Report[] = [];
  const today = isDay(anchored.reference) ? anchored.reference.first : null;
  for (const [index, mention] of mentions.entries()) {
    if (used.has(index)) continue;
    const run =
      mention.kind === 'statement' || mention.telling === 'refers' ? runFrom(draft, own, index) : [index];
    for (const member of run) used.add(member);
    const stated = run.find((member) => own[member] !== null);
    const base = stated !== undefined ? (own[stated] ?? null) : null;
    const fallback =
      base || run.some((member) => unplaced[member])
        ? null
        : mention.nominal
          ? gathered(draft, given, index)
          : (scened(draft, own, index) ??
            carried(draft, days, index, unplaced, lead.has(mention.sentence), today) ??
            withDayBeside(draft, own, timexes, index, fresh(draft, run, lead, anchored, days)));
    const placed = run.map((member): Placed => {
      const stated = own[member] ?? null;
      const mention = mentions[member] as Mention;
      const taken = base
        ? {
            ...base,
            rule: 'same-occasion',
            explanation: `Told as part of the same remarks: ${base.explanation}`,
            ...through('same-remarks', base),
          }
        : fallback;
      const dating = stated ?? taken;
      // written out: a literal that begins with a spread gets a hidden class of its own in Node 20
      return {
        mention,
        named: isNamed(mention, document.clean),
        goesOn: goesOn(mention, document.clean),
        dating,
        support: stated ? 'states-date' : dating ? 'implies-date' : 'content-only',
      };
    });
    const dating = base ?? fallback;
    for (const member of run) given[member] ??= dating;
    if (dating?.rule !== 'article-day') for (const member of run) days[member] ??= dating;
    reports.push({
      article,
      mentions: placed,
      dating,
      day: today,
    });
  }
  return reports;
}

function isNamed({ actors }: Mention, clean: string): boolean {
  const [first] = actors;
  return first !== undefined && !PRONOUN.test(clean.slice(first.start, first.end));
}

const goesOn = ({ start, end }: Mention, clean: string): boolean =>
  GOES_ON.test(clean.slice(start, start + 12)) && !ANOTHER.test(clean.slice(start, end));

const GOES_ON = /^[“"‘']?(?:The|He|She|It|They|His|Her|Its|Their|Both|All)\b/u;

const PRONOUN = /^(?:he|she|it|they|we|i)$/iu;

function speakerOf(mention: Mention): string | null {
  return mention.actors.length === 1 ? (mention.actors[0]?.name ?? null) : null;
}

/** The remarks of one speaker that a text tells together: near one another and of no two days. */
function runFrom(draft: Draft, own: readonly (Dating | null)[], from: number): number[] {
  const first = draft.mentions[from] as Mention;
  const speaker = speakerOf(first);
  const run = [from];
  if (!speaker || (first.telling === 'earlier' && own[from] === null)) return run;
  let last = first.sentence;
  let day = own[from] ?? null;
  for (let index = from + 1; index < draft.mentions.length; index++) {
    const mention = draft.mentions[index] as Mention;
    if (mention.sentence - last > RUN_GAP) break;
    if ((mention.kind !== 'statement' && mention.telling !== 'refers') || speakerOf(mention) !== speaker)
      continue;
    const here = own[index] ?? null;
    // "and that he had spoken to her on Tuesday": what was said before does not date what is said
    if (mention.telling === 'earlier' && (!here || (!day && first.telling !== 'earlier'))) continue;
    if (mention.status !== first.status) continue;
    if (here && day && (here.first > day.last || here.last < day.first)) continue;
    if (here && !isDay(here) && day) continue;
    // "in May he told them": what he says a paragraph on is of no May
    if (!here && day && !isDay(day) && mention.sentence > last) continue;
    run.push(index);
    last = mention.sentence;
    day ??= here;
  }
  return run;
}

/**
 * The day that the text is at: that of the act told just before, in the same paragraph, or by the same actor. A statement
 * of somebody else may be of another day.
 */
function carried(
  draft: Draft,
  days: readonly (Dating | null)[],
  index: number,
  unplaced: readonly boolean[],
  lead: boolean,
  now: Day | null,
): Dating | null {
  const mention = draft.mentions[index] as Mention;
  if (mention.telling !== 'narrated' || mention.status !== 'happened') return null;
  if (mention.passing && (mention.nominal || mention.label === null)) return null;
  const lane = mention.kind === 'statement' ? laneOf(draft, mention) : null;
  const speaker = speakerOf(mention);
  const paragraph = draft.document.sentences[mention.sentence]?.paragraph ?? 0;
  for (let at = index - 1; at >= 0; at--) {
    const before = draft.mentions[at] as Mention;
    const here = draft.document.sentences[before.sentence]?.paragraph ?? 0;
    if (paragraph - here > 1 || mention.sentence - before.sentence > 2) return null;
    // beside an act of its sentence what has no day of its own is a part of it
    if (mention.passing && before.sentence === mention.sentence) return null;
    if (before.passing || before.nominal) continue;
    if (before.telling !== 'narrated' || before.status !== 'happened') return null;
    if (cameAfter(draft, before, mention)) return null;
    const same = speaker !== null && speakerOf(before) === speaker;
    const voice =
      mention.kind === 'statement' &&
      before.kind === 'statement' &&
      lane !== null &&
      laneOf(draft, before) === lane;
    const near =
      here === paragraph ||
      (here === paragraph - 1 &&
        (followsOn(draft, mention) || (lead && isPrice(mention)) || alsoDone(draft, before, mention)));
    if (!same && !voice && (mention.kind === 'statement' || !near)) continue;
    if (unplaced[at]) return null;
    const day = dayOfMain(draft, days, at);
    // "quit on Monday. She says she knew nothing": said when the article was written
    if (day && mention.kind === 'statement' && day.first !== now && saidNow(draft, mention)) return null;
    if (isDay(day)) return stillOn(day);
  }
  return null;
}

/** A statement in the present tense. */
const saidNow = ({ document }: Draft, { verb }: Mention): boolean =>
  /^(?:say|add|insist|argue|claim|believe|den(?:y|ie)|maintain|admit|concede|warn|call|hope|want|urge)(?:e?s)?$/u.test(
    document.clean.slice(verb.start, verb.end),
  );

/** "Thousands met on Friday to mourn those who died when it sank on March 12": the text goes on telling of what it told first. */
function dayOfMain(
  { document, mentions }: Draft,
  days: readonly (Dating | null)[],
  at: number,
): Dating | null {
  const aside = mentions[at] as Mention;
  for (let first = at - 1; first >= 0 && mentions[first]?.sentence === aside.sentence; first--) {
    const main = mentions[first] as Mention;
    const between = document.clean.slice(main.verb.end, aside.verb.start);
    if (main.telling === 'narrated' && isDay(days[first] ?? null) && OPENS_ASIDE.test(between))
      return days[first] ?? null;
  }
  return days[at] ?? null;
}
const OPENS_ASIDE = /\s(?:who|which|that|whose|when|where|after|before|since)\s/u;

/** "Nine people were injured when a train came off the rails on Thursday": what the clause behind it dates is of that day. */
function scened(draft: Draft, own: readonly (Dating | null)[], index: number): Dating | null {
  const [mention, scene] = [draft.mentions[index] as Mention, draft.mentions[index + 1]];
  const day = own[index + 1] ?? null;
  if (!scene || scene.sentence !== mention.sentence || !isDay(day)) return null;
  if (mention.telling !== 'narrated' || scene.telling !== 'narrated' || mention.status !== 'happened')
    return null;
  const between = draft.document.clean.slice(mention.verb.end, scene.verb.start);
  if (!/ when (?!he\b|she\b|asked\b)/u.test(between) || /[.;:“”"]/u.test(between)) return null;
  return {
    ...day,
    rule: 'same-occasion',
    explanation: `Told as part of what is dated in the same sentence: ${day.explanation}`,
    ...through('same-day', day),
  };
}

/** A gathering that a sentence names as the place of its act is of the act's day. */
function gathered(draft: Draft, given: readonly (Dating | null)[], index: number): Dating | null {
  const mention = draft.mentions[index] as Mention;
  if (mention.telling !== 'narrated') return null;
  for (let at = index - 1; at >= 0 && draft.mentions[at]?.sentence === mention.sentence; at--) {
    const day = given[at] ?? null;
    if (!isDay(day) || draft.mentions[at]?.status !== 'happened') continue;
    return {
      ...day,
      rule: 'same-occasion',
      explanation: `Named as the occasion of what is told: ${day.explanation}`,
      ...through('same-place', day),
    };
  }
  return null;
}

/** Whom the one who acts speaks for, as far as this article tells. */
function laneOf({ entities }: Draft, { actors: [first] }: Mention): string | null {
  if (!first) return null;
  let known = lanes.get(entities);
  if (!known) lanes.set(entities, (known = firstOfEach(entities)));
  return known.get(first.name) ?? null;
}

/** By the entities of an article: a long one has thousands of them. */
const lanes = new WeakMap<Draft['entities'], ReadonlyMap<string, string | null>>();

const firstOfEach = (entities: Draft['entities']): ReadonlyMap<string, string | null> =>
  new Map(entities.map(({ name, group }) => [name, group] as const).reverse());

/** What is told as the news of the day is of the day that the text gives it below, or of yesterday where it says so above. */
function withDayBeside(
  draft: Draft,
  own: readonly (Dating | null)[],
  timexes: readonly (Timex | null)[],
  index: number,
  today: Dating | null,
): Dating | null {
  const day = today && dayBelow(draft, own, index, today);
  const before = today && !day ? toldYesterday(draft, timexes, index) : null;
  if (before) return stillOn(before);
  if (!day) return today;
  return {
    ...day,
    rule: 'same-occasion',
    explanation: `Told again below with its day: ${day.explanation}`,
    ...through('same-day', day),
  };
}

/** The article's own day, for what its first sentences tell as news. */
function fresh(
  draft: Draft,
  run: readonly number[],
  lead: ReadonlySet<number>,
  anchored: Anchored,
  days: readonly (Dating | null)[],
): Dating | null {
  const reference = anchored.reference;
  if (!isDay(reference)) return null;
  const told = run.some((member) => {
    const mention = draft.mentions[member] as Mention;
    return (
      lead.has(mention.sentence) &&
      !mention.passing &&
      mention.status === 'happened' &&
      (mention.telling === 'narrated' || member === 0)
    );
  });
  if (!told) return null;
  // where the lead has a day of its own, what follows without one is not simply today's: nor whom a crash of Wednesday hurt
  const first = run[0] ?? 0;
  const harm = /^(?:disaster|death)$/u.test(draft.mentions[first]?.kind ?? '');
  const dates = ({ telling, kind }: Mention): boolean =>
    telling === 'narrated' || (harm && kind === 'disaster');
  if (days.slice(0, first).some((day, at) => day !== null && dates(draft.mentions[at] as Mention)))
    return null;
  return {
    ...reference,
    approximate: false,
    time: null,
    rule: 'article-day',
    explanation: `Told as fresh news, without a day of its own, by an article of this day. ${reference.explanation}`,
    ...through('fresh-news', reference),
  };
}
