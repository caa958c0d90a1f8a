/** Gives what is told of each step of a hand, and calls back once none came for so many milliseconds: one timer for all steps. */
export function afterPause(ms: number, then: () => void): () => void {
  let last = 0;
  let waiting = false;
  const look = (): void => {
    const left = last + ms - performance.now();
    waiting = left > 0;
    if (waiting) setTimeout(look, left);
    else then();
  };
  return () => {
    last = performance.now();
    if (!waiting) setTimeout(look, ms);
    waiting = true;
  };
}
