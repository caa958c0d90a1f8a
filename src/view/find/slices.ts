/** Milliseconds of work after which whatever waits has its turn: a letter typed, a frame. */
const SLICE_MS = 20;

/** Goes through items in short stretches. False where it is no longer wanted before it has come to the end. */
export async function inSlices<T>(
  items: Iterable<T>,
  each: (item: T) => void,
  wanted: () => boolean,
): Promise<boolean> {
  let begun = performance.now();
  for (const item of items) {
    each(item);
    if (performance.now() - begun < SLICE_MS) continue;
    await new Promise((done) => setTimeout(done));
    if (!wanted()) return false;
    begun = performance.now();
  }
  return wanted();
}
