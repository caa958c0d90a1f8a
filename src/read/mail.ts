/** Mail (.eml), and pages that browsers save as one file (.mht): subject, sender, day, and the text or the page. */
import type { Note } from '../model/text.ts';
import type { Adapter, Contents } from './adapter.ts';
import type { Undecodable } from './decode.ts';
import { settle } from './facts.ts';
import { alerts } from './mail-alert.ts';
import { pageOf } from './html.ts';
import { decodeAs, withWindows1252 } from './legacy.ts';
import type { Limits } from './limits.ts';
import { forwarded, PASSED_ON } from './mail-forwarded.ts';
import type { Piece } from './source.ts';

/** How to read what is attached under a name; null for what is no article by its name. */
export type OpenAttached = (name: string, bytes: Uint8Array) => (() => Promise<Adapter>) | null;

/** The adapter for mail whose attachments `open` opens. */
export const mailWith =
  (open: OpenAttached): Adapter =>
  (file, bytes, limits) =>
    readMail(file, bytes, limits, open);

async function readMail(
  file: string,
  bytes: Uint8Array,
  limits: Limits,
  open: OpenAttached,
): Promise<Contents | Undecodable> {
  const { default: PostalMime } = await import('postal-mime');
  let message;
  try {
    message = await new PostalMime({ maxNestingDepth: 20, forceRfc822Attachments: true }).parse(
      withReadableHead(bytes),
    );
  } catch (error) {
    const why = error instanceof Error ? error.message.slice(0, 100) : 'unknown fault';
    return { fault: `not a mail message (${why})`, remedy: 'save the message as text' };
  }
  const words = (text: string | undefined): string => withWindows1252(text ?? '');
  const header = (name: string): string | undefined => message.headers.find(({ key }) => key === name)?.value;
  const subject = words(message.subject);
  // a browser wrote its own name and the hour of saving there
  const saved =
    /\.mht(?:ml)?$/iu.test(file) ||
    header('snapshot-content-location') !== undefined ||
    /^<?Saved by /u.test(message.from?.name ?? '');
  const beside = await attached(file, message.attachments, limits, open);
  const plain = words(message.text).replaceAll('\r\n', '\n');
  const teasers = alerts(file, message.from?.address, plain, header('date'));
  if (teasers.length > 0) return { pieces: teasers, notes: [] };
  const page =
    plain.trim() === '' && message.html !== undefined
      ? await pageOf(file, words(message.html), limits)
      : null;
  if (page !== null && 'fault' in page) return page;
  const passedOn = forwarded(page?.text ?? plain, subject);
  const { meta, notes } = settle(file, [
    ...(passedOn?.statements ?? []),
    { field: 'title', value: subject.replace(PASSED_ON, ''), from: 'mail subject' },
    // the Date header as written; the parsed one was moved to another zone
    { field: 'published', value: saved ? null : header('date'), from: 'mail date' },
    {
      field: 'author',
      value: saved ? null : words(message.from?.name || message.from?.address),
      from: 'mail sender',
    },
    {
      field: 'url',
      value: header('snapshot-content-location') ?? header('content-location'),
      from: 'content location',
    },
    { field: 'language', value: header('content-language'), from: 'content language' },
  ]);
  const all = [...notes, ...(page?.notes ?? [])];
  // what a page states is its own; of one passed on that may be the remark above it
  const known = passedOn ? { ...page?.meta, ...meta } : { ...meta, ...page?.meta };
  if (page !== null && passedOn === null)
    return withMembers({ text: page.text, meta: known, notes: all }, beside);
  if (page === null && plain.trim() === '' && beside.pieces.length > 0) return beside;
  const title = known.title?.value;
  const body = written(passedOn?.text ?? plain);
  if (beside.pieces.length > 0 && isCover(body))
    return { ...beside, notes: [...beside.notes, coverNote(file)] };
  const text = title === undefined || body.trimStart().startsWith(title) ? body : `${title}\n\n${body}`;
  return withMembers({ text, meta: known, notes: all }, beside);
}

