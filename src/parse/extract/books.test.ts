/** What firms, bodies and their talks do, as business pages and agencies write it: the day, the actor, the whole act. */
import { describe, expect, test } from 'vitest';
import { acts, told } from './fixtures-told.ts';

const said = (sentence: string): string[] =>
  acts(sentence).map((act) => (act.time === null ? act.told : `${act.told} (${act.time})`));

describe('the day of a report', () => {
  test.each([
    // a part of the year that the books tell of, and the day on which they are told
    [
      'Halden Corp will present second-quarter figures on 19 February 2016.',
      ['Halden Corp will present second-quarter figures (19 February 2016)'],
    ],
    [
      'Halden Corp reported a third-quarter loss of 3 million euros.',
      ['Halden Corp reports a third-quarter loss of 3 million euros'],
    ],
    // what it is the biggest or the newest since
    [
      'Bonds of Halden Corp fell on Friday, their biggest slide since 2011.',
      ['Bonds of Halden Corp fall (Friday)'],
    ],
    // what leads in leads in both acts
    [
      'On 19 February 2016 Halden Corp posted a record loss and sacked its chairman.',
      [
        'Halden Corp posts a record loss (19 February 2016)',
        'Halden Corp sacks its chairman (19 February 2016)',
      ],
    ],
    // a clock at the end of a side clause tells when both went on
    [
      'Guards sprayed tear gas when a crowd of fans stormed the gate at 3 p.m.',
      ['Guards spray tear gas (3 p.m.)', 'crowd of fans storms the gate (3 p.m.)'],
    ],
    // the day of what came before, and what came behind the "and"
    [
      'The pump failed an hour before the planned landing on 19 February 2016 and the probe crashed into a crater.',
      ['pump fails an hour before the planned landing (19 February 2016)', 'probe crashes into a crater'],
    ],
    // what it is more than, and what has another day
    ['On Friday 900 runners finished, more than in 2011.', ['900 runners finish (Friday)']],
    [
      'The Academy of Music and Design will announce its shortlist on 19 February 2016 and the winners on 4 May 2016.',
      ['Academy of Music and Design will announce its shortlist (19 February 2016)'],
    ],
    [
      'A court has sentenced the captain of a boat that sank in May with the loss of nine lives to ten years in prison.',
      ['court sentences the captain of a boat', 'boat sinks with the loss of nine lives (May)'],
    ],
    // hopes are told by what befell them
    [
      'The town’s hopes of a title were shattered yesterday when its captain Ida Rohn broke her leg.',
      ['Ida Rohn breaks her leg (yesterday)'],
    ],
  ])('%s', (sentence, expected) => expect(said(sentence)).toEqual(expected));
});

test('what began is dated by how it did', () => {
  expect(told('The strike began on Friday, when drivers walked out of the depot.')).toEqual([
    'drivers walk out of the depot (Friday)',
  ]);
});

test('an act long before is not of the day told just before', () => {
  expect(
    said(
      'The tapes were found on Friday. A licence was suspended for a month in 2014 after guards found a leak.',
    ),
  ).toEqual(['tapes are found (Friday)', 'licence is suspended for a month (2014)']);
});

describe('who acts', () => {
  test.each([
    [
      'Halden Corp fell. Lunde has made a bid of 12 euros a share for Halden Corp, the company said on Friday.',
      ['Halden Corp falls', 'Lunde makes a bid of 12 euros a share for Halden Corp (Friday)'],
    ],
    [
      'Lunde has made good progress in its talks with lenders, the company said on Friday.',
      ['Lunde says it has made good progress in its talks with lenders (Friday)'],
    ],
    // whose it is that tells it, behind a place
    [
      'A leak caused an illness that killed two in Elby, Norland’s food agency said on Friday.',
      ['Norland’s food agency says a leak caused an illness that killed two in Elby (Friday)'],
    ],
    // what is given out is the order, not the thing that it is about
    [
      'The owner ignored an order to secure the crane that was issued on Friday.',
      ['owner ignores an order to secure the crane'],
    ],
    ['Nurses went on strike for two days on Friday.', ['Nurses go on strike for two days (Friday)']],
    [
      'Undeclared batteries caught fire in the hold, Ida Rohn said on Friday.',
      ['Ida Rohn says undeclared batteries caught fire in the hold (Friday)'],
    ],
    // "plans" behind a preposition is a noun
    [
      'Teachers held a one-day strike on Friday against council plans to close two schools.',
      ['Teachers hold a one-day strike against council plans to close two schools (Friday)'],
    ],
  ])('%s', (sentence, expected) => expect(said(sentence)).toEqual(expected));
});

describe('the whole act', () => {
  test.each([
    ['Ida Rohn said the parade would go ahead.', ['Ida Rohn says the parade will go ahead']],
    [
      'Ida Rohn said in a statement that she had met the owners and that both of them, in May, wanted to sell.',
      ['Ida Rohn says she has met the owners'],
    ],
    ['The number of cases stands at 74, Ida Rohn said.', ['Ida Rohn says the number of cases stands at 74']],
    [
      'Kenyan runner Joyce Keter became on Friday the first woman to win it twice.',
      ['Joyce Keter becomes the first woman to win it twice (Friday)'],
    ],
    [
      'Talks between Culture Minister Johanna Lindqvist and the singers collapsed on Friday after nine hours.',
      ['Talks collapse after nine hours (Friday)'],
    ],
    [
      'Ms Rohn told supporters early on Friday that "the town has asked for change".',
      ['Rohn tells supporters that "the town has asked for change" (early on Friday)'],
    ],
    ['A commission of inquiry reported on Friday that it was carrying 158 people.', []],
    ['Ida Rohn said she was now looking for a partner.', ['Ida Rohn says she is looking for a partner']],
    [
      'Divers lost contact with the camera on Friday just ten minutes before it was to reach the wreck.',
      ['Divers lose contact with the camera (Friday)'],
    ],
    ['Norvik imposed limits on them on Friday.', ['Norvik imposes limits (Friday)']],
    ['Norvik has rerouted two ferries to Elby.', ['Norvik reroutes two ferries to Elby']],
  ])('%s', (sentence, expected) => expect(said(sentence)).toEqual(expected));
});
