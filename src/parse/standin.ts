/** Stand-in for the time stages until they land: month names, weekdays, nothing more. */
import type { Span } from '../model/text.ts';
import { asDay, isDay, type Dating } from '../model/time.ts';
import type { Anchored, Document, Sentence, Timex, TimexType } from './document.ts';
export interface Expression extends Span {
  readonly type: TimexType;
  readonly rule: string;
  readonly said: { kind: string };
  readonly context: { sentence: number };
}
const M = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const RE =
  /\b(?:(January|February|March|April|May|June|July|August|September|October|November|December)(?: (\d{1,2}))?(?:,? (\d{4}))?|(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:, (January|February) (\d+))?|last month|nearly four years after)\b/g;
export function tag(clean: string, sentences: readonly Sentence[]): Expression[] {
  const out: Expression[] = [];
  sentences.forEach((s, i) => {
    for (const m of clean.slice(s.start, s.end).matchAll(RE)) {
      if (m[1] === 'May' && !m[2]) continue;
      out.push({
        start: s.start + m.index,
        end: s.start + m.index + m[0].length,
        type: 'DATE',
        rule: 'x',
        said: { kind: 'date' },
        context: { sentence: i },
      });
    }
  });
  return out;
}
const WD = ['Sun', 'Mon', 'Tues', 'Wednes', 'Thurs', 'Fri', 'Satur'];
export function resolve(
  doc: Document,
  expressions: readonly Expression[],
  reference: Dating | null,
  article: string,
): Timex[] {
  return expressions.map((e) => {
    const text = doc.clean.slice(e.start, e.end);
    const m = new RegExp(RE.source).exec(text);
    let first: string | null = null;
    let last: string | null = null;
    let precision: Dating['precision'] = 'day';
    const ref = reference?.first ?? null;
    if (m && m[1] && m[2]) {
      const y = m[3] ?? ref?.slice(0, 4);
      if (y)
        first =
          last = `${y}-${String(M.indexOf(m[1].toLowerCase()) + 1).padStart(2, '0')}-${m[2].padStart(2, '0')}`;
    } else if (m && m[1]) {
      const y = m[3];
      if (y) {
        const mm = String(M.indexOf(m[1].toLowerCase()) + 1).padStart(2, '0');
        first = `${y}-${mm}-01`;
        last = `${y}-${mm}-28`;
        precision = 'month';
      }
    } else if (m && m[4] && ref) {
      let t = Date.parse(ref + 'T00:00:00Z');
      while (new Date(t).getUTCDay() !== WD.indexOf(m[4])) t -= 864e5;
      first = last = new Date(t).toISOString().slice(0, 10);
    } else if (text === 'last month' && ref) {
      first = '2025-12-01';
      last = '2025-12-31';
      precision = 'month';
    }
    const dating: Dating | null =
      first && last
        ? {
            edtf: precision === 'month' ? first.slice(0, 7) : first,
            first: asDay(first),
            last: asDay(last),
            precision,
            approximate: false,
            time: null,
            rule: 'standin',
            evidence: { article, start: e.start, end: e.end },
            explanation: 'x',
          }
        : null;
    return {
      start: e.start,
      end: e.end,
      text,
      type: 'DATE',
      value: first ?? '',
      rule: 'standin',
      explanation: 'x',
      dating,
    };
  });
}
/** Day of an article by a date in its own address or date line, until ranked evidence replaces it. */
export function anchorAll(docs: readonly Document[]): Anchored[] {
  return docs.map((doc) => {
    for (const clue of doc.clues) {
      if (clue.kind !== 'own-url' && clue.kind !== 'date-line') continue;
      const url = /(\d{4})\/(\d\d)\/(\d\d)/.exec(clue.text);
      const line = /(\w+) (\d{1,2}), (\d{4})/.exec(clue.text);
      const month = line ? M.indexOf((line[1] ?? '').toLowerCase()) + 1 : 0;
      const day = url
        ? `${url[1]}-${url[2]}-${url[3]}`
        : line && month > 0
          ? `${line[3]}-${String(month).padStart(2, '0')}-${(line[2] ?? '').padStart(2, '0')}`
          : null;
      if (!day || !isDay(day)) continue;
      const dating: Dating = {
        edtf: day,
        first: day,
        last: day,
        precision: 'day',
        approximate: false,
        time: null,
        rule: 'date-in-text',
        evidence: null,
        explanation: 'The article gives this day.',
      };
      return { published: dating, reference: dating, notAfter: day };
    }
    return { published: null, reference: null, notAfter: null };
  });
}
