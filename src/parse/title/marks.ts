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

export function balanced(text: string): boolean {
  const opening = text.split('“').length - 1;
  const closing = text.split('”').length - 1;
  const straight = text.split('"').length - 1;
  return opening === closing && straight % 2 === 0;
}

/** Whether two long words in capitals stand side by side: a dateline or a heading that was run in. */
export function shouts(text: string): boolean {
  let before = false;
  for (const word of text.split(' ')) {
    const second = word.charCodeAt(1);
    // most words are told by their second letter
    const small = second >= 97 && second <= 122;
    const loud = !small && word.length > 3 && word === word.toUpperCase() && /^\p{Lu}/u.test(word);
    if (loud && before) return true;
    before = loud;
  }
  return false;
}
