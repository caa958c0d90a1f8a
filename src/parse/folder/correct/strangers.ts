/** Names in an editor's settings that no article knows. */
import type { Settings } from '../../../model/settings.ts';
import type { Note } from '../../../model/text.ts';
import type { Actor } from '../../../model/timeline.ts';
import type { Draft } from '../../draft.ts';

/** A note for each member of a lane that is neither an actor nor a group of the articles, and for each actor that nobody there is. */
export function strangers(
  { lanes, actors: told }: Settings,
  drafts: readonly Draft[],
  actors: readonly Actor[],
): Note[] {
  if (lanes.length === 0 && told.length === 0) return [];
  const named = new Set(drafts.flatMap(({ entities }) => entities.map(({ name }) => name)));
  for (const { name } of actors) named.add(name);
  const known = told.filter(({ name, aliases }) => [name, ...aliases].some((each) => named.has(each)));
  const grouped = new Set(drafts.flatMap(({ entities }) => entities.flatMap(({ group }) => group ?? [])));
  const isMember = (name: string): boolean =>
    named.has(name) || grouped.has(name) || known.some((actor) => actor.name === name);
  const note = (message: string): Note => ({
    rule: 'name-unknown',
    level: 'warning',
    article: null,
    span: null,
    message: `timeline.yaml: ${message}`,
  });
  return [
    ...lanes.flatMap((lane) =>
      lane.members
        .filter((member) => !isMember(member))
        .map((member) =>
          note(
            `the lane "${lane.name}" has the member "${member}", whom no article names. Write the name as "sourceline init" lists it, or leave it out.`,
          ),
        ),
    ),
    ...told
      .filter((actor) => !known.includes(actor))
      .map(({ name }) =>
        note(
          `actors has "${name}", but no article names that one or any of the aliases. Write the name as "sourceline init" lists it, or leave it out.`,
        ),
      ),
  ];
}
