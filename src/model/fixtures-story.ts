/** A story of five articles about an invented harbour, with every kind of date that the page draws. */
import { story, type EventSketch } from './fixtures.ts';
import type { Timeline } from './timeline.ts';

const events: readonly EventSketch[] = [
  {
    first: '2028-03-01',
    last: '2028-03-31',
    precision: 'month',
    actor: 0,
    weight: 0.6,
    kind: 'decision',
    title: 'Port authority raises the swing bridge for the last time',
    told: [
      {
        article: 1,
        text: 'The old swing bridge opened for the last time [in March 2028], the port authority’s log shows.',
        rule: 'month-year',
        explanation: '“in March 2028” names the month and the year, not the day.',
      },
      { article: 0, text: 'The swing bridge has been shut to ships for nearly four years.' },
      { article: 4, text: 'Nobody alive in the pilots’ office remembers the swing bridge closing so long.' },
    ],
  },
  {
    first: '2028-03-10',
    last: '2032-01-16',
    precision: 'interval',
    approximate: true,
    actor: 5,
    weight: 0.45,
    kind: 'other',
    title: 'Ferries carry the harbour traffic while the bridge is shut',
    told: [
      {
        article: 1,
        text: 'Since [10 March 2028] four ferries have carried what the bridge carried before.',
        rule: 'since',
        explanation:
          '“Since 10 March 2028” opens a stretch that still ran when the article appeared on 16 January 2032.',
      },
      { article: 3, text: 'Ferries still carry everything that used to cross the bridge.' },
    ],
  },
  {
    first: '2031-12-01',
    last: '2031-12-31',
    precision: 'month',
    actor: 2,
    weight: 0.62,
    kind: 'statement',
    title: 'Engineer Ilse Brandt says the piers “will not see another winter”',
    told: [
      {
        article: 0,
        text: 'Ilse Brandt, the county’s bridge engineer, warned [last month] that the piers “will not see another winter”.',
        rule: 'relative-month',
        explanation: '“last month” in an article of Thursday 15 January 2032 means December 2031.',
      },
      { article: 2, text: 'Brandt has told the county that the piers will not stand for long.' },
      { article: 3, text: 'Engineers doubt that the piers “will survive the winter”.' },
      { article: 4, text: 'A county engineer has called the piers tired.' },
    ],
    differ: {
      about: 'wording',
      claims: [
        { text: '“will not see another winter”', citations: [0] },
        { text: '“will survive the winter”', citations: [2] },
      ],
    },
  },
  {
    first: '2032-01-09',
    actor: 3,
    weight: 0.7,
    kind: 'statement',
    place: 'Town hall',
    title: 'Mayor Adela Quist says “the time has come” to build a new bridge',
    told: [
      {
        article: 0,
        text: 'The remarks followed Mayor Adela Quist, who said [Friday] that “the time has come” for the county to pay for a new bridge.',
        rule: 'weekday-before-publication',
        explanation:
          '“Friday” in an article of Thursday 15 January 2032 means the Friday before it, 9 January.',
      },
      { article: 3, text: 'Quist has asked the county to pay for a new bridge.' },
      { article: 1, text: 'The mayor recently asked the county for money and named a special envoy.' },
      { article: 4, text: 'Mayor Quist wants a new bridge and wants somebody else to pay for it.' },
    ],
  },
  {
    first: '2032-01-12',
    actor: 4,
    weight: 0.55,
    kind: 'statement',
    title: 'County spokesman Rui Pak sees no sign of money: “we’re not there yet”',
    told: [
      {
        article: 0,
        text: '[On Monday], county spokesman Rui Pak said the treasury saw no sign of the money, “so we’re not there yet”.',
        rule: 'weekday-before-publication',
        explanation:
          '“On Monday” in an article of Thursday 15 January 2032 means the Monday before it, 12 January.',
      },
      { article: 2, text: 'The county has been careful, and puts any money into a distant future.' },
    ],
  },
  {
    first: '2032-01-13',
    time: '09:30',
    actor: 5,
    weight: 0.3,
    kind: 'vote',
    approximate: true,
    title: 'Ferry crews vote to run a night boat',
    told: [
      {
        article: 3,
        text: '[Around January 13], ferry crews voted for a night boat.',
        rule: 'approximate-day',
        explanation: '“Around” leaves the day open by a day or two.',
      },
    ],
  },
  {
    first: '2032-01-15',
    actor: 0,
    weight: 1,
    kind: 'statement',
    place: 'Customs House',
    title: 'Harbour master Tomas Vell says the port is ready to pay half',
    told: [
      {
        article: 0,
        text: 'The port is ready to pay half of a new bridge, Harbour Master Tomas Vell said [Thursday], as the old one entered its fifth winter shut.',
        rule: 'weekday-on-publication',
        explanation: '“Thursday” in an article of Thursday 15 January 2032 means the day it appeared.',
      },
      {
        article: 3,
        text: 'Vell made the offer [on January 15] at the Customs House before a room of ship owners.',
        rule: 'month-day',
        explanation: '“January 15” without a year, in an article that other articles place in January 2032.',
      },
      {
        article: 4,
        text: 'Speaking [on Thursday], the harbour master said the offer stands until spring.',
        rule: 'same-quotation-as-dated-article',
        explanation: 'The article has no date; its quotation is one that an article of 15 January carries.',
      },
      {
        article: 2,
        text: 'At a recent reception for pilots, Vell himself repeated that the port would pay.',
      },
    ],
    differ: {
      about: 'actor',
      claims: [
        { text: '“a room of ship owners”', citations: [1] },
        { text: '“a recent reception for pilots”', citations: [3] },
      ],
    },
  },
  {
    first: '2032-01-16',
    actor: 1,
    weight: 0.8,
    kind: 'statement',
    title: 'Port spokeswoman Nel Oum welcomes a “real shift” in the county',
    told: [
      {
        article: 1,
        text: 'The port welcomed [on Friday] the signals coming out of the county, which spokeswoman Nel Oum called a “positive development”.',
        rule: 'weekday-on-publication',
        explanation: '“Friday” in an article of Friday 16 January 2032 means the day it appeared.',
      },
      {
        article: 2,
        text: 'Nel Oum described the county’s new tone as a “notable step” [on Friday, January 16].',
        rule: 'weekday-month-day',
        explanation: '“Friday, January 16” without a year, in an article of 16 January 2032.',
      },
      {
        article: 3,
        text: '[On January 16], port spokeswoman Nel Oum spoke of a “real shift”.',
        rule: 'month-day',
        explanation: '“January 16” without a year, in an article that other articles place in January 2032.',
      },
    ],
    differ: {
      about: 'wording',
      claims: [
        { text: '“positive development”', citations: [0] },
        { text: '“notable step”', citations: [1] },
        { text: '“real shift”', citations: [2] },
      ],
    },
  },
  {
    first: '2032-01-16',
    actor: 1,
    weight: 0.4,
    kind: 'statement',
    title: 'Oum calls the shipyard’s refusal “destructive”',
    told: [
      { article: 1, text: 'Oum was sharp with the shipyard, whose refusal she called “destructive”.' },
      { article: 2, text: 'She had harsh words for the shipyard.' },
    ],
  },
  {
    first: '2032-01-16',
    actor: 1,
    weight: 0.2,
    kind: 'statement',
    title: 'Oum: the port talks to the state, not to the county',
    told: [
      {
        article: 3,
        text: 'Oum said the port was in contact with the state but had no such talks with the county.',
      },
    ],
  },
  {
    first: '2032-01-14',
    actor: 6,
    weight: 0.35,
    kind: 'court',
    editedFrom: '2032-01-13',
    title: 'Court lets the shipyard see the tender papers',
    told: [{ article: 2, text: 'A judge opened the tender papers to the shipyard [on January 14].' }],
  },
  {
    first: '2032-02-03',
    actor: 4,
    weight: 0.5,
    kind: 'meeting',
    status: 'scheduled',
    title: 'County council is to meet on the bridge money',
    told: [{ article: 2, text: 'The council meets on the money [on February 3].' }],
  },
];

