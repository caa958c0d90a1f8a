/** Names that a file of settings gives twice where one alone can be meant, and names that nothing has. */
import { comparable } from '../../model/text.ts';
import type { SettingsFile } from './settings-schema.ts';

export interface NameFault {
  /** Where the second stands. */
  readonly path: readonly (string | number)[];
  readonly message: string;
}

interface Named {
  readonly name: string;
  readonly owner: number;
  readonly path: readonly (string | number)[];
}

/** A name of two actors, a member of two lanes, two lanes of one name. */
export function sharedNames({ actors = [], lanes = [] }: SettingsFile): readonly NameFault[] {
  const called = actors.flatMap(({ name, aliases = [] }, owner): Named[] => [
    { name, owner, path: ['actors', owner, 'name'] },
    ...aliases.map((alias, i) => ({ name: alias, owner, path: ['actors', owner, 'aliases', i] })),
  ]);
  const members = lanes.flatMap((lane, owner) =>
    lane.members.map((name, i): Named => ({ name, owner, path: ['lanes', owner, 'members', i] })),
  );
  const laneNames = lanes.map(({ name }, owner): Named => ({ name, owner, path: ['lanes', owner, 'name'] }));
  return [
    ...twice(
      called,
      (first) => `is a name of "${actors[first]?.name ?? ''}" already; one name means one actor`,
    ),
    ...twice(
      members,
      (first) => `is in the lane "${lanes[first]?.name ?? ''}" already; keep it in one of them`,
    ),
    ...twice(laneNames, () => 'names a lane above already; put all members into one lane'),
  ];
}

function twice(all: readonly Named[], why: (first: number) => string): readonly NameFault[] {
  const owners = new Map<string, number>();
  return all.flatMap(({ name, owner, path }) => {
    const key = comparable(name);
    const first = owners.get(key) ?? owner;
    owners.set(key, first);
    return first === owner ? [] : [{ path, message: `"${name}" ${why(first)}` }];
  });
}

const KNOWN =
  'title description language lanes actors articles events add name members aliases role publisher author url published exclude copy event sentence hide date pin merge split note reason article'.split(
    ' ',
  );

/** "; did you mean "hide"?" for a name with a letter too many, too few, another or swapped. */
export function meant(name: string): string {
  const lower = name.toLowerCase();
  const like = KNOWN.find(
    (known) => known === lower || variants(lower).some((each) => variants(known).includes(each)),
  );
  return like === undefined || like === name ? '' : `; did you mean "${like}"?`;
}

/** The word, and the word without each one of its letters: two words share one of these where a letter differs. */
function variants(word: string): readonly string[] {
  return [
    word,
    ...Array.from({ length: Math.min(word.length, 20) }, (_, i) => word.slice(0, i) + word.slice(i + 1)),
  ];
}
