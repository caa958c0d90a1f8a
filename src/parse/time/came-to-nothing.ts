/** What was to be and was not: its day lies behind, though the words before it look ahead. */

/** "had planned to fly home but missed the plane", "had been due to", "was to testify but fell ill". */
export function cameToNothing(
  words: readonly string[],
  verb: number,
  after: () => readonly string[],
): boolean {
  const auxiliary = words[verb - 1] ?? '';
  const word = words[verb] ?? '';
  // "was to have opened in July"
  if (/^(?:supposed|was|were)$/.test(word) && words[verb + 1] === 'to' && words[verb + 2] === 'have')
    return true;
  return (
    auxiliary === 'been' ||
    (auxiliary === 'had' && /^(?:planned|hoped|intended|wanted|meant|aimed|sought)$/.test(word)) ||
    (/^(?:supposed|was|were)$/.test(word) && butDidNot(after())) ||
    (/^(?:due|scheduled|expected|set|slated)$/.test(word) &&
      /^(?:was|were)$/.test(auxiliary) &&
      butDidNot(after()))
  );
}

/** "was to appear but fell ill", and not "was to begin but has been put off", which leaves the day ahead. */
export function butDidNot(after: readonly string[]): boolean {
  // ", never held", "and did not"
  const at = after.findIndex((word) => /^(?:never|did)$/.test(word));
  if (
    at >= 0 &&
    at < 8 &&
    (after[at] === 'never' ? at < 3 : after[at - 1] === 'and' && after[at + 1] === 'not')
  )
    return true;
  const but = after.slice(0, 6).indexOf('but');
  return but >= 0 && !after.slice(but, but + 5).some((word) => /^(?:has|have|is|are|will)$/.test(word));
}
