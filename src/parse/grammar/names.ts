/** Names in a sentence: chains of capitals, split into who they are, in which role, for whom. */
import type { ActorKind } from '../../model/timeline.ts';
import { givenName, isParticle, knownName, longestFrom, LONGEST_KNOWN, type Known } from './gazetteer.ts';
import { isCalendar } from './calendar-names.ts';
import { asFirm } from './firm-beside.ts';
import { capital, placed } from './first-word.ts';
import { STARTERS } from './lexicon.ts';
import type { Name } from './name.ts';
import { behindPortfolio, withCalling, withRoleBefore } from './offices.ts';
import { textOf } from './written.ts';
import type { Seen } from '../text/article-tokens.ts';
import type { Token } from '../text/tokens.ts';
import { BEFORE_NAMES, BODY_NOUNS, HONORIFICS, isRoleWord, ROLE_NOUNS } from '../words/roles.ts';

const LINKS = new Set(['of', 'for', '&', 'and']);
const LONGEST_CHAIN = 9;
/** Words that stand inside a name small, never with a capital of their own. */
const SMALL_WORDS =
  /^(?:The|A|An|On|In|At|But|And|Or|For|With|From|To|By|As|He|She|It|They|We|His|Her|Its|Their|This|That|These|Those|When|Where|How|Why|What|Who|Is|Are|Was|If|So|Not|No|Some|Many|More|Most)$/u;

/** End of the chain of capitals that begins at `from`. */
function chainEnd(tokens: readonly Token[], from: number): number {
  let to = from + 1;
  while (to < tokens.length && to - from < LONGEST_CHAIN) {
    const token = tokens[to] as Token;
    const before = tokens[to - 1] as Token;
    if (capital(token)) {
      if ((isCalendar(tokens, to) && token.text !== 'May') || SMALL_WORDS.test(token.text)) break;
      to++;
    } else if (
      token.text === '.' &&
      token.start === before.end &&
      (before.text.length <= 2 || HONORIFICS.has(before.lower)) &&
      before.cap &&
      capital(tokens[to + 1])
    ) {
      to++;
    } else if (
      (isParticle(token.text) || ofPortugal(tokens, to)) &&
      capital(tokens[to + 1]) &&
      !knownName(before.text)
    ) {
      to++;
    } else if (theirBody(tokens, to)) {
      to++;
    } else if (LINKS.has(token.text) && linked(tokens, from, to)) {
      to += tokens[to + 1]?.text === 'the' ? 2 : 1;
    } else if (
      token.kind === 'number' &&
      /^\d{1,2}$/u.test(token.text) &&
      /^(?:Boeing|Airbus|Apollo|Flight|Formula|Group|No)$/u.test(before.text)
    ) {
      to++;
    } else break;
  }
  return to;
}

/** "Arsenal do Alfeite", "Paços do Concelho": between two words of a name "do" is no verb, as it is behind a question word or a plural. */
function ofPortugal(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    tokens[at]?.text === 'do' &&
    before?.cap === true &&
    !/[^so]s$/u.test(before.text) &&
    !STARTERS.has(before.lower) &&
    !SMALL_WORDS.test(before.text)
  );
}

