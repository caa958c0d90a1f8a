/** XML escaping, and characters that XML 1.0 forbids left out. */
export const escapeXml = (text: string): string =>
  text
    // eslint would rather not see control characters: they are exactly what must go
    .replace(/\p{Cc}/gu, (c) => (c === '\t' || c === '\n' ? ' ' : ''))
    .replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? '');
