/** The stories of a data folder: the folders that hold their articles in `articles/`, one below the other or side by side. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export const storiesUnder = (folder) =>
  existsSync(join(folder, 'articles'))
    ? [folder]
    : readdirSync(folder)
        .sort()
        .map((name) => join(folder, name))
        .filter((path) => statSync(path).isDirectory())
        .flatMap(storiesUnder);

/** The same; ends the program with what to give instead, where there is no such folder. */
export function storiesIn(data) {
  const found = existsSync(data) ? storiesUnder(data) : [];
  if (found.length > 0) return found;
  console.error(
    `${data}: no story in it. Give a folder that holds stories, each with its articles in articles/.`,
  );
  process.exit(2);
}
