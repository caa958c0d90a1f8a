/** A mail passed on: the message of its first writer, without the lines that mail programs put above it and the marks before each line. */
import type { Statement } from './facts.ts';

/** What the first writer states, and what they wrote. */
export interface Forwarded {
  readonly statements: readonly Statement[];
  readonly text: string;
}

/** Before a subject: passed on, answered; as programs in English, German, French, Spanish, Italian and Dutch write it. */
export const PASSED_ON = /^(?:(?:fwd?|re|aw|wg|tr|rv|doorst|antw) ?: ?){1,5}/iu;
const IS_FORWARD = /^(?:fwd?|wg|tr|rv|doorst) ?:/iu;

const MARKED =
  /^(?<quoted>[> ]{0,9})(?:-{2,40} ?(?:Forwarded [Mm]essage|Weitergeleitete Nachricht|Message transféré|Mensaje reenviado|Messaggio inoltrato|Doorgestuurd bericht) ?-{0,40}|Begin forwarded message:|Anfang der weitergeleiteten (?:Nachricht|E-Mail):|Début du message (?:réexpédié|transféré) ?:)[ \t]{0,9}$/mu;
const ORIGINAL = /^(?<quoted>[> ]{0,9})-{2,40} ?Original [Mm]essage ?-{2,40}[ \t]{0,9}$/mu;
/** Outlook puts no words above the lines of the head, or a rule. */
const BARE = /^(?<quoted>[> ]{0,9})\*?(?:From|Von|De|Da|Van) ?:\*? (?=\S[^\n]{0,200}\n)/mu;

/** Which lines of a head tell what, by their names in those languages. */
const NAMES = new Map<string, 'from' | 'day' | 'subject' | 'other'>(
  (
    [
      ['from', 'From Von De Da Van'],
      ['day', 'Date Sent Datum Gesendet Envoyé Fecha Enviado Data Inviato Verzonden'],
      ['subject', 'Subject Betreff Objet Asunto Oggetto Onderwerp'],
      ['other', 'To Cc Bcc Reply-To Importance Attachments An À Pour Para A Aan Anlagen'],
    ] as const
  ).flatMap(([what, names]) => names.split(' ').map((name) => [name, what] as const)),
);

/** Longer remarks above it are a text of their own. */
const LONGEST_REMARK = 400;
const MOST_LINES = 16;
const DEEPEST = 5;

/** The message that a mail of this subject passes on, the innermost of several; null for one that passes on none. */
export function forwarded(text: string, subject: string, depth = 0): Forwarded | null {
  // an answer quotes the message that it answers in the same way
  const passedOn = IS_FORWARD.test(subject);
  const mark = MARKED.exec(text) ?? (passedOn ? (ORIGINAL.exec(text) ?? BARE.exec(text)) : null);
  if (!mark) return null;
  const bare = mark[0].trimEnd().endsWith(':') && /:\*? $/u.test(mark[0]);
  const head = headIn(text.slice(mark.index + (bare ? 0 : mark[0].length)));
  if (head === null || (bare && !head.fields.has('day'))) return null;
  const { fields } = head;
  const from = fields.get('from') ?? '';
  const writer = from.split(/[<[(]/u, 1)[0]?.replaceAll('"', '').trim() || from;
  const title = fields.get('subject') ?? '';
  const statements: readonly Statement[] = [
    { field: 'title', value: title.replace(PASSED_ON, ''), from: 'forwarded mail subject' },
    { field: 'published', value: inEnglish(fields.get('day') ?? ''), from: 'forwarded mail date' },
    { field: 'author', value: writer, from: 'forwarded mail sender' },
  ];
  const own = unquoted(head.rest, mark.groups?.quoted ?? '');
  const whole = mark.index > LONGEST_REMARK || own.trim() === '' ? text : own;
  const inner = depth < DEEPEST && whole === own ? forwarded(own, title, depth + 1) : null;
  return inner === null
    ? { statements, text: whole }
    : { statements: [...inner.statements, ...statements], text: inner.text };
}

/** The lines of a head and what stands below them; null where there are none. */
function headIn(
  text: string,
): { readonly fields: ReadonlyMap<string, string>; readonly rest: string } | null {
  const fields = new Map<string, string>();
  let at = 0;
  for (let line = 0; line < MOST_LINES && at < text.length; line++) {
    const end = text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at) + 1;
    const found = /^[> *]{0,9}(?<name>\p{Lu}[\p{L}-]{0,11}) ?:\*? {0,9}(?<value>\S.{0,500})$/u.exec(
      text.slice(at, end).trimEnd(),
    )?.groups;
    const what = NAMES.get(found?.name ?? '');
    if (what !== undefined) fields.set(what, fields.get(what) ?? found?.value ?? '');
    // blank lines may part the mark from the head; a long list of receivers goes on in the next line
    else if (fields.size > 0 && !/^[> ]{0,9}[^\s>].{0,200}[;>]\s{0,9}$/u.test(text.slice(at, end))) break;
    at = end;
  }
  return fields.size > 0 ? { fields, rest: text.slice(at) } : null;
}

/** Without the mark that the program put before each line, where it did so to the mark of the message too. */
function unquoted(text: string, quoted: string): string {
  if (!quoted.includes('>')) return text;
  const level = quoted.split('>').length - 1;
  return text.replaceAll(/^(?:> ?){1,9}/gmu, (marks) =>
    '> '.repeat(Math.max(0, marks.split('>').length - 1 - level)),
  );
}

const LANGUAGES = ['de', 'fr', 'es', 'it', 'nl'];
let months: ReadonlyMap<string, string> | null = null;

/** A day as those programs write it, its month in English: "2. März 2025" as "2 March 2025". */
function inEnglish(day: string): string {
  const named = (tag: string, month: number): string =>
    new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, month, 15));
  months ??= new Map(
    LANGUAGES.flatMap((tag) =>
      Array.from(
        { length: 12 },
        (_, month) => [named(tag, month).toLowerCase(), named('en', month)] as const,
      ),
    ),
  );
  const known = months;
  const told = day.replaceAll(/\p{L}{3,10}/gu, (word) => known.get(word.toLowerCase()) ?? word);
  const [, date] = /(?<date>\d{1,2}(?:\.|er)? (?:de )?[A-Z][a-z]{2,8} (?:de )?\d{4})/u.exec(told) ?? [];
  return told === day || date === undefined
    ? day
    : date.replace(/^(\d{1,2})(?:\.|er)?/u, '$1').replaceAll(' de ', ' ');
}
