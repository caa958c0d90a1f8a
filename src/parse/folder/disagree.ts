/** What articles tell differently about one event, with both sides' words. Compatible differences are none. */
import type { Difference, Disagreement } from '../../model/timeline.ts';
import type { Cast } from './cast.ts';
import { contrast, type Said, type Told } from './claims.ts';
import type { Part } from './compose.ts';
import { places } from './disagree-place.ts';
import type { Draft } from '../draft.ts';
import { eventNoun, stemOf } from '../grammar/lexicon.ts';
import { tokenize, type Token } from '../text/tokens.ts';
import { ROLE_NOUNS } from '../words/roles.ts';

export function disagreementsOf(
  parts: readonly Part[],
  drafts: readonly Draft[],
  cast: Cast,
): Disagreement[] {
  const [first] = parts;
  if (!first || parts.every(({ article }) => article === first.article)) return [];
  return compared(parts, drafts, cast);
}

function compared(parts: readonly Part[], drafts: readonly Draft[], cast: Cast): Disagreement[] {
  const told = parts.map((part, index): Told => {
    const { clean } = (drafts[part.article] as Draft).document;
    const { start, end } = part.placed.mention;
    return { index, article: part.article, part, text: clean, tokens: tokenize(clean, start, end) };
  });
  return [
    ...dates(told, drafts),
    ...named('wording', told.flatMap(characterised)),
    ...quotes(told),
    ...named('wording', told.flatMap(happenings)),
    ...actors(told, cast),
    ...places(told),
    ...named('fact', told.flatMap(attended)),
    ...causes(told),
    ...numbers(told),
  ];
}

/** Articles that state different days of the same act. */
function dates(told: readonly Told[], drafts: readonly Draft[]): Disagreement[] {
  const sides = told.flatMap((one): Said[] => {
    const { dating, support } = one.part.placed;
    if (!dating || support !== 'states-date' || dating.first !== dating.last || !dating.evidence) return [];
    const text = (drafts[one.article] as Draft).document.clean.slice(
      dating.evidence.start,
      dating.evidence.end,
    );
    return [{ text, key: dating.first, citation: one.index, article: one.article }];
  });
  return contrast('date', sides, () => true);
}

