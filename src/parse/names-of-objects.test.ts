import { expect, it } from 'vitest';
import { NO_SETTINGS } from '../model/settings.ts';
import { parse } from './index.ts';

/** Words of English or of code that every plain object of the language has as a key. */
const KEYS = [
  'constructor',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'isPrototypeOf',
  '__proto__',
  '__defineGetter__',
];

/** Sentences with a place for any word beside the words that rules ask about. */
const SENTENCES = [
  'Police accused # of fraud on Monday.',
  'The court convicted # builder Ana Ruiz on Monday.',
  'Ana Ruiz, the # of Kesh, was charged # theft on Monday.',
  'The # said on Monday that # had resigned.',
  'A # killed three # in Kesh on 3 May 2024.',
  '“We are # of it,” # Ana Ruiz told the # on Tuesday.',
  'Two # ago the # of # was sold for # million.',
  'On # 3 the # and the # met in #, #.',
  '# warned # against # on Wednesday.',
  'The mayor names # chief of # as # resigns.',
];

it('takes a word for a word where it is a key of every object, too', () => {
  for (const key of KEYS) {
    const words = [key, key.charAt(0).toUpperCase() + key.slice(1)];
    const told = words.map((word) => SENTENCES.map((each) => each.replaceAll('#', word)).join('\n\n'));
    const articles = told.map((text, at) => ({
      file: `${at}.txt`,
      fileSha256: '',
      sha256: String(at),
      text: `Published 9 May 2024\n\n${text}`,
      meta: { publisher: { value: key, from: 'name' } },
      notes: [],
    }));
    const { events } = parse(articles, NO_SETTINGS);
    expect(events.length, key).toBeGreaterThan(0);
  }
});
