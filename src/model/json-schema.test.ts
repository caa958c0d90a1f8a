import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { timelineJsonSchema } from '../../scripts/json-schema.ts';

test('the published JSON Schema is the one of our reader (npm run schema writes it)', () => {
  const published = readFileSync(new URL('../../public/timeline.schema.json', import.meta.url), 'utf8');
  expect(published).toBe(timelineJsonSchema());
});

test('days are text in it, and nothing is closed to unknown fields', () => {
  const schema = timelineJsonSchema();
  expect(schema).toContain(String.raw`"pattern": "^\\d{4}-\\d{2}-\\d{2}$"`);
  expect(schema).not.toContain('"additionalProperties": false');
});
