/** One escaper per sink: text of articles is hostile, and each format has its own way of being broken out of. */

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What XML 1.0 cannot hold, whatever the escaping: control characters, lone surrogates, two non-characters. */
function isForbidden(code: number): boolean {
  if (code < 0x20) return code !== 9 && code !== 10 && code !== 13;
  return (code >= 0xd800 && code <= 0xdfff) || code === 0xfffe || code === 0xffff;
}

/** Characters that XML cannot hold become U+FFFD, so that something is seen to be missing. */
export function allowedInXml(text: string): string {
  let kept = '';
  for (const char of text) kept += isForbidden(char.codePointAt(0) ?? 0) ? '\ufffd' : char;
  return kept;
}

/** Text for HTML and XML, as content and inside quoted attributes. */
export function escapeMarkup(text: string): string {
  return allowedInXml(text).replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);
}

/** JSON that may stand in a script element: nothing in it can end the element or open a comment. */
export function jsonForScript(value: unknown, indent = 0): string {
  return JSON.stringify(value, null, indent)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}
