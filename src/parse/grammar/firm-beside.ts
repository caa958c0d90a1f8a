/** What stands beside a name and tells that it is a firm's: a trade before it, its shares or its chief executive. */
import type { Token } from '../text/tokens.ts';
import { FIRM } from '../words/roles.ts';
import type { Name } from './name.ts';

/** What only a firm has. */
const OWNED =
  /^(?:shares?|stock|shareholders|investors|profits?|revenues?|turnover|dividend|ceo|subsidiary|pretax|pre-tax)$/u;
/** What somebody has in a firm or of it. */
const PART_OF = /^(?:shares?|stock|stake|bonds|shareholders|subsidiary|investors)$/u;
/** Words that may stand between a firm's verb of saying and its chief executive. */
const BETWEEN = 4;

/** The name as an organisation's where the words beside it say so; known names and persons stay what they are. */
export function asFirm(tokens: readonly Token[], name: Name): Name {
  if (name.kind !== 'other' || name.known) return name;
  return isTrade(tokens, name) || owns(tokens, name) || hasChief(tokens, name)
    ? { ...name, kind: 'organisation' }
    : name;
}

/** "Irish dairy group Glenmara", "the furniture chain Halvorsen"; not "a rebel group Monday". */
function isTrade(tokens: readonly Token[], { head }: Name): boolean {
  const [before, two] = [tokens[head - 1], tokens[head - 2]];
  if (before?.cap !== false || !FIRM.test(before.lower)) return false;
  return !/^(?:of|for|to|by|rebel|militant|armed|opposition|parliamentary|age|support|interest|action)$/u.test(
    two?.lower ?? '',
  );
}

/** "Norvik's shares", "shares in Norvik", "Norvik shares fell". */
function owns(tokens: readonly Token[], { from, head, to }: Name): boolean {
  const next = tokens[to];
  // "Hotel shares fell": a capital for its place alone
  const named = next?.kind === 'possessive' || from > 0 || to - from > 1;
  const owned = next?.kind === 'possessive' ? tokens[to + 1] : named ? next : undefined;
  if (owned?.cap === false && OWNED.test(owned.lower) && !/^(?:profit|investors)$/u.test(next?.lower ?? ''))
    return true;
  const chief = next?.kind === 'possessive' && tokens[to + 1]?.lower === 'chief';
  if (chief && /^(?:executive|financial|operating)$/u.test(tokens[to + 2]?.lower ?? '')) return true;
  return /^(?:in|of)$/u.test(tokens[head - 1]?.lower ?? '') && PART_OF.test(tokens[head - 2]?.lower ?? '');
}

/** "Norvik said on Tuesday its chief executive", "Norvik has hired Ida Rohn as its chief executive". */
function hasChief(tokens: readonly Token[], { from, to }: Name): boolean {
  if (tokens[from - 1]?.kind === 'word' && tokens[from - 1]?.lower !== 'and') return false;
  const verb = /^(?:has|had)$/u.test(tokens[to]?.lower ?? '') ? to + 1 : to;
  if (
    !/^(?:said|says|announced|hired|named|appointed|sacked|fired|replaced)$/u.test(tokens[verb]?.lower ?? '')
  )
    return false;
  const end = Math.min(
    tokens.length - 2,
    verb + (/^sa/u.test(tokens[verb]?.lower ?? '') ? BETWEEN : BETWEEN * 5),
  );
  for (let at = verb + 1; at < end; at++) {
    if (tokens[at]?.lower !== 'its') continue;
    const noun = tokens[at + 1]?.lower === 'new' ? at + 2 : at + 1;
    return (
      tokens[noun]?.lower === 'ceo' ||
      (tokens[noun]?.lower === 'chief' && tokens[noun + 1]?.lower === 'executive')
    );
  }
  return false;
}
