import { expect, it } from 'vitest';
import { isSound } from './sound.ts';

const read = (title: string): boolean => {
  const [subject = '', predicate = ''] = title.split(' | ');
  return isSound(`${subject} ${predicate}`, subject.length + 1);
};

it('tells a sentence from words that a program put together', () => {
  const sound = [
    'Mayor | opens a bridge',
    'Three men | are jailed',
    'Union representing pilots | calls off its strike',
    'Halm | says it plans to close two plants',
    'Court | finds it illegal to fish there',
    'Ana Ruiz | is named captain',
    'Shares | fall by a third',
    'Widow | is given a medal',
    'Talks between the two firms | collapse',
    'Peru, Chile and the Vatican | put forward a plan',
    'Doctor | says patients “cannot pay what they do not have”',
    'Ferry | sinks off the coast of Elba',
    'Clerk | is charged with theft',
    'Agency | says “the oil is gone”',
    'Agency | claims “a victory” over the firm',
    'Mayor | remains opposed to the fee',
    'Court | orders damaged homes to be rebuilt',
    'Halm | announces plans worth billions',
    'Ministry | reports deaths in two villages',
    'Forces loyal to the king | shell a village',
    'Huge barges used to collect oil | are parked in the bay',
    'Crew | are rescued',
    'Wounded | are flown to Turku',
    'Clerk | says “they kept calling”',
    'Clinic | says it is “possible” that two nurses had caught the virus',
  ];
  const broken = [
    // what is so has no verb
    'Clinic | announces it is “likely” that ten nurses',
    'Clinic | announces it is “likely”',
    // a thing of which nothing is said
    'Agency | claims “a vast majority”',
    // a quotation that begins with a mark
    'Ana Ruiz | writes “, two guards left their posts”',
    // number
    'Airstrikes | kills four people',
    'Rebel forces | falls to the army',
    // a participle read as a verb
    'Halm | sets to announce a loss',
    'Rule of three decades | ends by a groundswell of protests',
    'Doctor | accuses of fraud',
    'Adult | links to a school in Turku',
    'Power shift followed a clash | leaves two dead',
    'Protests | begin swiftly descended into war',
    'Treaty | signs bans deep nets in the bay',
    'Law | passes cuts bus fares',
    'Since Peru | takes command of the fleet',
    'Report | publishes shows the strain',
    'Crash report followed fresh claims | leads to a fine',
    'Estimated 100 to 150 people | is hurt',
    'Charter plane taking pilgrims | land in Turku',
    'Bus station | are closed',
    // a subject whose noun is elsewhere
    'Captured | are released',
    'Worst | kills nine people',
    'Say experts ten ships | are lost',
    // an act without what it is done to, or with what it cannot have
    'Regional elections | plan',
    '24 people | are wounded clashes in Kesh',
    'Junta | places Ana Ruiz',
    'Ministry | confirms 125 people',
    'Doctor | says it is possible people',
    'Minister | says when asked about the fee',
    // an open end
    'Halm | launches new',
    'Army | begins an offensive in Kesh that resulted',
    'Clerk | warns that the row risked turning',
    'Mayor | makes the following comment',
    'Fever | kills three people alone',
    'Paper | prints a story headlined',
    'Fever | spreads in the north even',
    'Envoy | gives a speech defending',
    'Oil | flows from the top of the valve more',
    'Peru | seizes the isles and, after the battle',
    // somebody whom it does not name
    'Drought | will kill them both',
    'Clerk | is asked about it in a briefing',
    'Hundreds of fans | gather around its offices',
    // what a page leaves in front, and no noun
    'AP Halm workers | go on strike',
    '10th | confirms a case of measles',
    'Testifies spill | worries the town',
    'Many point to the speech the mayor | makes',
    'Senator after senator | joins the walkout',
    // a past beside the present
    'Flu | spreads through Peru and scared off travellers',
    'Mayor | opens the the bridge',
  ];
  expect(sound.filter((title) => !read(title))).toEqual([]);
  expect(broken.filter(read)).toEqual([]);
});
