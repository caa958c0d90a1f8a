/** unknown -> Timeline, or an error that says where and why. */
import * as v from 'valibot';
import { timelineSchema } from './schema.ts';
import { FORMAT, type Timeline, type TimelineEvent } from './timeline.ts';

/** A timeline.json that cannot be used. `path` leads to the fault, e.g. `events[3].dating.first`. */
export class TimelineError extends Error {
  readonly path: string;
  constructor(path: string, reason: string) {
    super(`timeline.json: ${path || 'the whole file'}: ${reason}`);
    this.name = 'TimelineError';
    this.path = path;
  }
}

/**
 * Checks a parsed JSON value: format version, every field, and that every id refers to something.
 * Unknown fields are kept. Throws a TimelineError with the path of the first fault.
 */
export function readTimeline(value: unknown): Timeline {
  refuseOtherVersions(value);
  const result = v.safeParse(timelineSchema, value, { abortEarly: true });
  if (!result.success) {
    const issue = result.issues[0];
    throw new TimelineError(pathOf(issue.path), issue.message);
  }
  checkReferences(result.output);
  return result.output;
}

function refuseOtherVersions(value: unknown): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new TimelineError('', 'expected an object');
  const format: unknown = 'format' in value ? value.format : undefined;
  if (typeof format === 'string' && /^sourceline\/\d{1,9}$/.test(format) && format !== FORMAT)
    throw new TimelineError(
      'format',
      `this file is "${format}" and this program reads "${FORMAT}"; use the Sourceline version that wrote it`,
    );
}

function pathOf(path: readonly { readonly key?: unknown }[] | undefined): string {
  return (path ?? [])
    .map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

function checkReferences(timeline: Timeline): void {
  const articles = new Set(timeline.articles.map((a) => a.id));
  const actors = new Set(timeline.actors.map((a) => a.id));
  const need = (known: ReadonlySet<string>, id: string, path: string, noun: string): void => {
    if (!known.has(id)) throw new TimelineError(path, `no ${noun} has the id "${id}"`);
  };
  const check = (event: TimelineEvent, path: string): void => {
    event.actors.forEach((id, i) => need(actors, id, `${path}.actors[${i}]`, 'actor'));
    event.citations.forEach((citation, i) => {
      need(articles, citation.article, `${path}.citations[${i}].article`, 'article');
      if (citation.speaker !== null)
        need(actors, citation.speaker, `${path}.citations[${i}].speaker`, 'actor');
    });
    event.disagreements.forEach((difference, d) =>
      difference.claims.forEach((claim, c) =>
        claim.citations.forEach((index, i) => {
          if (index >= event.citations.length)
            throw new TimelineError(
              `${path}.disagreements[${d}].claims[${c}].citations[${i}]`,
              `the event has ${event.citations.length} citations, none with index ${index}`,
            );
        }),
      ),
    );
  };
  timeline.events.forEach((event, i) => check(event, `events[${i}]`));
  timeline.undated.forEach((event, i) => check(event, `undated[${i}]`));
}
