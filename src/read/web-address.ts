/** Only http and https addresses are kept from files; what looks like one and is not is reported by the caller. */

/** The address in its normal form, or null when it is none that may become a link. */
export function webAddress(text: string, base?: string): string | null {
  try {
    const url = new URL(text.trim(), base);
    const plain =
      (url.protocol === 'http:' || url.protocol === 'https:') && url.username === '' && url.password === '';
    return plain && url.hostname.includes('.') ? url.href : null;
  } catch {
    return null;
  }
}