const undated: readonly [number, string, string | null, readonly (readonly [number, string])[]][] = [
  [
    3,
    'Quist asks for a special envoy to the port',
    '2032-01-16',
    [
      [1, 'She has also asked for an envoy who would speak for the town at the port.'],
      [2, 'The idea of an envoy has been put forward.'],
      [4, 'There is talk of an envoy.'],
    ],
  ],
  [
    7,
    'Shipyard will not sit down with the port, its manager says',
    '2032-01-16',
    [[1, 'The yard’s manager said there was no intention of sitting down with the port.']],
  ],
  [
    4,
    'County leaders reject paying for the bridge alone',
    '2032-01-15',
    [[0, 'County leaders have pushed back against paying for the bridge alone.']],
  ],
  [5, 'Ferry owners warn of higher fares', null, [[3, 'Ferry owners have warned that fares would rise.']]],
  [
    2,
    'Brandt asks for divers to inspect the piers',
    '2032-01-15',
    [[0, 'Brandt has asked for divers to inspect the piers.']],
  ],
  [
    0,
    'Vell laments that trade with the county has declined',
    '2032-01-16',
    [
      [0, 'Vell lamented that trade with the county had sharply declined.'],
      [2, 'He regretted how trade had cooled.'],
    ],
  ],
  [6, 'Court has yet to hear the contractor', null, [[4, 'The court has yet to hear the contractor.']]],
  [7, 'Shipyard doubts that the port means it', null, [[4, 'The yard sees a manoeuvre, not an offer.']]],
  [
    3,
    'Town hall opens a telephone line for traders',
    '2032-01-16',
    [[3, 'The town hall has opened a telephone line for traders.']],
  ],
  [
    8,
    'Pilots offer to guide larger ships for free',
    null,
    [[4, 'Pilots have offered to guide larger ships without a fee.']],
  ],
  [8, 'Observers expect a longer dispute', null, [[2, 'Observers expect the dispute to last.']]],
  [
    4,
    'County sets up a working group on tolls',
    '2032-01-16',
    [[3, 'The county has set up a working group on tolls.']],
  ],
];

