/** Who is meant by an office in one report of an event, where another report of it gives the name. */
import type { Mention } from '../document.ts';
import { ROLE_NOUNS } from '../words/roles.ts';
import type { Cast, Player } from './cast.ts';
import { headOf } from './join/head-of.ts';
import { PASSIVE } from './join/identity.ts';
import type { Placed } from './placing.ts';

/** "The museum's director quits": somebody by an office alone. */
export function byOffice({ label, actors: [first], nominal }: Mention, cast: Cast): boolean {
  if (label === null || nominal || !first || cast.player(first.name).kind !== 'other') return false;
  return ROLE_NOUNS.has(headOf(label));
}

/** The one person who acts by name in the reports of an event and holds an office that others call somebody by; null where that is not sure. */
export function holderIn(told: readonly { readonly placed: Placed }[], cast: Cast): Player | null {
  const offices = new Set<string>();
  for (const { placed } of told)
    if (byOffice(placed.mention, cast))
      offices.add(actIn(placed.mention, headOf(placed.mention.label ?? '')));
  if (offices.size !== 1) return null;
  const persons = new Map<string, Player>();
  for (const { placed } of told) {
    const { actors, label } = placed.mention;
    const [first, second] = actors;
    if (!first || second || label !== null) continue;
    const player = cast.player(first.name);
    if (player.kind !== 'person') continue;
    // who dismisses a minister is not the minister
    if (!player.role || !offices.has(actIn(placed.mention, headOf(player.role)))) return null;
    persons.set(player.name, player);
  }
  return persons.size === 1 ? ([...persons.values()][0] ?? null) : null;
}

/** An office, and whether its holder acts or is acted upon. */
const actIn = ({ predicate }: Mention, office: string): string =>
  PASSIVE.test(predicate) ? `is ${office}` : office;
