/** The actors of the whole folder: short names joined with full ones, roles, lanes. */
import type { Settings } from '../../model/settings.ts';
import type { Actor, ActorKind } from '../../model/timeline.ts';
import type { Draft } from '../draft.ts';
import { holderBySurname, isShared, surnameOf } from '../grammar/gazetteer.ts';
import { slugOf } from '../identify.ts';
import { remembering } from '../remembered.ts';
import { variantsOf } from './variants.ts';
import { BODY_NOUNS, GENERIC_SOURCES, ROLE_NOUNS } from '../words/roles.ts';

export interface Player {
  readonly name: string;
  readonly kind: ActorKind;
  readonly role: string | null;
  readonly group: string;
  readonly sex: 'm' | 'f' | null;
  /** Whether the story names the actor more than once or twice. */
  readonly familiar: boolean;
}

export interface Cast {
  /** The player behind a name that an article uses; names unknown to every directory stand for themselves. */
  player(name: string): Player;
  /** The cast of the reading before, while a folder is watched, with the names that have another player since. */
  readonly since: { readonly before: Cast; readonly changed: ReadonlySet<string> } | null;
}

interface Sum {
  name: string;
  kind: ActorKind;
  roles: Map<string, number>;
  groups: Map<string, number>;
  /** The lane where no article says it: the states that they tell of. */
  guesses: Map<string, number>;
  sex: 'm' | 'f' | null;
  articles: number;
  uses: number;
}

function most(counts: ReadonlyMap<string, number>): string | null {
  let best: string | null = null;
  let top = 0;
  for (const [value, count] of counts) {
    if (count > top || (count === top && best !== null && value < best)) [best, top] = [value, count];
  }
  return best;
}

/** Joins the directories of all drafts. Aliases of the editor come first. Independent of the order of drafts. */
export function castOf(drafts: readonly Draft[], settings: Settings): Cast {
  const sums = new Map<string, Sum>();
  for (const draft of drafts) {
    for (const entity of draft.entities) {
      const sum = sums.get(entity.name) ?? {
        name: entity.name,
        kind: entity.kind,
        roles: new Map<string, number>(),
        groups: new Map<string, number>(),
        guesses: new Map<string, number>(),
        sex: null,
        articles: 0,
        uses: 0,
      };
      sums.set(entity.name, sum);
      if (entity.kind === 'person') sum.kind = 'person';
      if (entity.role) sum.roles.set(entity.role, (sum.roles.get(entity.role) ?? 0) + 1);
      const { group } = entity;
      const counts = entity.guessed ? sum.guesses : sum.groups;
      if (group) counts.set(group, (counts.get(group) ?? 0) + 1);
      sum.sex ??= entity.sex;
      sum.articles++;
      sum.uses += entity.uses;
    }
  }
  const bySurname = new Map<string, string | null>();
  for (const sum of [...sums.values()].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const words = sum.name.split(' ').length;
    const surname = surnameOf(sum.name);
    const bare = sums.get(surname);
    // a name of nobody known to be a person, out of one article, may be two run together: "(Photo/Ann Moss) Ann Moss Workers clear"
    const chance = sum.articles === 1 && (bare?.articles ?? 0) >= MANY_ARTICLES;
    if (
      words < 2 ||
      (sum.kind !== 'person' && !(sum.kind === 'other' && words <= 3 && bare !== undefined && !chance))
    )
      continue;
    const other = bySurname.get(surname);
    if (other === undefined) bySurname.set(surname, sum.name);
    else if (other !== null) {
      // one that is named in far more articles is meant by the bare surname
      const [a, b] = [sums.get(other)?.articles ?? 0, sum.articles];
      bySurname.set(surname, a >= 4 * b ? other : b >= 4 * a ? sum.name : null);
    }
  }
  const aliases = new Map<string, string>();
  for (const known of settings.actors) for (const alias of known.aliases) aliases.set(alias, known.name);
  const lanes = new Map<string, string>();
  for (const lane of settings.lanes) for (const member of lane.members) lanes.set(member, lane.name);
  const told = new Set(settings.actors.map((known) => known.name));
  const variants = variantsOf(
    [...sums.values()],
    drafts.map(({ entities }) => entities.map(({ name }) => name)),
  );
  const cache = new Map<string, Player>();
  if (before.size > MOST_KNOWN) {
    before.clear();
    last = null;
  }
  const player = (name: string): Player => {
    const cached = cache.get(name);
    if (cached) return cached;
    let full = aliases.get(name) ?? name;
    if (
      full === name &&
      sums.has(name) &&
      !name.includes(' ') &&
      sums.get(name)?.kind !== 'organisation' &&
      sums.get(name)?.kind !== 'state'
    ) {
      full = bySurname.get(name) ?? (isShared(name) ? name : (holderBySurname(name)?.name ?? name));
      full = aliases.get(full) ?? full;
    }
    // “The Salt Road” in marks, and Salt Road
    if (full === name && !sums.has(name) && sums.has(name.replace(/^The /u, '')))
      full = name.replace(/^The /u, '');
    if (!told.has(full)) full = aliases.get(variants.get(full) ?? full) ?? variants.get(full) ?? full;
    const sum = sums.get(full) ?? sums.get(name);
    const own = settings.actors.find((known) => known.name === full);
    const group = sum ? (most(sum.groups) ?? most(sum.guesses)) : null;
    const alone = sum || full !== name || own ? full : laneOfLabel(full);
    const lane = lanes.get(full) ?? (group ? lanes.get(group) : undefined) ?? group ?? alone;
    const made: Player = {
      name: full,
      kind: sum?.kind ?? 'other',
      role: own?.role ?? (sum ? most(sum.roles) : null),
      group: lane,
      sex: sum?.sex ?? null,
      // the son of the famous one is not called as the famous one is
      familiar:
        (drafts.length < LONG_STORY
          ? Math.max(sum?.articles ?? 1, sum?.uses ?? 1) >= FAMILIAR
          : (sum?.articles ?? 1) >= FAMILIAR_SHARE * drafts.length) &&
        (bySurname.get(surnameOf(full)) ?? full) === full,
    };
    const kept = asBefore(name, made);
    cache.set(name, kept);
    return kept;
  };
  if (!remembering()) return { player, since: null };
  const changed = new Set<string>();
  for (const [name, known] of [...before]) if (player(name) !== known) changed.add(name);
  const cast: Cast = { player, since: last && { before: last, changed } };
  last = cast;
  return cast;
}

