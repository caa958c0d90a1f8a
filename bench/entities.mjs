#!/usr/bin/env node
/**
 * Timelines of single people and things, as in SemEval-2015 task 4: which events of an entity, in which sentence, on which day.
 *
 *     npm run build && node bench/entities.mjs [DATA] [--errors]
 *
 * DATA holds `cat/` (articles in CAT XML, tokens by sentence) and `timelines/` (gold: order, date, mentions as
 * article-sentence-word). Without it a small example of the same shape is scored. An item is a sentence with a date; an
 * event of ours counts for an entity where its actors or its cited sentence name it. Undated gold wants an undated event.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: 'boolean', default: false } },
});
const here = dirname(fileURLToPath(import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'sourceline-bench-'));

const ENTITIES = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' };
const NO_SPACE_BEFORE = /^(?:[.,;:!?%)\]}”’]|'s|n't|'(?:re|ve|ll|d|m))$/iu;

/** A text put together from the tokens of one article, and where each of its sentences stands. */
function articleOf(xml) {
  const sentences = [];
  for (const [, number, word] of xml.matchAll(/<token [^>]*?sentence="(\d+)"[^>]*>([^<]*)<\/token>/gu))
    (sentences[Number(number)] ??= []).push(
      word.replace(/&(?:lt|gt|quot|apos|amp);/gu, (all) => ENTITIES[all]),
    );
  let text = '';
  const places = sentences.map((words, index) => {
    if (index > 0) text += index <= 2 ? '\n\n' : ' ';
    const start = text.length;
    let open = true;
    for (const word of words) {
      if (!open && !NO_SPACE_BEFORE.test(word)) text += ' ';
      text += word;
      open = /^[([{“‘$£€]$/u.test(word);
    }
    return { start, end: text.length };
  });
  return { text: `${text}\n`, places };
}

/** `XXXX-XX-XX` is no date; `2008-03-XX` is a month. */
const dateOf = (gold) =>
  gold
    .split('-')
    .filter((part) => !part.startsWith('X'))
    .join('-');

/** One gold timeline: the entity, and each mention as article, sentence, word and date. */
function goldOf(file) {
  const [entity = '', ...lines] = readFileSync(file, 'utf8').trim().split('\n');
  const mentions = lines.flatMap((line) => {
    const [, date = '', ...given] = line.trim().split(/\s+/u);
    return given.map((mention) => {
      const [article = '', sentence = '', ...word] = mention.split('-');
      return {
        article,
        sentence: Number(sentence),
        word: word.join('-').replaceAll('_', ' '),
        date: dateOf(date),
      };
    });
  });
  return { entity: entity.trim(), mentions };
}

/**
 * The two parts of the corpus number the articles differently: a gold number is the article in which most of its words
 * stand in the sentences that they are said to stand in.
 */
function numbersOf(golds, articles) {
  const byGold = new Map();
  for (const mention of golds.flatMap(({ mentions }) => mentions))
    byGold.set(mention.article, [...(byGold.get(mention.article) ?? []), mention]);
  const numbers = new Map();
  for (const [number, mentions] of byGold) {
    let most = 0;
    for (const [id, { text, places }] of articles) {
      const found = mentions.filter(({ sentence, word }) => {
        const place = places[sentence];
        return (
          place !== undefined && text.slice(place.start, place.end).toLowerCase().includes(word.toLowerCase())
        );
      }).length;
      if (found <= most) continue;
      most = found;
      numbers.set(number, id);
    }
  }
  return numbers;
}

/** The words that name an entity in running text: a person by the last one, others by all of them. */
function namesOf(entity, people) {
  const full = entity.toLowerCase();
  const forms = [full];
  if (people.has(full)) forms.push(full.split(' ').at(-1));
  // "Beatles Apple Corps" is written "Apple Corps"
  if (entity.split(' ').length > 2) forms.push(full.split(' ').slice(1).join(' '));
  return (text) =>
    forms.some((form) =>
      new RegExp(String.raw`(?<![\p{L}\d])${form}(?![\p{L}\d])`, 'u').test(text.toLowerCase()),
    );
}

function systemItems(timeline, entity, articles) {
  const actors = new Map(timeline.actors.map((actor) => [actor.id, actor]));
  const files = new Map(timeline.articles.map(({ id, file }) => [id, file.replace(/\.txt$/u, '')]));
  const people = new Set(
    timeline.actors.filter(({ kind }) => kind === 'person').map(({ name }) => name.toLowerCase()),
  );
  const named = namesOf(entity, people);
  const items = new Set();
  for (const event of [...timeline.events, ...timeline.undated]) {
    const acts = event.actors.some((id) => named(actors.get(id)?.name ?? ''));
    for (const { article, start, quote } of event.citations) {
      if (!acts && !named(quote)) continue;
      const id = files.get(article) ?? '';
      const sentence = articles.get(id)?.places.findIndex((place) => start < place.end) ?? -1;
      items.add(`${id}-${sentence} ${event.dating ? event.edtf.replace(/~$/u, '') : ''}`);
    }
  }
  return items;
}

const EXAMPLE = {
  cat: {
    '7_example.xml': [
      ['Halden', 'opens', 'bridge'],
      ['March', '6', ',', '2008'],
      ['Mayor', 'Anna', 'Adler', 'opened', 'the', 'bridge', 'over', 'the', 'Vell', 'on', 'Thursday', '.'],
      ['Adler', 'had', 'signed', 'the', 'contract', 'in', 'May', '2004', '.'],
    ],
  },
  timelines: { 'anna_adler.txt': 'Anna Adler\n1\t2004-05\t7-3-signed\n2\t2008-03-06\t7-2-opened\n' },
};

function exampleData() {
  const data = join(scratch, 'data');
  mkdirSync(join(data, 'cat'), { recursive: true });
  mkdirSync(join(data, 'timelines'));
  for (const [name, sentences] of Object.entries(EXAMPLE.cat)) {
    const tokens = sentences.flatMap((words, at) =>
      words.map((word) => `<token number="0" sentence="${at}" t_id="0">${word}</token>`),
    );
    writeFileSync(join(data, 'cat', name), `<Document>\n${tokens.join('\n')}\n</Document>`);
  }
  for (const [name, text] of Object.entries(EXAMPLE.timelines))
    writeFileSync(join(data, 'timelines', name), text);
  return data;
}

const share = (part, whole) => (whole === 0 ? 0 : (100 * part) / whole);
const f1 = (precision, recall) =>
  precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
const line = (name, hit, given, gold) => {
  const [precision, recall] = [share(hit, given), share(hit, gold)];
  return `${name.padEnd(24)} precision ${precision.toFixed(1).padStart(5)}  recall ${recall.toFixed(1).padStart(5)}  F1 ${f1(precision, recall).toFixed(1).padStart(5)}  (${hit} of ${given} given, ${gold} gold)`;
};

try {
  const data = positionals[0] ?? exampleData();
  const articles = new Map();
  const folder = join(scratch, 'articles');
  mkdirSync(folder);
  for (const name of readdirSync(join(data, 'cat')).sort()) {
    const id = /^\d+/u.exec(name)?.[0] ?? name;
    const article = articleOf(readFileSync(join(data, 'cat', name), 'utf8'));
    articles.set(id, article);
    writeFileSync(join(folder, `${id}.txt`), article.text);
  }
  const json = execFileSync(
    process.execPath,
    [join(here, '../bin/sourceline.js'), 'parse', folder, '--format', 'json'],
    {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  const timeline = JSON.parse(json);
  const totals = { hit: 0, given: 0, gold: 0 };
  const golds = readdirSync(join(data, 'timelines'))
    .sort()
    .map((name) => goldOf(join(data, 'timelines', name)));
  const numbers = numbersOf(golds, articles);
  for (const { entity, mentions } of golds) {
    const gold = new Set(
      mentions.map(({ article, sentence, date }) => `${numbers.get(article) ?? article}-${sentence} ${date}`),
    );
    const given = systemItems(timeline, entity, articles);
    const hits = [...gold].filter((item) => given.has(item));
    console.log(line(entity, hits.length, given.size, gold.size));
    if (values.errors) {
      for (const item of gold) if (!given.has(item)) console.log(`   missed ${item}`);
      for (const item of given) if (!gold.has(item)) console.log(`   extra  ${item}`);
    }
    totals.hit += hits.length;
    totals.given += given.size;
    totals.gold += gold.size;
  }
  console.log(line('all (micro)', totals.hit, totals.given, totals.gold));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