/** Whether a few words only hand on what is attached: they are no article, and "see attached" tells of no event. */
const isCover = (body: string): boolean =>
  body.trim().length <= LONGEST_COVER && /\b(?:attached|attachments?|enclosed)\b/iu.test(body);
const LONGEST_COVER = 200;

function coverNote(file: string): Note {
  const message = `${file}: the mail only hands on what is attached, which is read; its own words were left out`;
  return { rule: 'record-without-text', level: 'info', article: file, span: null, message };
}

/** Without the names of pictures that stand in the mail's other form, and without the signature below its mark (RFC 3676, 4.3). */
function written(text: string): string {
  const lines = text
    .replaceAll(/^[ \t]{0,20}\[(?:cid:|image: )[^\]\n]{1,200}\][ \t]{0,20}\n/gimu, '')
    .split('\n');
  const mark = lines.lastIndexOf('-- ');
  return mark > 0 && lines.length - mark <= LONGEST_SIGNATURE
    ? lines.slice(0, mark).join('\n')
    : lines.join('\n');
}
const LONGEST_SIGNATURE = 12;

const withMembers = (piece: Omit<Piece, 'member'>, { pieces, notes }: Contents): Contents => ({
  pieces: [{ member: null, ...piece }, ...pieces],
  notes,
});

/** Headers should be ASCII; old programs wrote them as Windows had them. */
function withReadableHead(bytes: Uint8Array): Uint8Array {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const ends = ['\r\n\r\n', '\n\n'].map((end) => buffer.indexOf(end)).filter((at) => at >= 0);
  const end = ends.length === 0 ? buffer.length : Math.min(...ends);
  const head = decodeAs(buffer.subarray(0, end), 'utf-8')
    ? null
    : decodeAs(buffer.subarray(0, end), 'windows-1252');
  return head ? Buffer.concat([Buffer.from(head.text), buffer.subarray(end)]) : bytes;
}

interface Attachment {
  readonly filename: string | null;
  readonly mimeType: string;
  readonly related?: boolean | undefined;
  readonly content: ArrayBuffer | Uint8Array | string;
}

/** Mails within mails within mails, and no further. */
const DEEPEST = 3;

/** Attachments that are articles by their names, and mails in the mail, as members; what else is attached is named. Pictures inside the text are none. */
async function attached(
  file: string,
  attachments: readonly Attachment[],
  limits: Limits,
  open: OpenAttached,
): Promise<Contents> {
  const pieces: Piece[] = [];
  const notes: Note[] = [];
  const unread: string[] = [];
  const names = new Set<string>();
  for (const { filename, mimeType, related, content } of attachments) {
    if (related === true || /^(?:image|font)\/|css|javascript/iu.test(mimeType)) continue;
    const given = (filename ?? (mimeType === 'message/rfc822' ? 'message.eml' : mimeType)).replaceAll(
      /[/\\]/gu,
      '_',
    );
    const name = names.has(given) ? `${names.size + 1} ${given}` : given;
    names.add(name);
    const bytes = typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content);
    const adapter = file.split('#').length <= DEEPEST ? open(name, bytes) : null;
    if (adapter === null) {
      unread.push(`"${name}"`);
      continue;
    }
    const member = `${file}#${name}`;
    const contents = await (await adapter())(member, bytes, limits);
    if ('fault' in contents) {
      const message = `${member}: ${contents.fault}; ${contents.remedy}`;
      notes.push({ rule: 'file-undecodable', level: 'warning', article: member, span: null, message });
      continue;
    }
    notes.push(...contents.notes);
    for (const piece of contents.pieces)
      pieces.push({ ...piece, member: piece.member === null ? name : `${name}#${piece.member}` });
  }
  if (unread.length > 0) {
    const message = `${file}: what is attached was not read (${unread.slice(0, 5).join(', ')}); save it beside the mail if it is an article`;
    notes.push({ rule: 'attachment-unread', level: 'info', article: file, span: null, message });
  }
  return { pieces, notes };
}
