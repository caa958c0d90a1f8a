/** Which of an event's reports gives its title. */
import type { Dating } from '../../model/time.ts';
import type { EventKind } from '../../model/timeline.ts';
import type { Mention } from '../document.ts';
import type { Cast } from './cast.ts';
import { happeningOf } from './join/happening.ts';
import { PASSIVE } from './join/identity.ts';
import type { Placed } from './placing.ts';
import { byOffice, holderIn } from './holder.ts';
import { wordsOf, type Theme } from './theme.ts';
import { titleOf } from './title.ts';

/** What a title keeps whose subject is a noun alone, where others have more to tell. */
const BARE_NOUN = 0.9;
/** And of one that something is done to: "a declaration is signed", where another report says who signs it. */
const BARE_PATIENT = 0.75;

/** Kinds of event that a name and a verb tell whole. */
const WHOLE: ReadonlySet<EventKind> = new Set<EventKind>([
  'appointment',
  'death',
  'disaster',
  'arrest',
  'court',
]);
const WHOLE_CLARITY = 0.75;
/** Whether a title calls somebody or something by a name. */
function namesSomebody({ label, actors }: Mention, text: string, cast: Cast): boolean {
  if (label === null || /[ (“"]\p{Lu}/u.test(text)) return true;
  return actors.some(({ name }) => cast.player(name).kind !== 'other');
}

/** "Orbis announces the deal": which one, another report says. */
const SAYS_LITTLE =
  / (?:announces?|confirms?|reveals?|approves?|completes?|begins?|ends?|pass(?:es)?|adopts?|issues?|signs?) (?:the|its|their|an?) (?:deal|plan|plans|decision|move|agreement|ban|takeover|merger|bill|law|measure|result|results|resolution|motion|statement|decree|order|ruling|report)$/u;

/** "A report is released": whose and on what, another report says. "Is asked about the delay", "mentions the media": what was said, too. */
const TELLS_NOTHING =
  /^(?:Report|Study|Document|Survey|Video|Letter|List|Poll|Statement) (?:is|are) (?:released|published|issued|unveiled|presented)$|^(?:\S+ ){1,5}(?:(?:is|are) (?:asked|quoted|questioned)|mentions?|comments? on|speaks? (?:of|about)|talks? (?:of|about)) /u;
const NOTHING_TOLD = 0.6;

/** "Members submit their resignations": of what they are members, another report says. */
const OF_WHAT =
  /^(?:Members?|Representatives?|Relatives|Supporters|Opponents|Followers|Heads?|Leaders?|Parts?|Citizens|Employees|Owners?|Founders?|Victims|Survivors) \p{Ll}+ (?!of\b)/u;

/** A figure that no report with the day of the event has is of another day. */
function strangeFigure({ mention }: Placed, dated: ReadonlySet<string>): boolean {
  return mention.numbers.length > 0 && !mention.numbers.some((number) => dated.has(number));
}

const tellsWhole = ({ label, kind }: Mention): boolean => label === null && WHOLE.has(kind);

/** What a title keeps whose act no report with the event's day tells. */
const OTHER_ACT = 0.7;

/** "Searches the company's headquarters", "visits the country", "returns to this country": which one, another report says. */
const POINTS =
  / (?:the|this|its|their|his|her) (?:company|firm|airline|bank|club|carrier|lender|maker|country|nation|town|city|village|island|agency|ministry|area|region|site|compound|plant|ship|vessel|suspect|victim|president|minister)(?:['’]s? |$)/u;
const POINTING = 0.8;

/** What a title keeps that names nobody and nothing. */
const NAMELESS = 0.9;

/** "Shot dead a teacher and wounded two pupils": the dead are told first. */
const WOUNDS = /^(?:wound|injure|hurt)$/u;
const LESSER_HARM = 0.75;

/** What a title weighs by its words alone. */
interface Read {
  readonly central: number;
  readonly topical: number;
  readonly pointing: number;
  readonly little: number;
  readonly nothing: number;
}

/** `common` tells how many of so many `reports` have a stem. */
function readOf(
  text: string,
  stems: ReadonlySet<string>,
  common: ReadonlyMap<string, number>,
  reports: number,
  theme: Theme,
): Read {
  let sum = 0;
  for (const stem of stems) sum += Math.min(((common.get(stem) ?? 1) - 1) / Math.max(reports - 1, 1), 1);
  return {
    central: sum / Math.max(stems.size, 3),
    topical: theme.of(text),
    pointing: POINTS.test(text) ? POINTING : 1,
    little: SAYS_LITTLE.test(text) ? NOTHING_TOLD : 1,
    nothing: TELLS_NOTHING.test(text) || OF_WHAT.test(text) ? NOTHING_TOLD : 1,
  };
}

/** The happenings that reports with a day tell; asked only where one without tells another act. */
function linesOf(parts: readonly { readonly placed: Placed }[]): ReadonlySet<string> {
  const lines = new Set<string>();
  for (const { placed } of parts)
    if (placed.dating !== null) for (const line of happeningOf(placed.mention).lines) lines.add(line);
  return lines;
}

/** The title of the part that reads best and tells most of what all tell, with that part; null where none reads. */
export function bestTitle<Told extends { readonly placed: Placed }>(
  all: readonly Told[],
  cast: Cast,
  dating: Dating | null,
  theme: Theme,
  weighed: Set<string>,
): { text: string; clarity: number; part: Told } | null {
  // "the blast was traced to a valve": what only goes with an event gives it no title
  const own = all.filter(({ placed: { mention } }) => mention.aside !== true);
  const parts = own.length > 0 ? own : all;
  const acts = new Map<string, number>();
  for (const { placed } of parts) acts.set(placed.mention.lemma, (acts.get(placed.mention.lemma) ?? 0) + 1);
  const common = new Map<string, number>();
  for (const { placed } of parts)
    for (const stem of placed.mention.stems) common.set(stem, (common.get(stem) ?? 0) + 1);
  // papers that print one agency's text give its title again and again
  const titles = new Map<string, Read>();
  // what tells no day may tell of what came of it later
  const happened = parts.some(
    ({ placed }) => placed.mention.status === 'happened' && (dating === null || placed.dating !== null),
  );
  const wholeByName = !parts.some(
    ({ placed: { mention } }) => tellsWhole(mention) && mention.clarity >= WHOLE_CLARITY,
  );
  const figures = new Set(
    parts.flatMap(({ placed }) => (placed.dating === null ? [] : placed.mention.numbers)),
  );
  const dated = new Set<string>();
  for (const { placed } of parts) if (placed.dating !== null) dated.add(placed.mention.lemma);
  let lines: ReadonlySet<string> | null = null;
  const holder = holderIn(parts, cast);
  const deadly = parts.some(({ placed: { mention } }) => mention.kind === 'death' && mention.clarity > 0.5);
  let best: { text: string; clarity: number; part: Told } | null = null;
  let top = 0;
  // whether a report with the day, or one of the same happening, can give the title
  let owned = dating === null;
  let foreign = false;
  for (const part of parts) {
    const { mention } = part.placed;
    if (dating !== null && part.placed.dating === null && strangeFigure(part.placed, figures)) continue;
    const { text, clarity } = titleOf(mention, cast, holder);
    if (clarity === 0) continue;
    let known = titles.get(text);
    if (!known) {
      const stems = wordsOf(text);
      titles.set(text, (known = readOf(text, stems, common, parts.length, theme)));
      for (const stem of stems) weighed.add(stem);
    }
    const same = dating === null || part.placed.dating?.edtf === dating.edtf ? 1 : 0.8;
    const told = mention.lemma === 'say' ? 1 : 1 + 0.12 * Math.min((acts.get(mention.lemma) ?? 1) - 1, 3);
    // what was announced has happened since
    const over = happened && mention.status === 'scheduled' ? 0.4 : 1;
    const early = !happened && mention.status === 'happened' ? 0.5 : 1;
    // "files a petition to have the vote annulled": a report without the day may tell what came of it
    const strange = dating !== null && part.placed.dating === null && !dated.has(mention.lemma);
    if (strange) lines ??= linesOf(parts);
    const another =
      strange && !happeningOf(mention).lines.some((line) => lines?.has(line) === true) ? OTHER_ACT : 1;
    if (another === 1) owned = true;
    // "the striker joins the club": who it was, another report says
    const bare =
      !(holder && byOffice(mention, cast)) && mention.label !== null && !/\s|^\p{Lu}/u.test(mention.label);
    const anybody = !bare ? 1 : PASSIVE.test(mention.predicate) ? BARE_PATIENT : BARE_NOUN;
    // "Nina Cho resigns" needs no more words, where "the founder walks out" wants a name
    const plain = wholeByName && tellsWhole(mention) ? Math.max(clarity, WHOLE_CLARITY) : clarity;
    const nameless = namesSomebody(mention, text, cast) ? 1 : NAMELESS;
    const lesser = deadly && WOUNDS.test(mention.lemma) ? LESSER_HARM : 1;
    const score =
      anybody *
      lesser *
      told *
      over *
      early *
      nameless *
      another *
      known.pointing *
      known.little *
      known.nothing *
      plain *
      (0.5 + 0.5 * known.central) *
      (0.6 + 0.4 * known.topical) *
      same *
      (0.85 + 0.15 * Math.min(text.length / 64, 1));
    if (score > top + 1e-9) {
      top = score;
      best = { text, clarity, part };
      foreign = another < 1;
    }
  }
  // what only reports without the day tell, of another act, is no title of what came about on it
  return foreign && !owned ? null : best;
}