/** The story of a dozen dated and a dozen undated events. */
export function harbourStory(): Timeline {
  return story({
    title: 'Who pays for the new harbour bridge?',
    description: 'Who said what about the bridge, in the order it was said.',
    articles: [
      {
        title: 'Port ready to pay half of a new bridge',
        publisher: 'The Harbour Times',
        published: '2032-01-15',
        url: 'https://harbour.example/2032/01/15/port-ready-to-pay-half',
        furniture: 'Related article: What became of the old ferries',
      },
      { title: 'The port welcomes county talks: will relations change?', published: '2032-01-16' },
      {
        title: 'Port highlights willingness to talk among county leaders',
        publisher: 'Coast Wire',
        published: '2032-01-16',
      },
      { title: null, published: null },
      { title: null, published: null },
    ],
    actors: [
      ['Tomas Vell', 'Port', 'harbour master'],
      ['Nel Oum', 'Port', 'port spokeswoman'],
      ['Ilse Brandt', 'County', 'county bridge engineer'],
      ['Adela Quist', 'Town', 'mayor'],
      ['Rui Pak', 'County', 'county spokesman'],
      ['Ferry crews', 'Ferries', undefined, 'organisation'],
      ['Harbour court', 'Court', undefined, 'organisation'],
      ['Odin Shipyard', 'Shipyard', undefined, 'organisation'],
      ['Pilots', 'Pilots', undefined, 'organisation'],
    ],
    events: [
      ...events,
      ...undated.map(([actor, title, notAfter, told]): EventSketch => ({
        first: null,
        ...(notAfter ? { notAfter } : {}),
        actor,
        title,
        told: told.map(([article, text]) => ({ article, text })),
      })),
    ],
  });
}
