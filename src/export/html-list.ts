/** The timeline as plain HTML without style or script: for feeds, newsletters, and systems that strip everything else. */
import { dayWords } from '../layout/say-day.ts';
import { sourcesOf } from '../layout/sources.ts';
import type { Dating } from '../model/time.ts';
import type { Timeline, TimelineEvent } from '../model/timeline.ts';
import { citedIn, safeUrl, type Cited } from './cited.ts';
import { escapeMarkup as e } from './escape.ts';
import { reasonsIn } from './why.ts';
import { inLanguage, summaryOf, whenOf, type Words } from './words.ts';

/** A fragment: heading, summary and ordered list. */
export function htmlList(timeline: Timeline, say: Words): string {
  const words = dayWords(say.lang);
  const own = inLanguage(say);
  const cited = citedIn(timeline);
  const why = reasonsIn(timeline, say, words);
  const items = [...timeline.events, ...timeline.undated].map((event) =>
    [
      '<li>',
      `<p>${whenTag(event, whenOf(event, words, say), own)} <strong dir="auto">${e(event.title)}</strong></p>`,
      ...(event.dating ? [whyTag(why(event.dating), event.dating, own)] : []),
      ...cited(event).map(quoteTag),
      '</li>',
    ].join('\n'),
  );
  return [
    `<h2 dir="auto">${e(timeline.title)}</h2>`,
    `<p${own}>${e(summaryOf(timeline, say))}.</p>`,
    '<ol>',
    ...items,
    '</ol>',
    '',
  ].join('\n');
}

/** The timeline's own sentence is English. */
const whyTag = (why: string, { explanation }: Dating, own: string): string =>
  `<p><small${why === explanation ? '' : own}>${e(why)}</small></p>`;

/** `datetime` holds only what HTML knows: a day, a month or a year; a stretch is told in words. */
function whenTag({ dating }: TimelineEvent, text: string, own: string): string {
  const machine =
    dating?.precision === 'day'
      ? dating.first
      : dating?.precision === 'month'
        ? dating.first.slice(0, 7)
        : dating?.precision === 'year'
          ? dating.first.slice(0, 4)
          : null;
  return machine === null
    ? `<span${own}>${e(text)}</span>`
    : `<time datetime="${machine}"${own}>${e(text)}</time>`;
}

function quoteTag({ citation, source, link }: Cited): string {
  const lang = source.article.language === null ? '' : ` lang="${e(source.article.language)}"`;
  const name = `<cite dir="auto">${e(source.fullName)}</cite>`;
  return link === null
    ? `<blockquote dir="auto"${lang}>${e(citation.quote)}</blockquote>\n<p>${name}</p>`
    : `<blockquote dir="auto"${lang} cite="${e(link)}">${e(citation.quote)}</blockquote>\n<p><a href="${e(link)}">${name}</a></p>`;
}

/** The articles by name, each a link where its address is known. */
export function sourceList(timeline: Timeline): string {
  return sourcesOf(timeline)
    .map(({ article, fullName }) => {
      const url = safeUrl(article.url);
      return url === null ? e(fullName) : `<a href="${e(url)}">${e(fullName)}</a>`;
    })
    .join(', ');
}
