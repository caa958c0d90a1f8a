/** Markup of the list: fewer nodes, the same texts, and directions wherever one is needed. */
import { expect, test } from 'vitest';
import { plainer } from './plainer.ts';

const entry = (id: string, title: string, who: string): string =>
  `<li id="event-${id}"><h3 dir="auto">${title}</h3> <p>1914. <span dir="auto">${who}</span>. 1 of 2</p> <ul> <li><q dir="auto" lang="en">Said.</q> <cite dir="auto">Post</cite></li></ul> </li>`;

test('an event of one direction says none', () => {
  expect(plainer(entry('a', 'A ship sails', 'A crew'), 'en', 'ltr')).toBe(
    '<li id="event-a"><h3>A ship sails</h3><p>1914. A crew. 1 of 2<ul><li><q>Said.</q><cite> Post</cite></ul></li>',
  );
});

test('an event with a name that runs from right to left keeps all of its own', () => {
  const html = plainer(entry('a', 'A ship sails', 'سفينة') + entry('b', 'It lands', 'A crew'), 'en', 'ltr');
  expect(html).toContain('<h3 dir="auto">A ship sails</h3><p>1914. <span dir="auto">سفينة</span>. 1 of 2');
  expect(html).toContain('<h3>It lands</h3><p>1914. A crew. 1 of 2');
});

test('on a page from right to left every text is asked, and another language is told', () => {
  const html = plainer(entry('a', 'A ship sails', 'A crew'), 'ar', 'rtl');
  expect(html).toContain('<h3 dir="auto">A ship sails</h3>');
  expect(html).toContain('<q dir="auto" lang="en">');
});

test('an end that HTML has by itself is left out, and no other', () => {
  const html = plainer(
    `<ol>${entry('a', 'A ship sails', 'A crew')} ${entry('b', 'It lands', 'A crew')}</ol>`,
    'en',
    'ltr',
  );
  expect(html.match(/<\/(?:li|p)>/g)).toBeNull();
  expect(plainer('<main><p>Nothing yet.</p></main>', 'en', 'ltr')).toBe('<main><p>Nothing yet.</p></main>');
  expect(plainer('<p>One</p> said', 'en', 'ltr')).toBe('<p>One</p> said');
});

test('words of an article that look like attributes stay', () => {
  const said = 'They write dir="auto" and lang="en" > here';
  expect(plainer(entry('a', said, 'A crew'), 'en', 'ltr')).toContain(`<h3>${said}</h3>`);
});