/** What each article has somebody call the matter: `a “significant shift”`, `as a "positive development"`. */
function characterised(one: Told): Said[] {
  const { clean } = { clean: one.text };
  const out: Said[] = [];
  for (let at = 1; at < one.tokens.length; at++) {
    const token = one.tokens[at] as Token;
    if (!/^[“"]$/u.test(token.text)) continue;
    const before = one.tokens[at - 1]?.lower ?? '';
    if (!/^(?:a|an|as|it)$/u.test(before)) continue;
    let end = at + 1;
    while (end < one.tokens.length && end - at <= 6 && !/^[”"]$/u.test(one.tokens[end]?.text ?? '')) end++;
    if (!/^[”"]$/u.test(one.tokens[end]?.text ?? '') || end - at < 2) continue;
    const words = one.tokens.slice(at + 1, end).filter((word) => word.kind === 'word');
    if (words.length < 2) continue;
    const text = clean.slice(words[0]?.start, words.at(-1)?.end);
    out.push({
      text,
      key: words.map((word) => word.lower).join(' '),
      citation: one.index,
      article: one.article,
    });
  }
  return out.slice(0, 1);
}

/** What each article calls the happening itself: invasion, military operation. */
function happenings(one: Told): Said[] {
  const { mention } = one.part.placed;
  if (mention.kind === 'statement') return [];
  for (let at = 0; at < one.tokens.length; at++) {
    const token = one.tokens[at] as Token;
    if (
      token.cap ||
      !eventNoun(token.lower) ||
      (stemOf(token.lower) === token.lower && !FAMILY_HEADS.has(token.lower))
    )
      continue;
    if (!FAMILY_HEADS.has(stemOf(token.lower)) || !mention.stems.includes(stemOf(token.lower))) continue;
    const before = one.tokens[at - 1];
    const from =
      before &&
      before.kind === 'word' &&
      !before.cap &&
      /^(?:military|full-scale|special|armed|ground|terror|terrorist|suicide)$/u.test(before.lower)
        ? at - 1
        : at;
    return [
      {
        text: one.text.slice(one.tokens[from]?.start, token.end),
        key: token.lower.replace(/s$/u, ''),
        citation: one.index,
        article: one.article,
      },
    ];
  }
  return [];
}

const FAMILY_HEADS = new Set(['invasion', 'explosion', 'protest', 'attack']);

/** Who was at the occasion: "a ceremony for newly arrived foreign ambassadors", "welcoming European diplomats". */
function attended(one: Told): Said[] {
  const at = one.tokens.findIndex((token) =>
    /^(?:ceremony|meeting|reception|summit|conference|dinner|talks|funeral)$/u.test(token.lower),
  );
  if (at < 0) return [];
  for (let end = at + 2; end < Math.min(one.tokens.length, at + 14); end++) {
    const token = one.tokens[end] as Token;
    if (/^[.;:“"]$/u.test(token.text)) break;
    const single = token.lower.endsWith('s') ? token.lower.slice(0, -1) : '';
    if (!ROLE_NOUNS.has(single)) continue;
    let from = end;
    while (
      from > at + 2 &&
      one.tokens[from - 1]?.kind === 'word' &&
      !/^(?:for|with|of|from|by|the|to|welcoming|among|between|attended|and|receive|honouring|honoring)$/u.test(
        one.tokens[from - 1]?.lower ?? '',
      ) &&
      end - from < 3
    )
      from--;
    const words = one.tokens.slice(from, end + 1);
    return [
      {
        text: one.text.slice(words[0]?.start, token.end),
        key: words.map((word) => word.lower).join(' '),
        citation: one.index,
        article: one.article,
      },
    ];
  }
  return [];
}

/** What each article gives as the cause. */
function causes(told: readonly Told[]): Disagreement[] {
  const sides = told.flatMap((one): Said[] => {
    const { tokens } = one;
    for (let at = 0; at + 2 < tokens.length; at++) {
      const pair = `${tokens[at]?.lower ?? ''} ${tokens[at + 1]?.lower ?? ''}`;
      if (!/^(?:caused by|blamed on|triggered by|sparked by|due to)$/u.test(pair)) continue;
      let end = at + 2;
      while (
        end < tokens.length &&
        tokens[end]?.kind !== 'mark' &&
        end - at < 8 &&
        !/^(?:and|in|on|at|after|that|which|when|with)$/u.test(tokens[end]?.lower ?? '')
      )
        end++;
      const words = tokens.slice(at + 2, end).filter((word) => !/^(?:the|a|an)$/u.test(word.lower));
      if (words.length === 0) continue;
      return [
        {
          text: one.text.slice(tokens[at]?.start, tokens[end - 1]?.end),
          key: words.map((word) => stemOf(word.lower)).join(' '),
          citation: one.index,
          article: one.article,
        },
      ];
    }
    return [];
  });
  return contrast('fact', sides, apart);
}

/** Numbers of the same thing: "11 workers" against "12 workers". */
function numbers(told: readonly Told[]): Disagreement[] {
  const byThing = new Map<string, Said[]>();
  for (const one of told) {
    for (let at = 0; at + 1 < one.tokens.length; at++) {
      const token = one.tokens[at] as Token;
      const value = token.kind === 'number' ? token.text : (SMALL.get(token.lower) ?? '');
      if (!/^[\d,]+(?:\.\d+)?$/u.test(value) || /^(?:19|20)\d\d$/u.test(value)) continue;
      if (
        /^(?:than|least|about|nearly|around|some|almost|over|approximately|to|up|roughly|[$€£-])$/u.test(
          one.tokens[at - 1]?.lower ?? '',
        )
      )
        continue;
      const next = one.tokens[at + 1] as Token;
      const thing = next.kind === 'word' && !next.cap ? next : one.tokens[at + 2];
      if (
        !thing ||
        thing.kind !== 'word' ||
        thing.cap ||
        !/(?:s|people|men|women|children|dead)$/u.test(thing.lower) ||
        TIMES.test(thing.lower)
      )
        continue;
      const list = byThing.get(stemOf(thing.lower)) ?? [];
      list.push({
        text: one.text.slice(token.start, thing.end),
        key: value.replace(/,/gu, ''),
        citation: one.index,
        article: one.article,
      });
      byThing.set(stemOf(thing.lower), list);
    }
  }
  return [...byThing.values()].flatMap((sides) => {
    // an article with two numbers of one thing counts different things
    const single = sides.filter((side) =>
      sides.every((other) => other.article !== side.article || other.key === side.key),
    );
    return contrast('number', single, () => true);
  });
}

const SMALL = new Map(
  'one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, index) => [word, String(index + 1)]),
);
const TIMES =
  /^(?:years|months|weeks|days|hours|minutes|seconds|times|percent|points|degrees|miles|kilometers|kilometres|meters|metres|cents|dollars|euros|pounds)$/u;

/** The same quotation in different words: a run of words in common, then others. */
function quotes(told: readonly Told[]): Disagreement[] {
  const all = told.flatMap((one) => quotedRuns(one));
  for (const [index, one] of all.entries()) {
    for (const other of all.slice(index + 1)) {
      if (one.article === other.article) continue;
      const [a, b] = [one.words, other.words];
      if (a.join(' ').includes(b.join(' ')) || b.join(' ').includes(a.join(' '))) continue;
      const place = varies(a, b);
      if (!place) continue;
      return [
        {
          about: 'wording',
          claims: [
            { text: near(one, place[0], place[2]), citations: [one.citation] },
            { text: near(other, place[1], place[2]), citations: [other.citation] },
          ],
        },
      ];
    }
  }
  return [];
}

interface Run {
  readonly words: readonly string[];
  readonly spans: readonly Token[];
  readonly source: string;
  readonly text: string;
  readonly citation: number;
  readonly article: number;
}

function quotedRuns(one: Told): Run[] {
  const out: Run[] = [];
  for (let at = 0; at < one.tokens.length; at++) {
    if (!/^[“"]$/u.test(one.tokens[at]?.text ?? '')) continue;
    let end = at + 1;
    while (end < one.tokens.length && !/^[”"]$/u.test(one.tokens[end]?.text ?? '')) end++;
    const words = one.tokens
      .slice(at + 1, end)
      .filter((token) => token.kind === 'word' || token.kind === 'number');
    if (words.length >= 3)
      out.push({
        words: words.map((word) => word.lower),
        spans: words,
        source: one.text,
        text: one.text.slice(words[0]?.start, words.at(-1)?.end),
        citation: one.index,
        article: one.article,
      });
    at = end;
  }
  return out;
}

/** Whether two quotations share two longer words in a row and go on differently at the same place. */
function varies(a: readonly string[], b: readonly string[]): [number, number, number] | null {
  for (let i = 0; i + 2 < a.length; i++) {
    if ((a[i]?.length ?? 0) < 5 || (a[i + 1]?.length ?? 0) < 5) continue;
    for (let k = 0; k + 2 < b.length; k++) {
      if (a[i] !== b[k] || a[i + 1] !== b[k + 1]) continue;
      let step = 2;
      while (a[i + step] !== undefined && a[i + step] === b[k + step]) step++;
      const [x, y] = [a[i + step], b[k + step]];
      if (x !== undefined && y !== undefined && x !== y) return [i, k, step];
    }
  }
  return null;
}

/** The words around the place where two quotations part: the whole of a short one. */
function near(run: Run, from: number, step: number): string {
  if (run.spans.length <= 12) return run.text;
  const last = run.spans[Math.min(from + step + 1, run.spans.length - 1)];
  const first = run.spans[from];
  return run.source.slice(first?.start, last?.end);
}

/** Who did it: reports of the same act that name other people. */
function actors(told: readonly Told[], cast: Cast): Disagreement[] {
  const sides = told.flatMap((one): Said[] => {
    const { mention } = one.part.placed;
    const players = mention.actors.map((use) => cast.player(use.name));
    if (
      players.length === 0 ||
      players.some((player) => player.kind !== 'person') ||
      mention.telling === 'refers'
    )
      return [];
    const [first, last] = [mention.actors[0], mention.actors.at(-1)];
    return [
      {
        text: one.text.slice(first?.start, last?.end),
        key: players
          .map((player) => player.name)
          .sort()
          .join(' + '),
        citation: one.index,
        article: one.article,
      },
    ];
  });
  return contrast('actor', sides, () => true);
}

function named(about: Difference, sides: readonly Said[]): Disagreement[] {
  return contrast(about, sides, apart);
}

/** Two sets of words that have nothing in common. */
function apart(a: string, b: string): boolean {
  const words = new Set(a.split(' '));
  return b.split(' ').every((word) => !words.has(word));
}
