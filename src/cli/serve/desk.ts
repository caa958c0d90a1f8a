/**
 * The editor's desk of `serve`: takes corrections from the page and writes them to `timeline.yaml`, with undo and redo. Only a
 * page that this server made knows the token; nothing of this is in built sites.
 */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import * as v from 'valibot';
import { applyEdit, deskEdit } from './desk-edit.ts';
import { takenBack } from './take-back.ts';
import { Stop } from '../exit.ts';
import { readSettings } from '../settings/settings.ts';
import { SETTINGS_FILE, settingsText } from '../settings/settings-file.ts';

const request = v.union([
  v.strictObject({ edit: deskEdit }),
  v.strictObject({ undo: v.literal(true) }),
  v.strictObject({ redo: v.literal(true) }),
]);
type Request = v.InferOutput<typeof request>;

/** What the page is told: how many steps can be taken back and again, and what went wrong. */
interface Answer {
  readonly undo: number;
  readonly redo: number;
  readonly error?: string;
}

/** Longer requests are no clicks. */
const LONGEST = 64 * 1024;

export class Desk {
  /** New at each start. */
  readonly token = randomBytes(24).toString('base64url');
  readonly #folder: string;
  readonly #changed: () => Promise<void>;
  /** Texts of the file before each step, and after it; null where there was no file. */
  readonly #done: { readonly before: string | null; readonly after: string | null }[] = [];
  readonly #undone: { readonly before: string | null; readonly after: string | null }[] = [];
  #busy: Promise<unknown> = Promise.resolve();

  /** `changed` is called when the file was written. */
  constructor(folder: string, changed: () => Promise<void>) {
    this.#folder = folder;
    this.#changed = changed;
  }

  /** Answers `POST desk`. Requests wait for one another: two clicks are two steps. */
  async answer(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const send = (code: number, answer: Answer): void => {
      response
        .writeHead(code, { 'Content-Type': 'application/json', 'X-Content-Type-Options': 'nosniff' })
        .end(JSON.stringify(answer));
    };
    if (!this.#knows(incoming))
      return send(403, this.#state('this page is from an earlier start; load it again'));
    const body = await readBody(incoming);
    const asked = v.safeParse(request, body);
    if (!asked.success) return send(400, this.#state('the desk was asked for something it does not know'));
    const step = this.#busy.then(() => this.#take(asked.output));
    this.#busy = step.catch(() => undefined);
    try {
      await step;
      send(200, this.#state());
      await this.#changed();
    } catch (error) {
      send(
        error instanceof Stop ? 409 : 500,
        this.#state(error instanceof Error ? error.message : String(error)),
      );
    }
  }

  #knows({ headers }: IncomingMessage): boolean {
    const given = headers['x-sourceline-token'];
    const own = Buffer.from(this.token);
    const theirs = Buffer.from(typeof given === 'string' ? given : '');
    // a page of another site cannot read the token; its Origin header would show it all the same
    const local = headers.origin === undefined || headers.origin === `http://${headers.host ?? ''}`;
    return local && own.length === theirs.length && timingSafeEqual(own, theirs);
  }

  /** How many steps can be taken back and again, in whichever page they were made. */
  get steps(): Answer {
    return { undo: this.#done.length, redo: this.#undone.length };
  }

  #state(error?: string): Answer {
    return error === undefined ? this.steps : { ...this.steps, error };
  }

  async #take(asked: Request): Promise<void> {
    const { path, text: now } = await settingsText(this.#folder);
    if ('edit' in asked) {
      const after = await applyEdit(now ?? '', asked.edit);
      await write(path, after);
      this.#done.push({ before: now, after });
      this.#undone.length = 0;
      return;
    }
    const [from, to] = 'undo' in asked ? [this.#done, this.#undone] : [this.#undone, this.#done];
    const step = from.at(-1);
    if (!step)
      throw new Stop('undo' in asked ? 'there is nothing to take back' : 'there is nothing to do again');
    const [expected, next] = 'undo' in asked ? [step.after, step.before] : [step.before, step.after];
    await write(path, now === expected ? next : await beside(expected, next, now));
    from.pop();
    to.push(step);
  }
}

/** The file that was changed by hand since a step, with the step taken: what the hand did in other lines stays. */
async function beside(expected: string | null, next: string | null, now: string | null): Promise<string> {
  const text =
    expected === null || next === null || now === null
      ? null
      : takenBack({ before: next, after: expected }, now);
  if (text === null)
    throw new Stop(
      `${SETTINGS_FILE} was changed by hand since in what this step wrote; what you did there would be lost, so change it there`,
    );
  await readSettings(text);
  return text;
}

/** Replaces the file by one rename; null takes it away. */
async function write(path: string, text: string | null): Promise<void> {
  if (text === null) return rm(path, { force: true });
  const beside = `${path}.${process.pid}.tmp`;
  try {
    // whatever lies under that name, perhaps a link elsewhere, is not written through
    await rm(beside, { force: true });
    const file = await open(beside, 'wx');
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new Stop(`cannot write ${path} (${code}); check the permissions of the folder`);
  }
}

async function readBody(incoming: IncomingMessage): Promise<unknown> {
  // a letter may come in two parts
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of incoming as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > LONGEST) return null;
    parts.push(part);
  }
  try {
    return JSON.parse(Buffer.concat(parts).toString('utf8'));
  } catch {
    return null;
  }
}
