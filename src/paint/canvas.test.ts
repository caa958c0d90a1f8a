/** What is drawn on a canvas: every shape with its own colour, opacity and type, though the pen is set only where they change. */
import { expect, test } from 'vitest';
import type { Shape, TextShape } from '../layout/scene.ts';
import { drawShapes, type Pen } from './canvas.ts';

const rect = (fill: 'ink' | 'mark', opacity?: number): Shape => ({
  kind: 'rect',
  x: 0,
  y: 0,
  w: 1,
  h: 1,
  fill,
  ...(opacity === undefined ? {} : { opacity }),
});
const text = (face: TextShape['face'], fill: 'ink' | 'mark', anchor: TextShape['anchor']): Shape => ({
  kind: 'text',
  x: 0,
  y: 0,
  text: 'a',
  face,
  size: 13,
  fill,
  anchor,
});
const bar: Shape = { kind: 'soft', x: 0, y: 0, w: 40, h: 6, fill: 'ink', fadeIn: 0, fadeOut: 9 };

/** A pen that notes how each thing was drawn. */
function pen(): {
  readonly pen: Pen;
  readonly drawn: string[];
  readonly stops: string[];
  sets: number;
} {
  const drawn: string[] = [];
  const stops: string[] = [];
  const state = { drawn, stops, sets: 0, pen: {} as Pen };
  const set: Record<string, unknown> = {};
  const draw = (): void => {
    const { fillStyle, globalAlpha, font, textAlign } = set;
    drawn.push([typeof fillStyle === 'string' ? fillStyle : 'fade', globalAlpha, font, textAlign].join(' '));
  };
  const fade = { addColorStop: (_: number, colour: string) => stops.push(colour) };
  const known = { fillRect: draw, fillText: draw, createLinearGradient: () => fade };
  state.pen = new Proxy(known, {
    // a fill tells a system's colour as what it is
    get: (target, key) =>
      key === 'fillStyle'
        ? String(set[key]).replace('CanvasText', '#ffffff')
        : (target as Record<PropertyKey, unknown>)[key],
    set(_, key, value) {
      state.sets++;
      set[String(key)] = value;
      return true;
    },
  }) as unknown as Pen;
  return state;
}

test('each shape has its own colour, opacity and type, whatever was drawn before it', () => {
  const shapes = [
    rect('ink'),
    bar,
    rect('ink'),
    rect('mark', 0.5),
    text('sans400', 'mark', 'start'),
    text('serif600', 'ink', 'end'),
    text('serif600', 'mark', 'end'),
    rect('mark'),
  ];
  const together = pen();
  drawShapes(together.pen, shapes, (role) => role);
  const looks = together.drawn.map((look) => look.split(' '));
  expect(looks.map(([fill, alpha]) => `${fill} ${alpha}`)).toEqual([
    'ink 1',
    'fade 1',
    'ink 1',
    'mark 0.5',
    'mark 1',
    'ink 1',
    'mark 1',
    'mark 1',
  ]);
  const types = together.drawn.slice(4, 7);
  expect(types[0]).toMatch(/400 13px .* left$/);
  expect(types[1]).toMatch(/600 13px .* right$/);
  expect(types[2]).toMatch(/600 13px .* right$/);
});

test('the pen is set once for shapes of one look', () => {
  const many = pen();
  drawShapes(
    many.pen,
    Array.from({ length: 50 }, () => rect('ink')),
    (role) => role,
  );
  expect(many.drawn).toHaveLength(50);
  // colour and opacity before, opacity after
  expect(many.sets).toBe(3);
});

test('the end of a fading bar has the colour of a forced palette, which a gradient cannot look up', () => {
  const { pen: bare, stops } = pen();
  drawShapes(bare, [bar], () => 'CanvasText');
  expect(stops).toHaveLength(4);
  expect(stops.join(' ')).not.toContain('CanvasText');
  expect(stops[1]).toBe('#ffffff');
});