/** Articles that use a bare word; one longer name does not tell what they mean by it. */
const MANY_ARTICLES = 4;

let last: Cast | null = null;

const FAMILIAR = 3;
/** From so many articles on a surname alone is for those whom so large a share of them name: "Margaret Chan", but "Mubarak". */
const LONG_STORY = 40;
const FAMILIAR_SHARE = 0.1;

/** Players of earlier readings of the folder: one that is still the same is the same object. */
const before = new Map<string, Player>();
const MOST_KNOWN = 100_000;

function asBefore(name: string, made: Player): Player {
  if (!remembering()) return made;
  const known = before.get(name);
  if (
    known?.name === made.name &&
    known.kind === made.kind &&
    known.role === made.role &&
    known.group === made.group &&
    known.sex === made.sex &&
    known.familiar === made.familiar
  )
    return known;
  before.set(name, made);
  return made;
}

/** The lane of an actor without a name: people have their own, things that happen share one. */
function laneOfLabel(label: string): string {
  const head =
    (label.split(/ (?:of|in|on|at|for|from|with|above|near) /u)[0] ?? label)
      .split(' ')
      .at(-1)
      ?.toLowerCase() ?? '';
  const single = head.endsWith('s') ? head.slice(0, -1) : head;
  const people =
    GENERIC_SOURCES.has(head) ||
    ROLE_NOUNS.has(head) ||
    ROLE_NOUNS.has(single) ||
    BODY_NOUNS.has(head) ||
    /(?:ers|ors|ists|ians|men|women|people|troops|forces)$/u.test(head);
  return people ? label : 'Others';
}

/** Most lanes that a picture shows; the rest of the actors share one. */
const MOST_LANES = 12;

/** The actors of a timeline with unique ids, and the id of each by name. `weights` counts the events of each name. */
export function actorsOf(
  players: readonly Player[],
  weights: ReadonlyMap<string, number>,
): { actors: Actor[]; ids: ReadonlyMap<string, string> } {
  const lanes = new Map<string, number>();
  for (const player of players)
    lanes.set(player.group, (lanes.get(player.group) ?? 0) + (weights.get(player.name) ?? 0));
  const kept = new Set(
    [...lanes]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, lanes.size > MOST_LANES ? MOST_LANES - 1 : MOST_LANES)
      .map(([lane]) => lane),
  );
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  const actors: Actor[] = [];
  for (const player of [...players].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const slug = slugOf(player.name) || 'actor';
    let id = slug;
    for (let n = 2; taken.has(id); n++) id = `${slug}-${n}`;
    taken.add(id);
    ids.set(player.name, id);
    actors.push({
      id,
      name: player.name,
      kind: player.kind,
      role: player.role,
      group: kept.has(player.group) ? player.group : 'Others',
    });
  }
  return { actors, ids };
}
