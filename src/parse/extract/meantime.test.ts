/** Acts that befall people in what they were doing, with the day behind what they were doing. */
import { describe, expect, test } from 'vitest';
import { told } from './fixtures-told.ts';

describe('the day behind what went on meanwhile', () => {
  test.each([
    [
      'A tram hit pupils who were crossing a road on 19 February 2016.',
      'tram hits pupils (19 February 2016)',
    ],
    [
      'A sniper killed two men who were loading a cart on 19 February 2016.',
      'sniper kills two men (19 February 2016)',
    ],
    // verbs of no list
    [
      'Lifeguards rescued four girls who were snorkelling off Elby on 19 February 2016.',
      'Lifeguards rescue four girls (19 February 2016)',
    ],
    [
      'A poet was detained while she was filming a march on 19 February 2016.',
      'poet is detained (19 February 2016)',
    ],
    // told before the act of its subject
    [
      'Miners who were waiting at the gate on 19 February 2016 booed the minister.',
      'Miners boo the minister (19 February 2016)',
    ],
  ])('%s', (text, line) => expect(told(text)).toEqual([line]));

  test.each([
    // ways that are told of before they are made
    'Ida Rohn met envoys who were leaving for Rome on 19 February 2016.',
    // nothing is done by what is said
    'Ida Rohn praised medics who were treating the hurt on 19 February 2016.',
  ])('does not date %s', (text) => expect(told(text).join()).not.toMatch(/(?:meets|praises)[^,]*19 Feb/u));
});

test.each([
  ['Rebels fired at a helicopter on 19 February 2016.', 'Rebels fire at a helicopter (19 February 2016)'],
  ['Troops shot at shepherds on 19 February 2016.', 'Troops shoot at shepherds (19 February 2016)'],
  ['Divers searched for the crew on 19 February 2016.', 'Divers search for the crew (19 February 2016)'],
])('keeps what a shot or a search is for: %s', (text, line) => expect(told(text)).toEqual([line]));
