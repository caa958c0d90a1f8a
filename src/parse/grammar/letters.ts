/** Letters without their marks: "Antonio" for "António". */
const PLAIN = /^[\0-\x7f]*$/u;

/** The text with letters as they stand without accents; what has none is given back as it is. */
export const lettersOf = (text: string): string =>
  PLAIN.test(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '');
