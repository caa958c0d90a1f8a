/** The office beside a name: before it, after it, or with the name as an aside: who somebody is, and for whom. */
import type { Token } from '../text/tokens.ts';
import { isRoleWord, ROLE_NOUNS } from '../words/roles.ts';
import { givenName } from './gazetteer.ts';
import type { Name } from './name.ts';
import { textOf } from './written.ts';

/** For whom somebody acts whose office is a name's. */
const ownerOf = ({ known, kind, text }: Name): string | null =>
  known?.group ?? (kind === 'person' ? null : text);

/** Role words in lower case before a name: `Kremlin spokesman Dmitry Peskov`. */
export function withRoleBefore(
  source: string,
  tokens: readonly Token[],
  name: Name,
  before: Name | undefined,
): Name {
  if (name.kind === 'role' || name.known) return name;
  // "Kenya's Prime Minister Jane Oloo": the office is in the chain of capitals, whose it is stands before it
  const owned = before?.to === name.head - 1 && tokens[name.head - 1]?.kind === 'possessive';
  if (owned && name.role !== null && name.group === null) return { ...name, group: ownerOf(before) };
  let at = name.head - 1;
  if (!ROLE_NOUNS.has(tokens[at]?.lower ?? '') || tokens[at]?.cap) return name;
  // "Former banker Tomas Reyl": a capital for its place alone
  while (at > 0 && isRoleWord(tokens[at - 1]?.lower ?? '') && (!tokens[at - 1]?.cap || at === 1)) at--;
  at = behindOwner(tokens, at, before);
  let head = at;
  let group = name.group;
  const owner =
    before && (before.to === at || (before.to === at - 1 && tokens[at - 1]?.kind === 'possessive'))
      ? before
      : undefined;
  if (owner) {
    head = owner.head;
    group = ownerOf(owner);
  }
  return { ...name, kind: 'person', head, group, role: textOf(source, tokens, head, name.head) };
}

/** Parts of a state for which somebody speaks: "the Chinese foreign ministry spokesperson". */
const PART_OF_STATE =
  /^(?:foreign|defen[cs]e|interior|finance|health|economy|trade|justice|energy|home|environment|agriculture|education|culture|transport|commerce|presidential|government|ministry|department|office|treasury|police|army|navy|military|parliament|parliamentary|embassy|cabinet|palace)$/u;

/** Where the office that begins at `at` begins with the part of a state before it, if a name stands before that; else `at`. */
function behindOwner(tokens: readonly Token[], at: number, before: Name | undefined): number {
  let from = at;
  while (from > 0 && !tokens[from - 1]?.cap && PART_OF_STATE.test(tokens[from - 1]?.lower ?? '')) from--;
  const owned =
    before && (before.to === from || (before.to === from - 1 && tokens[from - 1]?.kind === 'possessive'));
  return owned ? from : at;
}

