/**
 * Pages that hold more than one article: a live page, whose posts are of several days, and a page with whole articles one below
 * the other. "Today" in a post is the post's day, so each day of a live page is read as an article of its own.
 */
import { blockText, type Part } from './blocks.ts';
import { besideIn, pageStatements, type PageElement, type Page } from './page-facts.ts';
import type { Statement } from './facts.ts';
import type { LivePost } from './linked-data.ts';
import type { PageDay } from './page-days.ts';
import { postHours, type PostTime } from './post-hours.ts';
import { statedDay } from './stated-day.ts';

/** One of the articles in a page. */
export interface PagePart {
  /** The day of a live page, or the number of the article. */
  readonly member: string;
  readonly text: string;
  readonly statements: readonly Statement[];
}

/** Words of a headline or address, and names of classes, by which live pages are known. */
const LIVE = /\blive\b|as it happened|minute by minute|rolling (?:coverage|updates)|latest updates/iu;
const LIVE_MARK =
  '[class*="live-blog" i], [class*="liveblog" i], [class*="live-post" i], [class*="live-update" i], [id*="liveblog" i], [itemtype*="LiveBlogPosting"], [itemprop="liveBlogUpdate"]';

/** Posts that are too short to tell anything: a date in a page's head. */
const SHORTEST_POST = 40;

/** A live page by days, latest first as such pages are; none where it is no live page or is of one day. */
export function livePartsOf(
  page: Page,
  statements: readonly Statement[],
  posts: readonly LivePost[],
  known: () => readonly PageDay[],
): readonly PagePart[] {
  const of = (field: Statement['field']): readonly string[] =>
    statements.flatMap((each) =>
      each.field === field && typeof each.value === 'string' ? [each.value] : [],
    );
  const live =
    posts.length > 0 ||
    [...of('title'), ...of('url')].some((value) => LIVE.test(value)) ||
    any(page.querySelectorAll(LIVE_MARK));
  if (!live) return [];
  const dated = shownPosts(datedTimes(page));
  const hours = dated.length > 1 || posts.length > 0 ? null : postHours(page, known());
  const shown = hours ? shownPosts(hours.times) : dated;
  const told = shown.length > 1 ? shown : posts;
  const days = [...new Set(told.map(({ day }) => day))].sort().reverse();
  if (days.length < 2) return [];
  const from =
    told === posts
      ? 'JSON-LD datePublished of its posts'
      : hours
        ? `hours of its posts, counted from ${hours.from}`
        : 'time of its posts';
  const around = told === posts ? [] : textAround(page, shown);
  return days.map((day, i) => ({
    member: day,
    text: [
      ...(i === 0 ? around : []),
      ...told.filter((post) => post.day === day).map(({ text }) => text),
    ].join('\n\n'),
    statements: [
      { field: 'published', value: day, from },
      ...statements.filter(({ field }) => field !== 'published'),
    ],
  }));
}

interface ShownPost extends LivePost {
  readonly elements: readonly PageElement[];
}

function datedTimes(page: Page): readonly PostTime[] {
  const isBeside = besideIn(page);
  return [...page.querySelectorAll('time[datetime]')].flatMap((time) => {
    const day = statedDay(time.getAttribute('datetime') ?? '');
    return day === null || isBeside(time) ? [] : [{ time, day }];
  });
}

