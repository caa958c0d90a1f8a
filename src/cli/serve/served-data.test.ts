import { expect, test } from 'vitest';
import { STATES } from '../../model/fixtures-states.ts';
import { ServedData } from './served-data.ts';

test('a small timeline is sent whole, one of ten thousand events as columns whose parts are served', () => {
  const served = new ServedData();
  const small = STATES.story();
  expect(served.of(small)).toBeNull();
  expect(JSON.parse(served.message(small))).toMatchObject({ title: small.title, format: small.format });

  const large = STATES.tenThousand();
  const data = served.of(large);
  expect(data).not.toBeNull();
  expect(served.of(large)).toBe(data);
  const sent = JSON.parse(served.message(large)) as { parts: { events: readonly string[]; names: string } };
  for (const name of [...sent.parts.events, sent.parts.names])
    expect(served.file(`data/${name}.js`)).toContain(`sourcelineData('${name}'`);
  expect(served.file('data/0123456789abcdef.js')).toBeUndefined();
  expect(served.file('../timeline.yaml')).toBeUndefined();

  // a page that was open before a change still finds the texts it was made with
  const [first = ''] = sent.parts.events;
  const changed = { ...large, events: large.events.slice(1) };
  served.of(changed);
  expect(served.file(`data/${first}.js`)).toBeDefined();
  served.of({ ...large, events: large.events.slice(2) });
  expect(served.file(`data/${first}.js`)).toBeUndefined();
});
