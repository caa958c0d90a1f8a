/** Timelines for the tests of exports: every field that comes from an article holds a text of the test's choice. */
import { harbourStory } from '../model/fixtures-story.ts';
import { collapse } from '../model/text.ts';
import type { Article, Timeline, TimelineEvent } from '../model/timeline.ts';

/** The harbour story with `text` in place of titles, names, roles, places, quotes and explanations. */
export function filledWith(text: string): Timeline {
  const story = harbourStory();
  const article = (a: Article): Article => ({ ...a, title: text, publisher: text, author: text });
  const event = <E extends TimelineEvent>(e: E): E => ({
    ...e,
    title: text.slice(0, 80),
    place: text,
    citations: e.citations.map((c) => ({ ...c, quote: collapse(text) })),
    ...(e.dating ? { dating: { ...e.dating, explanation: text || 'x' } } : {}),
  });
  return {
    ...story,
    title: text,
    description: text,
    articles: story.articles.map(article),
    actors: story.actors.map((a) => ({ ...a, name: text, role: text, group: text })),
    events: story.events.map(event),
    undated: story.undated.map(event),
  };
}

/** Texts that break out of one format or another. */
export const PAYLOADS: readonly string[] = [
  '=1+1',
  '+1',
  '-2+3',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  ' =1',
  '＝1+1',
  '＋1',
  '－1',
  '＠x',
  "'=1",
  "''=1",
  '=HYPERLINK("http://a.example","x")',
  "=cmd|'/c calc'!A1",
  '\u00a0=1',
  '"a","b"\r\n=1',
  'a;=1',
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '<!--',
  ']]>',
  '&amp;&#60;',
  'line\u2028and\u2029end',
  'END:VEVENT\r\nBEGIN:VEVENT',
  'a\nb;c,d\\e',
  '# heading',
  '1. list',
  '- item',
  '+ item',
  '> quote',
  '===',
  '***bold*** _it_ `code`',
  '[a](javascript:alert(1))',
  '![x](http://a.example/p.png)',
  '<http://a.example>',
  '| a | b |',
  '~~gone~~ $x$',
  '\u202eabc\u202c',
  'nul\u0000bell\u0007',
  'lone \ud800 surrogate',
  'مرحبا بالعالم',
  'Мир и война',
  'e\u0301 \u{1f600} \u{20000}',
];
