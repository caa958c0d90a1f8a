/** TIMEX3-annotated text, as TimeML has it. */
import type { Dating } from '../../model/time.ts';
import type { Timex } from '../../parse/document.ts';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
// control characters have no place in XML 1.0, escaped or not
const escape = (text: string): string =>
  text
    .replace(/[&<>"]/g, (mark) => ESCAPES[mark] ?? mark)
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');

const attributes = (pairs: readonly (readonly [string, string | undefined])[]): string =>
  pairs.flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${escape(value)}"`])).join('');

/** One TimeML document. `t0` is the article's day, left out where it is not known. */
export function timeml(
  id: string,
  text: string,
  published: Dating | null,
  expressions: readonly Timex[],
): string {
  let body = '';
  let from = 0;
  for (const [index, timex] of expressions.entries()) {
    const { type, value, mod, quant, freq, beginPoint, endPoint, start, end } = timex;
    body += escape(text.slice(from, start));
    const given = attributes([
      ['tid', `t${index + 1}`],
      ['type', type],
      ['value', value],
      ['mod', mod],
      ['quant', quant],
      ['freq', freq],
      ['beginPoint', beginPoint && published?.first === beginPoint ? 't0' : undefined],
      ['endPoint', endPoint && published?.first === endPoint ? 't0' : undefined],
    ]);
    body += `<TIMEX3${given}>${escape(text.slice(start, end))}</TIMEX3>`;
    from = end;
  }
  body += escape(text.slice(from));
  const day =
    published &&
    `<DCT><TIMEX3 tid="t0" type="DATE" value="${published.edtf}" functionInDocument="CREATION_TIME">${published.edtf}</TIMEX3></DCT>\n`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<TimeML>\n<DOCID>${escape(id)}</DOCID>\n${day ?? ''}<TEXT>${body}</TEXT>\n</TimeML>\n`;
}
