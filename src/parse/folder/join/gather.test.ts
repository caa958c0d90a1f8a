import { expect, test } from 'vitest';
import { parse } from '../../index.ts';
import { NO_SETTINGS } from '../../../model/settings.ts';
import type { SourceText } from '../../../model/text.ts';

const source = (file: string, day: string, text: string): SourceText => ({
  file,
  fileSha256: file,
  sha256: `${file} ${text.length}`,
  text: `The Paper ${file}\n\nPublished ${day}\n\n${text}\n`,
  meta: {},
  notes: [],
});

/** How many events two articles tell together, the second of a week later. */
function together(one: string, other: string): number {
  const { events } = parse(
    [source('1.txt', '16 May 2030', one), source('2.txt', '23 May 2030', other)],
    NO_SETTINGS,
  );
  return events.filter(({ citations }) => new Set(citations.map(({ article }) => article)).size > 1).length;
}

test.each([
  // one day, one happening, hardly a word in common
  ['Fishermen blocked the port of Brisa on Tuesday.', 'Trawler crews closed off Brisa harbour on May 14.'],
  ['Nurses at Lund hospital walked out on Tuesday.', 'Some 900 staff went on strike on May 14.'],
  [
    'The probe Hesper set down in the Omar crater on Tuesday.',
    'On May 14 the spacecraft landed after a flight of nine months.',
  ],
  [
    'A crowd of 3,000 marched through Dorn on Tuesday.',
    'On May 14 thousands of people took to the streets against the plan.',
  ],
  [
    'The Danish Maritime Authority banned the ship Orla from sailing on Tuesday.',
    'DMA imposed a sailing ban on the vessel on May 14.',
  ],
  // the time told less nearly
  [
    'The opera house in Vilm reopened on Tuesday after a fire.',
    'The opera house reopened last week with a gala.',
  ],
  [
    'Judge Ida Rohn sentenced Karl Meer to four years in prison on Tuesday.',
    'Meer was sent to prison for four years last week.',
  ],
  [
    'The Verne ferry sank off Brisa on Tuesday, killing two sailors.',
    'The Verne went down a week ago with 40 people aboard.',
  ],
  ['The forger Karl Meer was freed on Tuesday.', 'Meer left prison on May 14.'],
  ['The charity Open Hand evacuated its nurses on Tuesday.', 'Open Hand pulled staff out of Vara on May 14.'],
  // the night and the morning behind it
  [
    'Masked men robbed the customs house in Brisa overnight on Tuesday.',
    'The robbery at the customs house in Brisa took place early on May 15.',
  ],
  ['The trawler Verne sank off Orla on Tuesday night.', 'The Verne capsized off Orla early on May 15.'],
  // told only by its name
  [
    'A magnitude 6.1 earthquake struck Vara on Tuesday.',
    'The bridge at Vara is still closed. Three villages lost their schools in the May 14 earthquake.',
  ],
  // told without anybody who acts
  [
    'Climbers found the missing pilot alive in a hut above Dorn on Tuesday.',
    'Rain fell on Wednesday.\n\nIt was on May 14 that the pilot was found in a hut above Dorn.',
  ],
  [
    'Guards shot two bears near the camp at Vilm on Tuesday.',
    'Rain fell on Wednesday.\n\nTwo of them were shot near the camp on May 14.',
  ],
  [
    'Some 21,500 people filled the Dorn arena for the rowers on Tuesday.',
    'Rain fell on Wednesday.\n\nOn May 14 they were cheered by 21,500 people.',
  ],
  // as what came before something else
  [
    'Governor Ida Holm declared a state of emergency over the drought on Tuesday.',
    'Rain fell on Wednesday.\n\nThe ban came a week after the governor had declared a state of emergency.',
  ],
  [
    'A baby boy died of whooping cough in Dorn on Tuesday.',
    'Rain fell on Wednesday.\n\nThe campaign follows the death on May 14 of a baby boy in Dorn.',
  ],
  // by a word for any such thing
  ['A landslide buried eleven houses in Orla on Tuesday.', 'The disaster struck at dawn on May 14.'],
  // by a name that it gives itself
  [
    'A group calling itself Black Tide sank two trawlers on Tuesday.',
    'Black Tide went after the fishing fleet on May 14, sinking two vessels.',
  ],
  // said again without a day
  [
    'Finance Minister Ida Holm welcomed the ruling on Tuesday.',
    'Rain fell on Wednesday.\n\nHolm, the finance minister, has praised the decision as good for families.',
  ],
  // said of a thing by who does it
  ['The striker Milo Vance joined Dorn City on Tuesday.', 'Vance put pen to paper on May 14.'],
  [
    'Forty guests stormed out of a film premiere in Dorn on Tuesday.',
    'Some 40 people left the screening on May 14.',
  ],
  // the figure tells
  [
    'The ministry confirmed 23 cases of measles in Dorn on Tuesday.',
    'The first 23 infections were confirmed on May 14.',
  ],
  // no time told
  [
    'President Luis Ortiz declared a state of emergency in Vara on Tuesday.',
    'Rain fell on Wednesday.\n\nOrtiz has imposed the state of emergency after the river rose.',
  ],
  [
    'Mayor Ada Moss called the plan "a gift to smugglers" on Tuesday.',
    'Traders met on Wednesday.\n\nMayor Ada Moss has attacked it as a gift to smugglers.',
  ],
  // in the other word that newsrooms have for it
  [
    'Ferries between Orla and Brisa were cancelled on Tuesday because of fog.',
    'The port company halted ferry traffic to Orla on May 14.',
  ],
  ['The tanker Verne ran aground off Brisa on Tuesday.', 'The Verne hit a reef near Brisa on May 14.'],
  [
    'The sprinter Ana Sol ruptured a tendon at training on Tuesday.',
    'Ana Sol suffered a serious injury on May 14.',
  ],
  [
    'The candidate Lin Wei dropped out of the race for mayor on Tuesday.',
    'Lin Wei ended his campaign on May 14.',
  ],
  [
    'Prosecutors dropped charges against Karl Meer on Tuesday.',
    'The case against Meer was closed on May 14.',
  ],
  ['The banker Karl Meer surrendered on Tuesday.', 'Meer turned himself in on May 14.'],
  ['The state bailed out Lund Bank on Tuesday.', 'The government rescued Lund Bank on May 14.'],
  [
    'Veltia expelled two attachés of Orland on Tuesday.',
    'Two attachés were told to leave the country by Veltia on May 14.',
  ],
  // by a weapon: no walkout
  ['A drone strike hit the barracks at Vilm on Tuesday.', 'Drones attacked the Vilm barracks on May 14.'],
  ['Prosecutors charged Karl Meer with fraud on Tuesday.', 'Meer was indicted on May 14.'],
  [
    'The ban on fishing off Orla takes effect on 1 June.',
    'The ban on fishing off Orla will come into force on June 1.',
  ],
  [
    'Ida Holm was declared the winner of the election in Vara on Tuesday.',
    'The board proclaimed Holm president-elect on May 14.',
  ],
])('one happening: %s', (one, other) => {
  expect(together(one, other)).toBe(1);
});

