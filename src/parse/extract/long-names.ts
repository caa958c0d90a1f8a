/** The entities of an article whose names have several words, by one of them. */
import { surnameOf } from '../grammar/gazetteer.ts';

interface Named {
  readonly name: string;
}

export interface LongNames<One extends Named> {
  readonly byFirst: ReadonlyMap<string, readonly One[]>;
  readonly byLast: ReadonlyMap<string, readonly One[]>;
  readonly bySurname: ReadonlyMap<string, readonly One[]>;
}

/** Built once for all names of an article: a book names thousands, and each of its sentences asks. */
export function longNamesOf<One extends Named>(entities: Iterable<One>): LongNames<One> {
  const byFirst = new Map<string, One[]>();
  const byLast = new Map<string, One[]>();
  const bySurname = new Map<string, One[]>();
  for (const entity of entities) {
    const { name } = entity;
    if (!name.includes(' ')) continue;
    put(byFirst, name.slice(0, name.indexOf(' ')), entity);
    put(byLast, name.slice(name.lastIndexOf(' ') + 1), entity);
    put(bySurname, surnameOf(name), entity);
  }
  return { byFirst, byLast, bySurname };
}

function put<One>(into: Map<string, One[]>, key: string, entity: One): void {
  const known = into.get(key);
  if (known) known.push(entity);
  else into.set(key, [entity]);
}
