/** What a group of reports tells, as it is held against other groups. */
import { clockOf, type Dating } from '../../../model/time.ts';
import type { EventKind } from '../../../model/timeline.ts';
import { isGlimpse } from '../../extract/glimpse.ts';
import { knownName } from '../../grammar/gazetteer.ts';
import { stemOf } from '../../grammar/lexicon.ts';
import type { Mention } from '../../document.ts';
import { BODY_NOUNS, GENERIC_SOURCES, ROLE_NOUNS } from '../../words/roles.ts';
import type { Report } from '../placing.ts';
import { initialsOf } from '../variants.ts';
import { stateOf, type Group, type State } from './group.ts';
import { headOf } from './head-of.ts';
import { linesOfNoun } from './happening.ts';
import { PASSIVE } from './identity.ts';
import { isUnowned } from './node.ts';

/** What is told of one happening so far. */
export interface Told {
  readonly state: State;
  /** Days as numbers; null where no day is known. */
  readonly from: number | null;
  readonly to: number | null;
  /** Whether it is of a night, which others may tell of the day after: "overnight". */
  readonly night: boolean;
  /** Whether some report is of the first hours of its day, which others may tell of the night: "early on Wednesday". */
  readonly early: boolean;
  /** Kinds of event that say what was done; a launch or a result may be anything. */
  readonly kinds: ReadonlySet<EventKind>;
  /** Stems of the names of those who act, and whether somebody named acts in every report. */
  readonly doers: ReadonlySet<string>;
  readonly named: boolean;
  /** Offices by which somebody without a name is called, and those of persons who are named. */
  readonly offices: ReadonlySet<string>;
  readonly held: ReadonlySet<string>;
  /** Stems of the names of those to whom it is done. */
  readonly objects: ReadonlySet<string>;
  /** Figures of two digits and more, as they are written: "17 cases". */
  readonly numbers: ReadonlySet<string>;
  /** Whether it is of sentences of which only the words and the day are known. */
  readonly glimpse: boolean;
  /** Whether it is an act of somebody without a name, told beside others. */
  readonly aside: boolean;
  /** Whether it says no more than that such a thing came about: "the disaster struck at dawn". */
  readonly vague: boolean;
  /** Lines of happenings that its subjects name: "the raid lasted six minutes". */
  readonly byNoun: ReadonlySet<string>;
  /** Whether it is only what whoever did without a day. */
  readonly unowned: boolean;
  /** Where it is told. */
  readonly spots: readonly Spot[];
  readonly nodes: readonly { readonly report: Report }[];
}

/** A sentence that tells it. */
interface Spot {
  readonly article: number;
  readonly sentence: number;
  /** Whether the sentence goes on with what was told before, and whether it calls nobody and nothing by a name. */
  readonly goesOn: boolean;
  readonly nameless: boolean;
}

/** Sentences so near tell one thing; the first ones of an article tell its news before they say who it was. */
const NEAR = 2;
const LEAD = 2;

/** "Police have arrested two men. The suspects were seized in a flat": whether one article goes on with what it told just before. */
export function goesOnFrom({ spots: some }: Told, { spots: others }: Told): boolean {
  for (const one of some)
    for (const other of others) {
      if (one.article !== other.article || one.sentence === other.sentence) continue;
      const [first, last] = one.sentence < other.sentence ? [one, other] : [other, one];
      if (last.sentence - first.sentence > NEAR) continue;
      if (last.goesOn || (first.nameless && first.sentence <= LEAD)) return true;
    }
  return false;
}

const TELLING_KINDS: ReadonlySet<EventKind> = new Set<EventKind>([
  'meeting',
  'vote',
  'military',
  'sanction',
  'appointment',
  'arrest',
  'court',
  'death',
  'disaster',
]);

/** "Receives a six-year term": to whom it is done stands first, as in the passive. */
const RECEIVES = /^(?:receive|get)$/u;

/** Verbs that are taken for speech, but do what they say. */
const DOES =
  /^(?:declare|proclaim|rule|order|ban|grant|veto|swear|lodge|file|recall|dismiss|reject|nominate|name|appoint|charge|indict|accuse|announce|unveil|launch|apologi[sz]e|vow|pledge|demand|confirm|concede)$/u;