test.each([
  // steps of one matter
  ['Police arrested Karl Meer on Tuesday.', 'Karl Meer was charged with fraud on May 14.'],
  ['The Hesper rocket was launched on Tuesday.', 'The Hesper capsule landed on May 14.'],
  ['Coach Ada Moss resigned on Tuesday.', 'The club appointed Ida Rohn as coach on May 14.'],
  ['The council opened a clinic in Dorn on Tuesday.', 'The council closed its library in Dorn on May 14.'],
  // what is over was told before
  ['The blaze on Mount Orla was put out on Tuesday.', 'A shepherd died on Mount Orla on May 14.'],
  // harm of two kinds at one place
  ['A landslide buried two climbers on Mount Orla on Tuesday.', 'A glider crashed on Mount Orla on May 14.'],
  // the night and the morning behind it
  ['The trawler Verne sank off Orla overnight.', 'A tug sank in the port of Brisa early on May 16.'],
  // of others
  [
    'Police detained a courier at Vilm airport on Tuesday.',
    'Police seized 40 kilos of heroin at Vilm airport on May 14.',
  ],
  ['Police arrested Karl Meer in Dorn on Tuesday.', 'Police arrested Ida Rohn in Vilm on May 14.'],
  ['Zeta Foods recalled its Pona soup on Tuesday.', 'Marl Dairy recalled its Frisk yoghurt on May 14.'],
  // nothing in common but the day
  ['A tram derailed in Vilm on Tuesday.', 'The mayor opened a bridge on May 14.'],
  ['Parliament passed the budget on Tuesday.', 'Teachers marched through the capital on May 14.'],
  [
    'Guards shot two bears near the camp at Vilm on Tuesday.',
    'Rain fell on Wednesday.\n\nIt was on May 14 that the baker lost her purse.',
  ],
  [
    'Guards shot two bears near the camp at Vilm on Tuesday.',
    'Rain fell on Wednesday.\n\nIt was on May 14 that the guards at the camp should have been paid.',
  ],
  // the one who acts in one is only named in the other
  ['The cartel office blocked the sale of Zeta Foods on Tuesday.', 'Shares in Zeta Foods fell on May 14.'],
  // what is told of another time
  [
    'Judge Ida Rohn sentenced Karl Meer to four years in prison on Tuesday.',
    'Meer was sentenced to two years in prison in 2019.',
  ],
  // an article that tells of two stops itself
  [
    'Skippers called off a blockade of Brisa harbour on Tuesday.',
    'Rain fell on Wednesday.\n\nThe quay at Dorn, where dozens of sailings had been cancelled, is dry.',
  ],
  ['A drone strike hit the barracks at Vilm on Tuesday.', 'Bakers in Vilm went on strike on May 14.'],
  // steps of one matter, told of one without a name
  [
    'The forester arrested on Monday was released on Tuesday.',
    'Rain fell on Wednesday.\n\nFlames spread.\n\nA forester has been arrested.',
  ],
])('two happenings: %s', (one, other) => {
  expect(together(one, other)).toBe(0);
});

