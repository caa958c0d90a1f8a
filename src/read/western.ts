/** Whether bytes look like Western text (Windows-1252): letters and signs where such texts have them, and nowhere else. */

/**
 * Whether every byte beyond ASCII stands where Western text has it: an accented letter in a word, a word of one letter ("vis-à-vis"),
 * two accented letters beside each other ("Íñigo"), a usual mark, a sign beside its number ("40 km²").
 */
export function looksWestern(bytes: Uint8Array): boolean {
  let high = 0;
  for (let i = 0; i < bytes.length; i++) {
    if ((bytes[i] ?? 0) < 0x80) continue;
    if (!isLikely(bytes, i)) return false;
    high++;
  }
  return high > 0;
}

/** Whether a byte is a letter of ASCII. */
export const isLetter = (byte: number | undefined): boolean =>
  byte !== undefined && ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a));

function isLikely(bytes: Uint8Array, at: number): boolean {
  const byte = bytes[at] ?? 0;
  if (USUAL_MARKS.has(byte)) return true;
  const [before, after] = [bytes[at - 1], bytes[at + 1]];
  if (isAccented(byte)) {
    if (isLetter(before) || isLetter(after)) return true;
    if (ALONE.has(byte) && isBeside(before) && isBeside(after)) return true;
    return (isAccented(before) && isLetter(bytes[at - 2])) || (isAccented(after) && isLetter(bytes[at + 2]));
  }
  if (BESIDE_NUMBERS.has(byte)) return [before, after, bytes[at - 2], bytes[at + 2]].some(isDigit);
  if (POWERS.has(byte)) return isDigit(before) || (isLetter(before) && !isLetter(after));
  if (LOW_QUOTES.has(byte)) return !isWord(before) && isWord(after);
  if (CARON_CAPITALS.has(byte)) return !isWord(before) && isLetter(after);
  if (CARON.has(byte)) return isVowel(before) || isVowel(after);
  if (LIGATURES.has(byte)) return after === 0x75 || after === 0x69;
  return byte === ACUTE && isLetter(before) && isLetter(after);
}

const isBeside = (byte: number | undefined): boolean =>
  byte === undefined || byte < 0x80 || USUAL_MARKS.has(byte);
const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x30 && byte <= 0x39;
const isWord = (byte: number | undefined): boolean => isLetter(byte) || isDigit(byte) || isAccented(byte);
const isVowel = (byte: number | undefined): boolean =>
  byte !== undefined && 'aeiouAEIOU'.includes(String.fromCharCode(byte));

// capital Ð, Ý, Þ and ÿ are so rare in news that they rather show another encoding
const isAccented = (byte: number | undefined): boolean =>
  byte !== undefined && byte >= 0xc0 && ![0xd0, 0xd7, 0xdd, 0xde, 0xf7, 0xff].includes(byte);

// euro, ellipsis, quotes, dashes, trade mark, no-break space, pound, section, copyright, angle quotes, degree, fractions, ¿ ¡
const USUAL_MARKS = new Set([
  0x80, 0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x99, 0xa0, 0xa1, 0xa3, 0xa7, 0xa9, 0xab, 0xae, 0xb0,
  0xb7, 0xbb, 0xbc, 0xbd, 0xbe, 0xbf,
]);
/** Words of one letter in Western languages, capital and small: à á è é ò ó å ö ø. */
const ALONE = new Set([
  0xc0, 0xc1, 0xc5, 0xc8, 0xc9, 0xd2, 0xd3, 0xd6, 0xd8, 0xe0, 0xe1, 0xe5, 0xe8, 0xe9, 0xf2, 0xf3, 0xf6, 0xf8,
]);
// per mille, cent, yen, feminine and masculine ordinal, plus-minus, micro, times
const BESIDE_NUMBERS = new Set([0x89, 0xa2, 0xa5, 0xaa, 0xb1, 0xb5, 0xba, 0xd7]);
/** "km²", "m³", "10²". */
const POWERS = new Set([0xb2, 0xb3]);
const LOW_QUOTES = new Set([0x82, 0x84]);
// Š Ž at the start of a word; old Mac text has small accented letters in their place, which hardly open one
const CARON_CAPITALS = new Set([0x8a, 0x8e]);
// š ž beside a vowel; old Mac text has vowels in their place
const CARON = new Set([0x9a, 0x9e]);
/** "Œuvre", "sœur", "œil". */
const LIGATURES = new Set([0x8c, 0x9c]);
/** An acute accent where an apostrophe should be: "it´s". */
const ACUTE = 0xb4;