/** "Workers' Party", "Teachers' Union", "Children's Hospital": whose body it is, told in the name. */
function theirBody(tokens: readonly Token[], at: number): boolean {
  if (!/^['’]s?$/u.test(tokens[at]?.text ?? '')) return false;
  // "the Sheriff's Office", "the Attorney General's Office": of whoever holds it
  if (HOLDERS.test(tokens[at - 1]?.text ?? '') && HELD.test(tokens[at + 1]?.text ?? '')) return true;
  if (!OWNERS.test(tokens[at - 1]?.text ?? '')) return false;
  for (let k = at + 1; k < at + 4 && capital(tokens[k]); k++)
    if (BODY_NOUNS.has(tokens[k]?.lower ?? '')) return true;
  return false;
}

/** Those who give a body its name. */
const OWNERS =
  /^(?:Workers|Teachers|People|Children|Women|Men|Farmers|Doctors|Writers|Players|Lawyers|Pensioners|Miners|Actors|Nurses|Veterans|Students|Peasants|Seafarers|Dockers|Bankers|Builders|Owners|Consumers|Journalists|Citizens)$/u;

const HOLDERS =
  /^(?:Prosecutors?|Attorneys?|General|Sheriff|Governor|Mayor|Minister|President|Chancellor|Commissioner|Coroner|Ombudsman|Examiner|Auditor|Defender|Inspector|Controller|Comptroller|Treasurer|Surgeon|Speaker|Marshal|Registrar|PM)$/u;
const HELD = /^(?:Office|Department|Bureau|Secretariat|Chancery|Council|Commission)$/u;

/** What a body of two fields is called by behind its "and". */
const FIELD =
  /^(?:Sciences?|Technology|Letters|Tourism|Sports?|Culture|Industry|Trade|Welfare|Housing|Fisheries|Forestry|Engineering|Design)$/u;

/** Whether `of`, `for` or `&` at `at` joins two parts of one name: `Bank of England`, `Marks & Spencer`. */
function linked(tokens: readonly Token[], from: number, at: number): boolean {
  const next = tokens[at + 1]?.text === 'the' ? tokens[at + 2] : tokens[at + 1];
  if (!capital(next) || isCalendar(tokens, tokens[at + 1] === next ? at + 1 : at + 2)) return false;
  const [link, before] = [tokens[at]?.text, tokens[at - 1] as Token];
  if (link === '&') return true;
  if (link === 'and') {
    // `Academy of Arts and Sciences`, `Ministry of Culture and Sport`
    if (FIELD.test(next?.text ?? '') && tokens.slice(from, at).some(({ lower }) => lower === 'of'))
      return true;
    // `Food and Drug Administration`: one name only if a body noun closes it
    if (at - from > 3) return false;
    for (let k = at + 1; k < at + 5 && capital(tokens[k]); k++) {
      if (BODY_NOUNS.has(tokens[k]?.lower ?? '') && k > at + 1 && !knownName(before.text)) return true;
    }
    return false;
  }
  if (knownName(before.text)?.kind === 'state') return false;
  // "the Homeland Party of Tom Hale": whose it is, no part of what it is called
  if (
    link === 'of' &&
    LED.test(before.lower) &&
    givenName(next?.text ?? '') !== undefined &&
    capital(tokens[at + 2])
  )
    return false;
  return BODY_NOUNS.has(before.lower) || OF_HEADS.has(before.lower);
}

/** Bodies that are somebody's. */
const LED =
  /^(?:party|movement|alliance|front|government|cabinet|coalition|list|team|administration|union)$/u;

const OF_HEADS = new Set(
  `ministry directorate directorate-general academy department bank university house board court council office institute republic state states city gulf bay strait cape isle islands sea secretary
  minister chief centers centre center school college chamber church museum tower battle treaty declaration bill act day lord duke prince archbishop bishop speaker knights order league duchess`.split(
    /\s+/u,
  ),
);

function knownPrefix(
  source: string,
  tokens: readonly Token[],
  from: number,
  to: number,
): { known: Known; end: number } | null {
  if (!tokens[from]?.opensName) return null;
  for (let end = Math.min(to, from + LONGEST_KNOWN); end > from; end--) {
    const known = knownName(textOf(source, tokens, from, end));
    if (known) return { known, end };
  }
  return null;
}

interface Draft {
  kind: Name['kind'];
  from: number;
  head: number;
  known: Known | null;
  role: string | null;
  group: string | null;
  honorific: string | null;
}

/** What a chain of capitals names. */
function analyse(source: string, tokens: readonly Token[], from: number, to: number, opens: boolean): Draft {
  // all fields, so that whatever is found only replaces some: one that is added to a spread gives each object a shape of its own
  const nothing: Draft = {
    kind: 'other',
    from,
    head: from,
    known: null,
    role: null,
    group: null,
    honorific: null,
  };
  const whole = tokens[from]?.opensName ? knownName(textOf(source, tokens, from, to)) : undefined;
  if (whole) return { ...nothing, kind: whole.kind, known: whole };
  const bearer = behindPortfolio(source, tokens, from, to);
  if (bearer) return { ...nothing, ...bearer };
  const last = tokens[to - 1]?.lower ?? '';
  if (to - from > 1 && BODY_NOUNS.has(last) && !ROLE_NOUNS.has(last))
    return { ...nothing, kind: 'organisation' };
  const prefix = knownPrefix(source, tokens, from, to);
  let cut = -1;
  for (let at = to - 2; at >= from; at--) {
    const lower = tokens[at]?.lower ?? '';
    if (ROLE_NOUNS.has(lower) || HONORIFICS.has(lower) || BEFORE_NAMES.has(lower)) {
      cut = at + 1;
      break;
    }
  }
  if (cut > 0 && tokens[cut]?.text === '.') cut++;
  const office = cut - 1;
  if (cut > 0 && /^(?:of|for)$/u.test(tokens[cut]?.text ?? '')) {
    // "Secretary of State Hillary Clinton", "Irish Minister for Health Fiona Carty": the person begins at the given name
    for (let at = cut + 1; at < to - 1; at++) {
      if (givenName(tokens[at]?.text ?? '') === undefined) continue;
      cut = at;
      break;
    }
  }
  if (cut > from && cut < to && !LINKS.has(tokens[cut]?.text ?? '')) {
    let roleFrom = office;
    while (
      roleFrom > from &&
      (isRoleWord(tokens[roleFrom - 1]?.lower ?? '') || tokens[roleFrom - 1]?.text === '.')
    )
      roleFrom--;
    const word = tokens[cut - 1]?.text === '.' ? tokens[cut - 2]?.lower : tokens[cut - 1]?.lower;
    const honorific = word && HONORIFICS.has(word) ? word : null;
    const body =
      roleFrom > from && !(opens && roleFrom - from === 1 && BODY_NOUNS.has(tokens[from]?.lower ?? ''));
    const group = prefix ? prefix.known.group : body ? textOf(source, tokens, from, roleFrom) : null;
    const role = honorific && roleFrom === office ? null : textOf(source, tokens, from, cut);
    return {
      ...nothing,
      kind: 'person',
      from: ROYAL.test(tokens[cut - 1]?.lower ?? '') && to - cut === 1 ? cut - 1 : cut,
      role,
      group,
      honorific,
    };
  }
  // "the Diamond Princess sailed": of two capitals the first of which tells of no people and no rank, a ship
  const ship = ROYAL.test(last) && to - from > 1 && !prefix && !isRoleWord(tokens[from]?.lower ?? '');
  if (ROLE_NOUNS.has(last) && !ship && (to - from > 1 || last !== 'judge')) {
    return {
      ...nothing,
      kind: 'role',
      role: textOf(source, tokens, from, to),
      group: prefix?.known.group ?? null,
    };
  }
  if (prefix && prefix.end < to) {
    const next = tokens[prefix.end];
    const told = next && givenName(next.text) !== undefined && to - prefix.end > 1;
    if (told || (to - prefix.end === 2 && besideRole(tokens, from, to))) {
      return { ...nothing, kind: 'person', from: prefix.end, group: prefix.known.group };
    }
    if (prefix.known.form === 'media')
      return { ...nothing, from: prefix.end, head: prefix.end, kind: personal(tokens, prefix.end, to) };
    return nothing;
  }
  // "Democrat Susan Tate": of which party somebody is, before the whole name
  if (
    to - from > 2 &&
    PARTISAN.test(tokens[from]?.lower ?? '') &&
    givenName(tokens[from + 1]?.text ?? '') !== undefined
  )
    return { ...nothing, kind: 'person', from: from + 1, role: tokens[from]?.text ?? null };
  return { ...nothing, kind: personal(tokens, from, to) };
}

/** "Her coach, the Italian Renzo Bassi, said": who is meant by an office, of whatever people. */
const besideRole = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens[from - 1]?.lower === 'the' &&
  tokens[from - 2]?.text === ',' &&
  isRoleWord(tokens[from - 3]?.lower ?? '') &&
  tokens[to]?.text === ',';

/** Members of a party, by a noun. */
const PARTISAN =
  /^(?:democrat|republican|libertarian|independent|socialist|conservative|communist|centrist|nationalist|progressive|liberal)$/u;

function personal(tokens: readonly Token[], from: number, to: number): ActorKind {
  const first = tokens[from] as Token;
  const length = to - from;
  if (length === 1) return /^[A-Z][A-Z&]{1,5}$/u.test(first.text) ? 'organisation' : 'other';
  if (length <= 5 && givenName(first.text) !== undefined) return 'person';
  if (length <= 4 && /^\p{Lu}$/u.test(first.text) && tokens[from + 1]?.text === '.') return 'person';
  if (length === 3 && /^\p{Lu}$/u.test(tokens[from + 1]?.text ?? '')) return 'person';
  return 'other';
}

/** "Carmaker Volkswagen": a trade in front of a firm's name, in capitals only for its place. */
const TRADE =
  /^(?:.{3,12}maker|retailer|insurer|lender|brewer|airline|miner|broker|carrier|supermarket|utility|defending|former|rival|veteran|fellow|longtime|ex-\p{L}{3,14})$/u;

/** Those whom news calls by title and first name: Prince Philip, Pope Francis. */
const ROYAL = /^(?:king|queen|prince|princess|pope|sultan|emperor|empress|emir|saint)$/u;

/**
 * Names of one sentence in order. `seen` tells "Shares fell" from "Shell fell" at the start of a sentence.
 */
export function findNames(source: string, tokens: readonly Token[], seen: Seen): Name[] {
  const names: Name[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (!token.cap || token.kind !== 'word' || isCalendar(tokens, at)) continue;
    const opens = at === 0 || /^["“‘:—]$/u.test(tokens[at - 1]?.text ?? '');
    if (opens && placed(tokens, at, seen) && !knownPrefixAt(source, tokens, at)) continue;
    if (!opens && STARTERS.has(token.lower) && !knownName(token.text) && !capital(tokens[at + 1])) continue;
    if (SMALL_WORDS.test(token.text) && knownSpan(source, tokens, at) === 0) continue;
    if (
      opens &&
      tokens[at + 1]?.lower === 'of' &&
      !knownName(token.text) &&
      !OF_HEADS.has(token.lower) &&
      !BODY_NOUNS.has(token.lower)
    )
      continue;
    if (opens && TRADE.test(token.lower) && capital(tokens[at + 1])) continue;
    let to = chainEnd(tokens, at);
    while (to > at + 1 && /^(?:\.|of|for|and|the)$/u.test(tokens[to - 1]?.text ?? '')) to--;
    const whole = knownSpan(source, tokens, at);
    if (whole > to) to = whole;
    const made = analyse(source, tokens, at, to, opens);
    const [first, last] = [tokens[made.from] as Token, tokens[to - 1] as Token];
    const before = names.at(-1);
    let name: Name = {
      start: first.start,
      end: last.end,
      text: textOf(source, tokens, made.from, to),
      to,
      tail: to,
      ...made,
    };
    name = withRoleBefore(source, tokens, name, before);
    names.push(name);
    at = to - 1;
  }
  return names.map((_, index) => asFirm(tokens, withCalling(source, tokens, names, index)));
}

/** End of the longest known name of several words that begins at `at`: `Centers for Disease Control and Prevention`. */
function knownSpan(source: string, tokens: readonly Token[], at: number): number {
  for (let length = longestFrom(tokens[at]?.text ?? ''); length > 1; length--) {
    if (at + length <= tokens.length && knownName(textOf(source, tokens, at, at + length)))
      return at + length;
  }
  return 0;
}

function knownPrefixAt(source: string, tokens: readonly Token[], at: number): boolean {
  if (!capital(tokens[at + 1])) return false;
  return knownPrefix(source, tokens, at, Math.min(tokens.length, at + LONGEST_KNOWN))?.end !== undefined;
}
