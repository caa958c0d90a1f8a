/** SVG of any scene is well-formed XML, says every title, and no text of an article becomes markup. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { frameOf } from '../layout/frame.ts';
import { layout } from '../layout/index.ts';
import { dayWords } from '../layout/say-day.ts';
import type { Scene, Shape } from '../layout/scene.ts';
import { tableOf } from '../layout/table.ts';
import { STATES } from '../model/fixtures-states.ts';
import type { Timeline } from '../model/timeline.ts';
import { countText } from './label-text.ts';
import { escapeXml } from './escape.ts';
import { textToSvg } from './set-text.ts';
import { labelLines, shapesToSvg } from './svg.ts';
import { DARK, LIGHT } from './theme.ts';

const TAG = /<(\/?)([a-z]+)((?: [a-z][a-z0-9-]*="[^"<]*")*)(\/?)>/giy;
const ENTITY = /&(?!(?:amp|lt|gt|quot);)/;
const FORBIDDEN = /[^\P{Cc}\t\n\r]/u;

/** Texts between the tags of a well-formed fragment; throws where it is none. */
function textsOf(xml: string): readonly string[] {
  const open: string[] = [];
  const texts: string[] = [];
  let at = 0;
  while (at < xml.length) {
    const next = xml.indexOf('<', at);
    const text = xml.slice(at, next < 0 ? undefined : next);
    if (ENTITY.test(text) || FORBIDDEN.test(text)) throw new Error(`bad text: ${text}`);
    if (text) texts.push(text);
    if (next < 0) break;
    TAG.lastIndex = next;
    const tag = TAG.exec(xml);
    if (!tag) throw new Error(`no tag: ${xml.slice(next, next + 80)}`);
    const [whole, closing, name = '', attributes = '', empty] = tag;
    const names = [...attributes.matchAll(/ ([a-z][a-z0-9-]*)="/gi)].map((m) => m[1]);
    if (new Set(names).size !== names.length) throw new Error(`attribute twice: ${whole}`);
    if (ENTITY.test(attributes) || /NaN|undefined|Infinity/.test(attributes)) throw new Error(whole);
    if (closing && open.pop() !== name) throw new Error(`closes what is not open: ${whole}`);
    if (!closing && !empty) open.push(name);
    at = next + whole.length;
  }
  if (open.length) throw new Error(`never closed: ${open.join()}`);
  return texts;
}

const plain = (text: string): string =>
  text
    .replace(/[\u2067\u2069]/g, '')
    .replace(
      /&(amp|lt|gt|quot);/g,
      (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name] ?? '',
    );

function sceneOf(timeline: Timeline): Scene {
  const frame = frameOf(tableOf(timeline), {
    width: 1000,
    height: 460,
    elastic: true,
    words: dayWords('en'),
  });
  return layout(frame, { lengthText: ({ days }) => [String(days), 'days'] });
}

const shapesOf = (scene: Scene): readonly Shape[] => [
  ...scene.ground,
  ...scene.axis,
  ...scene.marks,
  ...scene.counts.map(countText),
];

test('the picture of every state is well-formed and has every title that the scene has', () => {
  for (const name of [
    'none',
    'one',
    'story',
    'busy',
    'sixtyInADay',
    'farApart',
    'fortyLanes',
    'rightToLeft',
  ] as const) {
    const scene = sceneOf(STATES[name]());
    const titles = labelLines(scene.labels).map((line) => textToSvg(line, DARK));
    const texts = textsOf(`<g>${shapesToSvg(shapesOf(scene), LIGHT)}${titles.join('')}</g>`);
    const said = new Set(texts.map(plain));
    for (const { lines } of scene.labels) for (const line of lines) expect(said).toContain(line);
  }
});

test('no text becomes markup, whatever is in it', () => {
  const hostile = fc.oneof(
    fc.constantFrom(
      '<script>alert(1)</script>',
      '"><image href=x>',
      ']]>',
      '&lt;',
      "' onload='x",
      '\u0000\u0007',
    ),
    fc.string({ unit: 'binary', maxLength: 40 }),
  );
  fc.assert(
    fc.property(hostile, (text) => {
      const escaped = escapeXml(text);
      const svg = shapesToSvg(
        [{ kind: 'text', x: 1, y: 2, text, face: 'sans400', size: 12, fill: 'ink', anchor: 'middle' }],
        LIGHT,
      );
      expect(
        textsOf(`<g>${svg}</g>`)
          .join('')
          .replace(/[\u2067\u2069]/g, ''),
      ).toBe(escaped.replace(/[\u2067\u2069]/g, ''));
      expect(svg.match(/</g)).toHaveLength(2);
    }),
    { numRuns: 500, seed: 5 },
  );
});

test('the same scene gives the same bytes, and gradients of several pictures keep apart', () => {
  const scene = sceneOf(STATES.story());
  const draw = (ids: string): string => shapesToSvg(scene.marks, LIGHT, ids);
  expect(draw('a')).toBe(draw('a'));
  const ids = (svg: string): readonly string[] => [...svg.matchAll(/ id="([^"]+)"/g)].map((m) => m[1] ?? '');
  expect(ids(draw('a')).length).toBeGreaterThan(0);
  expect(ids(draw('a')).filter((id) => ids(draw('b')).includes(id))).toEqual([]);
});
