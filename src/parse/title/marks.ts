/** Quotation marks and other marks of a title. */

/** The words that stand outside quotation marks. */
export function outsideMarks(text: string): string {
  if (!/["“”]/u.test(text)) return text;
  let out = '';
  let inside = false;
  for (const char of text) {
    if (char === '“' || (char === '"' && !inside)) inside = true;
    else if (char === '”' || char === '"') inside = false;
    else if (!inside) out += char;
  }
  return out;
}

/** Without marks that only join what follows. */
export function trimmedEnd(text: string): string {
  let end = text.length;
  while (end > 0 && ' ,;:—–-'.includes(text[end - 1] ?? '')) end--;
  return text.slice(0, end);
}

export const balanced = (text: string): boolean =>
  countOf(text, '“') === countOf(text, '”') && countOf(text, '"') % 2 === 0;

/** How many times a mark stands in a text. */
export function countOf(text: string, mark: string): number {
  let count = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) count++;
  return count;
}

const isLoud = (word: string): boolean => word === word.toUpperCase() && /^\p{Lu}/u.test(word);

/** Whether two long words in capitals stand side by side: a dateline or a heading that was run in. */
export function shouts(text: string): boolean {
  let before = false;
  for (let from = 0; from < text.length;) {
    const space = text.indexOf(' ', from);
    const end = space < 0 ? text.length : space;
    const second = text.charCodeAt(from + 1);
    // most words are told by their second letter
    const small = second >= 97 && second <= 122;
    const loud = !small && end - from > 3 && isLoud(text.slice(from, end));
    if (loud && before) return true;
    before = loud;
    from = end + 1;
  }
  return false;
}
