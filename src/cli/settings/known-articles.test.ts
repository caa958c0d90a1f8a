import { expect, test } from 'vitest';
import type { KnownArticle } from '../../model/settings.ts';
import { sourceText } from '../../read/source.ts';
import { withKnown } from './known-articles.ts';

const article = sourceText('2024-01-01.txt', 'x', {
  member: null,
  text: 'Text.',
  meta: { title: { value: 'Old', from: 'h1' }, author: { value: 'Jo', from: 'meta' } },
  notes: [],
});
const known = (entry: Partial<KnownArticle>): KnownArticle => ({
  file: '2024-01-01.txt',
  title: null,
  publisher: null,
  author: null,
  url: null,
  published: null,
  exclude: false,
  copy: true,
  place: 'timeline.yaml:3:3',
  ...entry,
});

test('the editor’s facts replace those of the file, and say so', () => {
  const { sources, notes } = withKnown([article], [known({ title: 'New', published: '2024-01-02' })]);
  expect(sources[0]?.meta).toEqual({
    title: { value: 'New', from: 'the editor, timeline.yaml:3:3' },
    author: { value: 'Jo', from: 'meta' },
    published: { value: '2024-01-02', from: 'the editor, timeline.yaml:3:3' },
  });
  expect(notes).toEqual([]);
});

test('an entry that names no article is reported with its place', () => {
  const { sources, notes } = withKnown([article], [known({ file: 'gone.txt', title: 'x' })]);
  expect(sources).toEqual([article]);
  expect(notes.map(({ message }) => message)).toEqual([
    'timeline.yaml:3:3: no article "gone.txt" was read; correct its path, or remove the entry',
  ]);
});

test('an article that the editor leaves out is named', () => {
  const { notes } = withKnown([article], [known({ exclude: true })]);
  expect(notes.map(({ rule, message }) => [rule, message])).toEqual([
    ['excluded-by-editor', 'timeline.yaml:3:3: 2024-01-01.txt is left out by the editor'],
  ]);
});
