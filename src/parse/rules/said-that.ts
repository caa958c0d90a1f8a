/** The "that" of "said that March was better", which points at no March. */

const SAID =
  /\b(?:said|says?|saying|warn(?:s|ed|ing)|admits?|admitted|announced|reported|thinks?|thought|predict(?:s|ed|ing)|forecasts?|add(?:ed|ing)|not(?:es|ed)|confirm(?:s|ed)|expects?|hop(?:es?|ed|ing)|fear(?:s|ed)|claims?|claimed|agreed?|insist(?:s|ed)|argued|promised|shows?|showed|believes?|believed|denied|denies|stressed|told\s[a-z]{2,12})\s$/i;

/** Whether "that", where a match begins, opens what is said, believed or shown. */
export function opensWhatIsSaid(relation: string | undefined, clean: string, start: number): boolean {
  return /^that$/i.test(relation ?? '') && SAID.test(clean.slice(Math.max(0, start - 14), start));
}
