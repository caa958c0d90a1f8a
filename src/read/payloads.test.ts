/** Hostile texts in the fields of every format come out as the texts they are: nothing takes markup in them for markup. */
import { expect, test } from 'vitest';
import { newsroomFiles } from '../../e2e/newsroom-files.ts';
import { PAYLOADS } from '../../e2e/payloads.ts';
import { contents } from './as-found.ts';

const NO_PUBLISHER = new Set(['docx', 'eml', 'pdf']);

test('every payload in every format’s title, author and publisher is that text', async () => {
  const wrong: unknown[] = [];
  let read = 0;
  for (const payload of PAYLOADS) {
    const wanted = payload.split(/\s/u).filter(Boolean).join(' ');
    for (const [ending, file] of Object.entries(newsroomFiles(payload))) {
      const { pieces } = await contents(`a.${ending}`, file);
      const { title, author, publisher } = pieces[0]?.meta ?? {};
      const none = NO_PUBLISHER.has(ending);
      for (const [field, fact] of Object.entries({ title, author, ...(none ? {} : { publisher }) })) {
        read++;
        if (fact?.value !== (ending === 'pdf' ? wanted.replaceAll('\u001B', '') : wanted))
          wrong.push([ending, field, wanted, fact?.value]);
      }
    }
  }
  expect(read).toBe(PAYLOADS.length * 15);
  expect(wrong).toEqual([]);
});