test.each([
  // told two days later by whoever, without a day
  [
    'Flights at Vilm airport were suspended on Tuesday after the storm.',
    'Villagers cleared the roads on Wednesday.\n\nThe airport at Vilm was closed.',
  ],
  [
    'The workers of Orla Dairy quit the wage pact on Tuesday. Guards arrested Karl Meer on Tuesday.',
    'The dairy stood still on Wednesday, when nobody came.\n\nOfficers detained Meer.',
  ],
  [
    'Thieves robbed the customs house at Brisa on Tuesday.',
    'The town was quiet on Wednesday after the raid, in which the Brisa customs house was robbed.',
  ],
  // what it is about is not what was done
  [
    'The ferry Verne sank on Monday. Governor Ida Holm announced an investigation on Tuesday.',
    'Divers rested on Wednesday.\n\nGovernor Ida Holm has ordered an inquiry into the sinking.',
  ],
])('told by another without a day: %s', (one, other) => {
  const { events } = parse(
    [source('1.txt', '16 May 2030', one), source('2.txt', '16 May 2030', other)],
    NO_SETTINGS,
  );
  const joined = events.filter(({ citations }) => new Set(citations.map(({ article }) => article)).size > 1);
  expect(joined.map(({ dating }) => dating.edtf)).toEqual(['2030-05-14']);
});

test('what whoever did without a day makes no event of its own', () => {
  const { events, undated } = parse(
    [
      source('1.txt', '16 May 2030', 'The mayor opened a bridge on Tuesday.'),
      source(
        '2.txt',
        '16 May 2030',
        'Rain fell on Wednesday.\n\nIt was wet.\n\nFishing boats rescued 40 people.',
      ),
    ],
    NO_SETTINGS,
  );
  expect([...events, ...undated].some(({ title }) => /boats|rescue/iu.test(title))).toBe(false);
});

test('what one article tells as two acts stays two, whatever the others tell', () => {
  const { events } = parse(
    [
      source('1.txt', '16 May 2030', 'Ana Sol won the Golden Reel on Tuesday.'),
      source('2.txt', '16 May 2030', 'Lin Wei was named best actress on Tuesday.'),
      source(
        '3.txt',
        '16 May 2030',
        'The Golden Reel went to Ana Sol on Tuesday. Lin Wei was named best actress on Tuesday.',
      ),
    ],
    NO_SETTINGS,
  );
  expect(events.map(({ citations }) => citations.length).sort()).toEqual([2, 2]);
});

test('what the soldiers of another people did is no part of it', () => {
  const told = 'Police fired tear gas into a crowd in Brisa on Tuesday.';
  const passing = (who: string): string =>
    `A girl in the film died after ${who} fired tear gas canisters into the crowd.`;
  expect(together(told, passing('officers'))).toBe(1);
  expect(together(told, passing('Canadian soldiers'))).toBe(0);
});