/** A role after a name: `Dmitry Peskov, the Kremlin spokesman,` or `Ana Ruiz, chief executive of Acme,`. */
function withRoleAfter(
  source: string,
  tokens: readonly Token[],
  names: readonly Name[],
  index: number,
): Name {
  const name = names[index] as Name;
  if (name.kind === 'role' || name.known || tokens[name.to]?.text !== ',') return name;
  let close = name.to + 1;
  // "hired Ida Rohn, once head of Lund Steel, as its chief": the office of whom the verb acts on
  if (tokens[close]?.lower === 'as') return name;
  // ", becoming the first writer to win it": what came of it, and no office
  if (!tokens[close]?.cap && tokens[close]?.form?.ing) return name;
  let noun = -1;
  for (; close < tokens.length && close - name.to < 16; close++) {
    const token = tokens[close] as Token;
    if (/^[,.;:—–"“”]|--$/u.test(token.text)) break;
    if (noun < 0 && ROLE_NOUNS.has(token.lower)) noun = close;
    if (
      noun < 0 &&
      (token.lower === 'who' ||
        token.lower === 'which' ||
        (token.kind === 'word' && !token.cap && token.form?.past && !isRoleWord(token.lower)))
    )
      return name;
  }
  if (noun < 0) return name;
  const inside = names.filter(
    (other) => other.from > name.to && other.to <= close && other.kind !== 'person',
  );
  const owner = inside.find((other) => other.known) ?? inside.find((other) => other.kind !== 'role');
  return {
    ...name,
    kind: 'person',
    tail: tokens[close]?.text === ',' ? close + 1 : close,
    group: name.group ?? (owner ? (owner.known?.group ?? owner.text) : null),
    role:
      name.role ??
      textOf(
        source,
        tokens,
        /^(?:the|a|an)$/u.test(tokens[name.to + 1]?.lower ?? '') ? name.to + 2 : name.to + 1,
        close,
      ),
  };
}

const LONGEST_PERSON = 4;

/** "Ellie Marsh, 27, won", "Ellie Marsh, who won": a name of several words with an age or a "who" is somebody's. */
function ofAge(tokens: readonly Token[], name: Name): Name {
  if (name.kind !== 'other' || name.known || tokens[name.to]?.text !== ',') return name;
  const length = name.to - name.from;
  if (length < 2 || length > LONGEST_PERSON) return name;
  const [next, after] = [tokens[name.to + 1], tokens[name.to + 2]];
  const aged = next?.kind === 'number' && /^\d{1,2}$/u.test(next.text) && /^[,.]$/u.test(after?.text ?? '');
  return aged || next?.lower === 'who' ? { ...name, kind: 'person' } : name;
}

/** A name with what stands beside it: the office that it follows or that follows it, or an age. */
export function withCalling(
  source: string,
  tokens: readonly Token[],
  names: readonly Name[],
  index: number,
): Name {
  const called = withRoleAfter(source, tokens, names, index);
  return ofAge(tokens, ofLand(tokens, withOfficeNamed(source, tokens, names, called), names[index + 1]));
}

/** "Prime Minister Ana Ruiz of Portugal", "President Jonas Berg of the Baltic Council". */
function ofLand(tokens: readonly Token[], name: Name, next: Name | undefined): Name {
  if (name.kind !== 'person' || name.role === null || name.group !== null) return name;
  if (tokens[name.to]?.lower !== 'of' || !next || next.kind === 'person' || next.kind === 'role') return name;
  const at = tokens[name.to + 1]?.lower === 'the' ? name.to + 2 : name.to + 1;
  return next.from === at ? { ...name, group: ownerOf(next) } : name;
}

/** "Minister for Health Fiona Carty": a name behind the matter of an office, where the chain `[from, to)` begins with that matter. */
export function behindPortfolio(
  source: string,
  tokens: readonly Token[],
  from: number,
  to: number,
): Pick<Name, 'kind' | 'from' | 'head' | 'role'> | null {
  const office = from - 2;
  if (!/^(?:for|of)$/u.test(tokens[from - 1]?.lower ?? '') || !ROLE_NOUNS.has(tokens[office]?.lower ?? ''))
    return null;
  for (let at = from + 1; at < to - 1; at++) {
    if (givenName(tokens[at]?.text ?? '') === undefined) continue;
    let head = office;
    while (head > 0 && isRoleWord(tokens[head - 1]?.lower ?? '')) head--;
    return { kind: 'person', from: at, head, role: textOf(source, tokens, head, at) };
  }
  return null;
}

/** The group of one who speaks for a state or body that the sentence only points to: "its foreign minister, Ana Ruiz,". */
export const POINTED_TO = '';

/** The name as an aside to the office: "Kenya's health minister, Ruth Odera, said". */
function withOfficeNamed(source: string, tokens: readonly Token[], names: readonly Name[], name: Name): Name {
  const role = name.head - 2;
  if (name.kind === 'role' || name.known || name.role !== null || tokens[name.head - 1]?.text !== ',')
    return name;
  if (!/^[,.]$/u.test(tokens[name.to]?.text ?? '') || !ROLE_NOUNS.has(tokens[role]?.lower ?? '')) return name;
  // a list of people, the first by the office alone
  const next = tokens[name.to + 1];
  if (!name.text.includes(' ') || next?.cap || next?.lower === 'and') return name;
  let at = role;
  while (at > 0 && isRoleWord(tokens[at - 1]?.lower ?? '')) at--;
  const owner = names.find(({ to }) => to === at - 1 && tokens[to]?.kind === 'possessive');
  const pointed = /^(?:its|their|his|her)$/u.test(tokens[at - 1]?.lower ?? '');
  if (!owner && !pointed) return name;
  const group = owner ? ownerOf(owner) : POINTED_TO;
  return { ...name, kind: 'person', group: name.group ?? group, role: textOf(source, tokens, at, role + 1) };
}
