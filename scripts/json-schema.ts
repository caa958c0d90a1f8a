/** The JSON Schema of timeline.json, for other people's programs, made from the schema that our reader uses. */
import { toJsonSchema } from '@valibot/to-json-schema';
import { timelineSchema } from '../src/model/schema.ts';

/** Text of `public/timeline.schema.json`. */
export function timelineJsonSchema(): string {
  const schema = toJsonSchema(timelineSchema, {
    target: 'draft-2020-12',
    // JSON Schema has no calendar: a day is its shape here, and our reader checks that it exists
    overrideSchema: ({ valibotSchema }) =>
      valibotSchema.type === 'custom'
        ? { type: 'string', pattern: String.raw`^\d{4}-\d{2}-\d{2}$` }
        : undefined,
  });
  const about = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Sourceline timeline, format sourceline/1',
    description:
      'Events with the sentences they rest on. Offsets are UTF-16 code units into the full text of an article; days are YYYY-MM-DD. Unknown fields are allowed and kept.',
  };
  return JSON.stringify({ ...about, ...schema, $schema: about.$schema }, null, 2) + '\n';
}
