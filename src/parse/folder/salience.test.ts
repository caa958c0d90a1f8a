import { expect, test } from 'vitest';
import type { Day } from '../../model/time.ts';
import type { Timex } from '../document.ts';
import { salienceOf } from './salience.ts';

const day = (text: string): Day => text as Day;

/** An expression that points at one day; the rest is of no weight here. */
function pointing(to: string): Timex {
  return {
    start: 0,
    end: 1,
    text: to,
    type: 'DATE',
    value: to,
    rule: 'date',
    explanation: '',
    dating: {
      edtf: to,
      first: day(to),
      last: day(to),
      precision: 'day',
      approximate: false,
      time: null,
      rule: 'date',
      evidence: null,
      explanation: '',
    },
  };
}

/** How much more a day counts to which as many articles look back as report another fresh. */
function lookedBackOn(times: number): number {
  const repeated = <T>(list: readonly T[]): T[] => Array.from({ length: times }, () => list).flat();
  const articles = repeated(['2031-03-03', '2031-03-04', '2031-04-20', '2031-05-02'].map(day));
  const salience = salienceOf(
    repeated([
      [pointing('2031-03-02')],
      [pointing('2031-03-02')],
      [pointing('2031-03-05')],
      [pointing('2031-03-05')],
    ]),
    articles,
    articles.map((_, at) => at),
  );
  return salience.of(day('2031-03-05')) / salience.of(day('2031-03-02'));
}

test('a day that articles return to weeks later outweighs one that as many report fresh', () => {
  expect(lookedBackOn(10)).toBeGreaterThan(1.5);
});

test('among a few articles one that looks back counts little more than another', () => {
  expect(lookedBackOn(1)).toBeGreaterThan(1);
  expect(lookedBackOn(1)).toBeLessThan(1.3);
});

test('copies of one text refer once, and one article once however often it names the day', () => {
  const told = [pointing('2031-03-02'), pointing('2031-03-02')];
  const days = ['2031-03-03', '2031-03-03'].map(day);
  const copies = salienceOf([told, told], days, [0, 0]);
  const apart = salienceOf([told, told], days, [0, 1]);
  const eased = (each: typeof copies): number => each.of(day('2031-03-02')) * each.easing(day('2031-03-02'));
  expect(eased(copies)).toBeCloseTo(1, 9);
  expect(eased(apart)).toBeCloseTo(2, 9);
});

test('what is only announced counts for little', () => {
  const told = [[pointing('2031-03-05')], [pointing('2031-03-15')]];
  const salience = salienceOf(told, ['2031-03-01', '2031-03-16'].map(day), [0, 1]);
  expect(salience.of(day('2031-03-05'))).toBeLessThan(salience.of(day('2031-03-15')) / 2);
});

test('a quiet month is not buried by a loud one: the same references weigh more there', () => {
  const loud = Array.from({ length: 40 }, (_, i) => `2031-03-${String((i % 28) + 1).padStart(2, '0')}`);
  const texts = [...loud.map((at) => [pointing(at)]), [pointing('2031-09-01')], [pointing('2031-09-01')]];
  const days = [...loud, '2031-09-01', '2031-09-02'].map(day);
  const salience = salienceOf(
    texts,
    days,
    texts.map((_, i) => i),
  );
  expect(salience.of(day('2031-09-01'))).toBeGreaterThan(salience.of(day('2031-03-02')));
});

test('a folder where no date is known has no salient day', () => {
  const salience = salienceOf([[null], []], [null, null], [0, 1]);
  expect(salience.of(day('2031-03-02'))).toBe(0);
  expect(salience.easing(null)).toBe(1);
});
