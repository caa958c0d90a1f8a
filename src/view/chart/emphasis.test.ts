/** What a chosen event adds to the axis: the yellow of its time over the dates that lie in it, none of which is lost. */
import { expect, test } from 'vitest';
import { frameOf } from '../../layout/frame.ts';
import { layout, markAt } from '../../layout/index.ts';
import { HOME, zoomAt, type Camera } from '../../layout/scale.ts';
import type { AxisLabel, Scene, Shape, TextShape } from '../../layout/scene.ts';
import { dayWords } from '../../layout/say-day.ts';
import { tableOf } from '../../layout/table.ts';
import { story } from '../../model/fixtures.ts';
import { emphasis } from './emphasis.ts';

const words = dayWords('en');
const article = { title: 'Port closes', published: '2025-12-01' } as const;

const table = tableOf(
  story({
    title: 'A port',
    articles: [article],
    actors: [['Port authority', 'Port authority']],
    events: [
      {
        first: '2025-01-01',
        last: '2025-01-31',
        precision: 'month',
        actor: 0,
        title: 'Ministry names a mediator',
        told: [{ article: 0, text: 'In January the ministry named a mediator.' }],
      },
      {
        first: '2025-03-18',
        actor: 0,
        title: 'Members accept the offer',
        told: [{ article: 0, text: 'Members accepted the offer on 18 March.' }],
      },
    ],
  }),
);
const frame = frameOf(table, { width: 700, height: 300, elastic: true, words });
const draw = (camera: Camera): Scene => layout(frame, { camera, lengthText: () => ['1 mo'] });
const textsOf = (shapes: readonly Shape[]): readonly TextShape[] =>
  shapes.flatMap((s) => (s.kind === 'text' ? [s] : []));

test('a chosen month keeps the dates of all its weeks, on yellow', () => {
  const scene = draw(HOME);
  const spot = markAt(scene, frame, 0);
  const dates = scene.axis
    .filter((s): s is AxisLabel => 'row' in s && s.row === 'lower')
    .flatMap(({ x, w, text }) => (x + w < spot.x1 ? [text] : []));
  expect(dates.length).toBeGreaterThan(2);
  const drawn = textsOf(emphasis.day(scene, spot, words));
  expect(drawn.map(({ text }) => text)).toEqual(dates);
  expect(drawn.every(({ fill }) => fill === 'markInk')).toBe(true);
});

test('a chosen day beyond the edge is named nowhere among the dates in sight', () => {
  const scene = draw(zoomAt(frame.elastic, HOME, 20, 8, 700));
  const spot = markAt(scene, frame, 1);
  expect(spot.x0).toBeGreaterThan(700);
  for (const { x } of textsOf(emphasis.day(scene, spot, words))) expect(x).toBeGreaterThan(700);
});
