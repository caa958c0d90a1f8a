/** Rises and falls: what goes up in one report has not gone down in another. */

const UP: ReadonlySet<string> = new Set(
  'rise jump climb surge soar rally rebound leap increase grow raise hike advance'.split(' '),
);
const DOWN: ReadonlySet<string> = new Set(
  'fall drop tumble plunge plummet sink slump slide slip decline crash lower cut reduce dip'.split(' '),
);

/** Whether one side only rises and the other only falls; `acts` are lemmas of verbs. */
export function goesOtherWay(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  const [one, other] = [wayOf(some), wayOf(others)];
  return one !== 0 && other !== 0 && one !== other;
}

/** 1 up, -1 down, 0 neither or both. */
function wayOf(acts: ReadonlySet<string>): number {
  let [up, down] = [0, 0];
  for (const act of acts) {
    if (UP.has(act)) up = 1;
    if (DOWN.has(act)) down = 1;
  }
  return up - down;
}
