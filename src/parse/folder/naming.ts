/**
 * Ids of events and the other names they answer to. They hang on sentences and verbs alone: not on titles, weights or the
 * order in which events come, so that no better rule for those breaks a link.
 */
import type { Draft } from '../draft.ts';
import { hashOf, sentenceId } from '../identify.ts';
import { rememberedFrom } from '../remembered.ts';
import type { Composed, Part } from './compose.ts';

export interface Naming {
  readonly id: string;
  readonly aliases: readonly string[];
}

interface Names {
  /** The sentence's own name, and the one that tells two events of one sentence apart. */
  readonly plain: string;
  readonly special: string;
  /** Where in the sentence the verb stands. */
  readonly verb: number;
}

/** The names of each event. A sentence that tells two events gives its own name to the one it tells first. */
export function nameEvents(
  events: readonly Composed[],
  drafts: readonly Draft[],
): ReadonlyMap<Composed, Naming> {
  const names = new Map(
    events.map(
      (event) =>
        [event, all(event.parts, [], () => event.parts.map((part) => namesOf(part, drafts)))] as const,
    ),
  );
  const owners = new Map<string, { readonly event: Composed; readonly verb: number }>();
  for (const [event, list] of names)
    for (const { plain, verb } of list) {
      const owner = owners.get(plain);
      if (!owner || verb < owner.verb) owners.set(plain, { event, verb });
    }
  const taken = new Set<string>();
  const ids = new Map<Composed, string>();
  for (const [event, list] of names) {
    const stating = list[statingAt(event)] ?? list[0];
    if (!stating) continue;
    let id = owners.get(stating.plain)?.event === event ? stating.plain : stating.special;
    for (let n = 2; taken.has(id); n++) id = `e${hashOf(`${stating.special} ${n}`)}`;
    taken.add(id);
    ids.set(event, id);
  }
  const namings = new Map<Composed, Naming>();
  for (const [event, list] of names) {
    const aliases: string[] = [];
    for (const { plain, special } of list)
      for (const alias of owners.get(plain)?.event === event ? [plain, special] : [special]) {
        if (taken.has(alias)) continue;
        taken.add(alias);
        aliases.push(alias);
      }
    namings.set(event, { id: ids.get(event) ?? '', aliases });
  }
  return namings;
}

/** The part that names the event: the first that states its date, else the first that implies it. */
function statingAt({ parts }: Composed): number {
  const stating = parts.findIndex(({ placed }) => placed.support === 'states-date');
  return stating >= 0
    ? stating
    : Math.max(
        0,
        parts.findIndex(({ placed }) => placed.dating !== null),
      );
}

function namesOf({ article, placed }: Part, drafts: readonly Draft[]): Names {
  const { source, clean } = (drafts[article] as Draft).document;
  const { mention } = placed;
  const plain = sentenceId(source.text.slice(mention.start, mention.end));
  const told = clean.slice(mention.verb.start, mention.verb.end);
  return { plain, special: `e${hashOf(`${plain} | ${told}`)}`, verb: mention.verb.start - mention.start };
}

const all = rememberedFrom<Composed['parts'], readonly Names[]>();