/** The largest elements in which all times are of one day, those of them that stand side by side and hold the most text. */
function shownPosts(times: readonly PostTime[]): readonly ShownPost[] {
  const days = daysAround(times);
  const blocks = new Map<PageElement, string>();
  for (const { time, day } of times) {
    let block = time;
    for (let up = time.parentElement; up && days.get(up) === day; up = up.parentElement) block = up;
    blocks.set(block, day);
  }
  const families = new Map<unknown, ShownPost[]>();
  for (const [element, day] of blocks) {
    const elements = withNext(element, blocks);
    const text = elements.map(blockText).join('\n\n');
    if (text.length < SHORTEST_POST || !/[.!?…][)"'”’\]]{0,3}(?:\s|$)/u.test(text)) continue;
    const family = families.get(element.parentElement);
    if (family) family.push({ elements, day, text });
    else families.set(element.parentElement, [{ elements, day, text }]);
  }
  const size = (posts: readonly LivePost[]): number => posts.reduce((sum, { text }) => sum + text.length, 0);
  return [...families.values()].sort((one, other) => size(other) - size(one))[0] ?? [];
}

const PROSE = new Set('P H2 H3 H4 H5 H6 UL OL BLOCKQUOTE FIGURE DL DD PRE'.split(' '));

/** A post that no element holds: the one with its time, and the paragraphs below it to the next time. */
function withNext(element: PageElement, blocks: ReadonlyMap<PageElement, string>): readonly PageElement[] {
  const post = [element];
  for (let next = element.nextElementSibling; next && !blocks.has(next); next = next.nextElementSibling)
    if (PROSE.has(next.nodeName.toUpperCase())) post.push(next);
    else break;
  return post;
}

const SEVERAL = 'several';

/** The one day of the times in each element, or that there are several. */
function daysAround(times: readonly PostTime[]): ReadonlyMap<PageElement, string> {
  const days = new Map<PageElement, string>();
  for (const { time, day } of times)
    for (let up = time.parentElement; up; up = up.parentElement) {
      const before = days.get(up);
      // what is so here is so further up
      if (before === day || before === SEVERAL) break;
      days.set(up, before === undefined ? day : SEVERAL);
    }
  return days;
}

/** Paragraphs of the page beside its posts: what stands above them is of the latest day. */
function textAround(page: Page, posts: readonly ShownPost[]): readonly string[] {
  const isBeside = besideIn(page);
  const inside = new Set<unknown>(posts.flatMap(({ elements }) => elements));
  return [...page.querySelectorAll('main p, article p, [role="main"] p')].flatMap((paragraph) => {
    if (isBeside(paragraph)) return [];
    for (let up: PageElement | null | undefined = paragraph; up; up = up.parentElement)
      if (inside.has(up)) return [];
    return blockText(paragraph);
  });
}

/** An article among several has so much text, in so many sentences; less is a teaser. */
const SHORTEST_ARTICLE = 300;
const FEWEST_SENTENCES = 3;

/**
 * Several whole articles of a page, each with its own facts; none where there is one. `read` puts an element into a page of its own, and gives its text, which
 * changes that page.
 */
export function articlesOf(
  page: Page,
  statements: readonly Statement[],
  read: (element: PageElement) => { readonly text: () => string; readonly page: Page },
): readonly PagePart[] {
  const isBeside = besideIn(page);
  const found = [...page.querySelectorAll('article')].filter(
    (element) => !element.parentElement?.closest?.('article') && !isBeside(element) && isWhole(element),
  );
  if (found.length < 2) return [];
  const heads = found.map((element) => headline(element));
  if (new Set(heads).size < found.length) return [];
  const titles = new Set(statements.flatMap(({ field, value }) => (field === 'title' ? [value] : [])));
  const shared = statements.filter(({ field }) => field === 'publisher' || field === 'language');
  return found.map((element, i) => {
    const head = heads[i] ?? '';
    const { text, page: own } = read(element);
    const facts = pageStatements(own, '').filter(({ field }) => field !== 'title' && field !== 'publisher');
    const rest = titles.has(head) ? statements : shared;
    return {
      member: String(i + 1),
      text: text(),
      statements: [{ field: 'title', value: head, from: 'headline of the article' }, ...facts, ...rest],
    };
  });
}

function isWhole(element: PageElement): boolean {
  if (headline(element) === '') return false;
  const text = [...(element.querySelectorAll?.('p') ?? [])].map(blockText).join(' ');
  return (
    text.length >= SHORTEST_ARTICLE &&
    (text.match(/[.!?…]["”’)]?(?=\s|$)/gu) ?? []).length >= FEWEST_SENTENCES
  );
}

function headline(element: PageElement): string {
  for (const head of element.querySelectorAll?.('h1, h2, h3') ?? [])
    return (head.textContent ?? '').split(/\s/u).filter(Boolean).join(' ');
  return '';
}

const any = (list: Iterable<Part>): boolean => !list[Symbol.iterator]().next().done;
