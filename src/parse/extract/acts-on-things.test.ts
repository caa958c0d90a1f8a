/** What is done to things, said of them and told beside them: each sentence with the acts and the words that date them. */
import { expect, test } from 'vitest';
import { told } from './fixtures-told.ts';

test.each([
  // a participle of the thing that stands before it
  [
    'Norvik on Tuesday recalled 9,000 prams sold in Chile and Peru.',
    ['Norvik recalls 9,000 prams sold in Chile and Peru (Tuesday)'],
  ],
  [
    'The treasurer announced rules aimed at landlords on Tuesday.',
    ['treasurer announces rules aimed at landlords (Tuesday)'],
  ],
  ['Police on Tuesday confirmed the suspect escaped.', ['Police confirm the suspect escaped (Tuesday)']],
  // what is made of it
  [
    'The harbour board declared the trawler lost on May 9.',
    ['harbour board declares the trawler lost (May 9)'],
  ],
  [
    'Governor Ida Rohn declared the pass closed on Thursday.',
    ['Ida Rohn declares the pass closed (Thursday)'],
  ],
  ['A flood kept the mill shut on Friday.', ['flood keeps the mill shut (Friday)']],
  ['Tom Hale was declared elected on Saturday.', ['Tom Hale is declared elected (Saturday)']],
  [
    'Norvik reopened its mill on Friday after inspectors lifted an order that had kept it closed since May.',
    ['Norvik reopens its mill (Friday)'],
  ],
  // by what somebody did first, so they became the first
  [
    'Chile became the third country to land a probe there in May 2019.',
    ['Chile becomes the third country to land a probe (May 2019)'],
  ],
  // what only points back
  [
    'The Danish weather office said last month it would build a mast for it.',
    ['Danish weather office says it will build a mast (last month)'],
  ],
  // nothing came of it
  ['Ida Rohn will receive no pension for the year.', []],
  ['Tom Hale gave no reason on Friday.', []],
  ['Nineteen shops will shut by Christmas.', ['Nineteen shops will shut (Christmas)']],
  // no happening speaks
  [
    'The outage cost Norvik nine million euros, it said on Tuesday.',
    ['Norvik says the outage cost it nine million euros (Tuesday)'],
  ],
  // a paper of that day
  [
    'A loose bolt caused the crash in May, Ida Rohn said in a report published on Thursday.',
    ['loose bolt causes the crash (May)', 'Ida Rohn says a loose bolt caused the crash (Thursday)'],
  ],
  // an office with what it is for
  ['Minister for Health Ida Rohn met nurses on Monday.', ['Ida Rohn meets nurses (Monday)']],
  ['The Irish Secretary of State for Trade Ida Rohn resigned on Monday.', ['Ida Rohn resigns (Monday)']],
])('%s', (sentence, acts) => {
  expect(told(sentence)).toEqual(acts);
});

test.each([
  [
    'The crew of a 767 freighter that overran a runway in Lund on Tuesday were tired.',
    ['767 freighter overruns a runway in Lund (Tuesday)'],
  ],
  [
    'The driver of a van that slid into a pond on Tuesday and split open was unhurt.',
    ['van slides into a pond (Tuesday)'],
  ],
  [
    'A Boeing 767 cargo plane skidded off the road on Tuesday.',
    ['Boeing 767 cargo plane skids off the road (Tuesday)'],
  ],
  ['The left-hand thrust lever was left open on Tuesday.', ['left-hand thrust lever is left open (Tuesday)']],
  ['Crowds danced in Lund until dawn on Tuesday.', ['Crowds dance in Lund (Tuesday)']],
  ['The board adjourned the hearing until late on Tuesday.', ['Hearing is due (late on Tuesday)']],
  [
    'The Harbour Party of Tom Hale lost on Tuesday. Mr Hale resigned on Friday.',
    ['Harbour Party loses (Tuesday)', 'Tom Hale resigns (Friday)'],
  ],
  [
    'The union elected its former treasurer, Ida Rohn, as its new head on Tuesday.',
    ['union elects Ida Rohn as its new head (Tuesday)'],
  ],
  [
    'Norvik makes vans. One of its mills burned down on Tuesday.',
    ["One of Norvik's mills burns down (Tuesday)"],
  ],
])('%s', (sentence, acts) => {
  expect(told(sentence)).toEqual(acts);
});
