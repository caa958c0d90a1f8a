/** Only http and https addresses are kept from files; what looks like one and is not is reported by the caller. */

/** A host with a name and its domain; one of numbers, as browsers understand it also from `0x7f.1`, is a machine and no publisher. */
const NAMED = /[^.]\.[a-z][^.]{0,62}\.?$/u;

/** The address in its normal form, or null when it is none that may become a link. */
export function webAddress(text: string, base?: string): string | null {
  try {
    const url = new URL(text.trim(), base);
    const plain =
      (url.protocol === 'http:' || url.protocol === 'https:') && url.username === '' && url.password === '';
    return plain && NAMED.test(url.hostname) ? url.href : null;
  } catch {
    return null;
  }
}