/** What a group tells; null for what somebody says, and for what is still to come. */
export function toldOf(group: Group): Told | null {
  const state = stateOf(group);
  const kinds = new Set<EventKind>();
  const doers = new Set<string>();
  const objects = new Set<string>();
  const numbers = new Set<string>();
  const offices = new Set<string>();
  const held = new Set<string>();
  const spots: Spot[] = [];
  const byNoun = new Set<string>();
  let [named, over] = [true, false];
  for (const { report, players, happened, proper } of group.nodes) {
    if (state.lines.size === 0 && report.mentions.some(onlySpeaks)) return null;
    // what was announced and has been done since is known by the reports that it was done
    if (!happened) continue;
    over = true;
    const [first] = players;
    const own = first ? wordsOf(first.name) : [];
    const anyBody = !first || first.kind === 'other' || isBody(first.name);
    if (first?.kind === 'person' && first.role) held.add(headOf(first.role));
    for (const { mention, goesOn } of report.mentions) {
      const { article } = report;
      spots.push({ article, sentence: mention.sentence, goesOn, nameless: proper.size === 0 });
      const office = headOf(mention.label ?? '');
      if (ROLE_NOUNS.has(office) && !ANYBODY.test(office)) offices.add(office);
      if (TELLING_KINDS.has(mention.kind)) kinds.add(mention.kind);
      const passive = PASSIVE.test(mention.predicate) || RECEIVES.test(mention.lemma);
      if (anyBody || mention.label !== null || passive) named = false;
      else for (const word of own) doers.add(word);
      for (const name of proper) if ((passive || !own.includes(name)) && !isPeople(name)) objects.add(name);
      for (const line of namedBy(mention)) byNoun.add(line);
      for (const number of mention.numbers) if (/\d\d|\d-\d/u.test(number)) numbers.add(number);
    }
  }
  if (!over) return null;
  const { when } = state;
  const slack = when && isCountedBack(group) ? Math.ceil((when.to - when.from + 1) / 2) : 0;
  const [from, to] = when ? [when.from - slack, when.to + slack] : [null, null];
  const glimpse = group.nodes.every(({ report }) =>
    report.mentions.every(({ mention }) => isGlimpse(mention)),
  );
  return {
    state,
    from,
    to,
    night: group.nodes.every(({ report: { dating } }) => dating?.reason?.share === 'night'),
    early: group.nodes.some(({ report: { dating } }) => dating !== null && isEarly(dating)),
    kinds,
    doers,
    named,
    offices,
    held,
    objects,
    numbers,
    glimpse,
    aside: group.nodes.every(({ report }) => report.mentions.every(({ mention }) => mention.aside === true)),
    vague: isVague(group),
    byNoun,
    unowned: group.nodes.every(({ report }) => isUnowned(report)),
    spots,
    nodes: group.nodes,
  };
}

/** What comes about before it may be told of the night. */
const FIRST_HOURS = '07:00';

/** "Early on Wednesday", "on Wednesday morning", "at 3 am". */
function isEarly(dating: Dating): boolean {
  const clock = clockOf(dating);
  const share = dating.reason?.share;
  return clock === null ? share === 'start' || share === 'morning' : clock < FIRST_HOURS;
}

/** Of these there are many in one story. */
const ANYBODY =
  /^(?:victim|witness|survivor|suspect|defendant|resident|neighbou?r|passenger|officer|soldier|lawmaker|mp|student|player|worker|father|mother|son|daughter|brother|sister|parent)$/u;

/** "The disaster struck at dawn": a word for any such happening, and that it came about. */
const isVague = ({ nodes }: Group): boolean =>
  nodes.every(({ report }) =>
    report.mentions.every(
      ({ mention: { label, lemma } }) => ANY_SUCH.test(label ?? '') && COMES_ABOUT.test(lemma),
    ),
  );
const ANY_SUCH =
  /^(?:disaster|accident|tragedy|incident|attack|crash|blast|explosion|blaze|fire|collapse|shooting|raid|robbery|theft|heist|collision|derailment|assault|killings?|outbreak|eruption|earthquake|quake|storm)$/iu;
const COMES_ABOUT = /^(?:strike|happen|occur|unfold|begin|start|erupt|break|come|take|hit)$/u;

/** "A week earlier", "two months ago": counted from the day of telling, and not to the day. */
const isCountedBack = ({ nodes }: Group): boolean =>
  nodes.every(
    ({ report: { dating } }) =>
      dating !== null && /^(?:ago|earlier-later)$/u.test(dating.rule) && dating.first !== dating.last,
  );

/** Whether a report tells no more than that somebody spoke. */
const onlySpeaks = ({ mention }: { readonly mention: Mention }): boolean =>
  mention.kind === 'statement' && !DOES.test(mention.lemma);

function namedBy({ label }: Mention): readonly string[] {
  const head = label?.slice(label.lastIndexOf(' ') + 1).toLowerCase();
  return head === undefined ? [] : linesOfNoun(head.replace(/s$/u, ''));
}

/** "government", "police": what any story may have its own of. */
const isBody = (name: string): boolean =>
  name.split(' ').every((word) => {
    const lower = word.toLowerCase();
    return BODY_NOUNS.has(lower) || GENERIC_SOURCES.has(lower) || ROLE_NOUNS.has(lower);
  });

/** The words of a name, and the letters that it is cut to. */
function wordsOf(name: string): string[] {
  const words = name.toLowerCase().split(' ').map(stemOf);
  // "the US Food and Drug Administration" is the FDA
  const initials = initialsOf(name.replace(/^(?:US|U\.S\.|UK|EU) /u, ''));
  return initials === null ? words : [...words, initials.toLowerCase()];
}

/** "kenyan", "british": names that stand for anybody from there. */
const isPeople = (stem: string): boolean =>
  /(?:an|ese|ish|ch)$/u.test(stem) && knownName(stem.charAt(0).toUpperCase() + stem.slice(1)) !== undefined;
