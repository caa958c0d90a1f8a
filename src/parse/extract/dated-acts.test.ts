/** Sentences as agencies write them, each with the act that a reader would put on a timeline and the words that date it. */
import { describe, expect, test } from 'vitest';
import { told } from './fixtures-told.ts';

describe('an act with a time of its own', () => {
  test('is dated behind a quotation mark that nobody closed', () => {
    expect(
      told(
        '“"><img src=x>” is number 46, Max Moe said.\n\n"><img src=x>\n\nNorthport closed its gate on 19 February 2016.',
      ),
    ).toContain('Northport closes its gate (19 February 2016)');
  });

  test.each([
    // what came about at the time that a state is counted from
    [
      'It was the worst fire since May 2011, when a depot exploded near Elby.',
      'depot explodes near Elby (May 2011)',
    ],
    [
      'Anna Berg ran the clinic from 2009 until she was arrested in May 2016.',
      'Anna Berg is arrested (May 2016)',
    ],
    // "is to be", and a length that is no day
    ['The report is to be published on 19 February 2056.', 'report will be published (19 February 2056)'],
    [
      'The port closed its gates for a week on 19 February 2016.',
      'port closes its gates for a week (19 February 2016)',
    ],
    // whom "her" and "he" mean beside a predecessor with a name
    [
      'Ida Rohn won the vote. Her predecessor, Emil Vogt, called her “a danger” on 19 February 2016.',
      'Emil Vogt calls Rohn “a danger” (19 February 2016)',
    ],
    [
      'Ida Rohn won the vote. Her predecessor, Emil Vogt, moved to Spain. He was arrested on 19 February 2016.',
      'Emil Vogt is arrested (19 February 2016)',
    ],
    [
      'Ida Rohn won the vote. Her predecessor, Emil Vogt, moved to Spain. She was arrested on 19 February 2016.',
      'Ida Rohn is arrested (19 February 2016)',
    ],
    // residents who act, and are not only asked
    [
      'Residents of Elby have complained for years. On 19 February 2016 they sued the airport.',
      'Residents of Elby sue the airport (19 February 2016)',
    ],
    // what an inquiry found, and what those with letters for a name report
    [
      'Tarn Steel hid the leak for months, investigators found on 19 February 2016.',
      'investigators find Tarn Steel hid the leak for months (19 February 2016)',
    ],
    ['NRO reports police arrested two men on 19 February 2016.', 'police arrest two men (19 February 2016)'],
    // no former minister is "the minister"
    [
      'Former finance minister Emil Vogt wrote a book. The minister opened a school on 19 February 2016.',
      'minister opens a school (19 February 2016)',
    ],
    [
      'Former finance minister Emil Vogt wrote a book. The former minister opened a school on 19 February 2016.',
      'Emil Vogt opens a school (19 February 2016)',
    ],
    // one of those told of
    [
      'One of the three survivors, a cook of 40, died in a clinic on 19 February 2016.',
      'One of the three survivors dies in a clinic (19 February 2016)',
    ],
    // one act in two verbs, told by nobody with a name
    ['A guard was stabbed and wounded on 19 February 2016.', 'guard is stabbed (19 February 2016)'],
    [
      'A bomb wrecked a mill on 19 February 2016, officials said on 20 February.',
      'bomb wrecks a mill (19 February 2016)',
    ],
    // the sentence's own verb behind what is told of its subject
    ['The man who shot a guard fled to Spain on 19 February 2016.', 'man flees to Spain (19 February 2016)'],
    [
      'The diver who found the wreck left hospital on 19 February 2016.',
      'diver leaves hospital (19 February 2016)',
    ],
    [
      'The firm that built a bridge closed in May sued the city on 19 February 2016.',
      'firm sues the city (19 February 2016)',
    ],
    [
      'Parliament will debate the bill on 19 February 2056.',
      'Parliament will debate the bill (19 February 2056)',
    ],
    // who is meant by "she" is no more than a woman
    [
      'A woman was arrested in May 2016. She was charged with theft on 2 June 2016.',
      'woman is charged with theft (2 June 2016)',
    ],
    // a year in the name of what was made, found or held in it
    ['The 2009 law closed six mines.', 'law closes six mines (2009)'],
    // how a thing was found
    [
      'A van was found burned near Elby on 19 February 2016.',
      'van is found burned near Elby (19 February 2016)',
    ],
    ['Anna Berg won the 1998 Booker Prize.', 'Anna Berg wins the 1998 Booker Prize (1998)'],
    // what it is the first or the highest since, and how old a thing is
    [
      'The krona rose on Friday to its highest level against the dollar since 2019.',
      'krona rises to its highest level against the dollar since 2019 (Friday)',
    ],
    // "tax" behind "guilty to" is no verb
    [
      'Dana Reyes pleaded not guilty to tax fraud on Friday.',
      'Dana Reyes pleads not guilty to tax fraud (Friday)',
    ],
    // a figure that is reached, and no second day
    [
      'The agency raised its alert on April 29 to 5 on its scale.',
      'agency raises its alert to 5 on its scale (April 29)',
    ],
    ['The agency cut its estimate on May 3 to 4 from 7.', 'agency cuts its estimate to 4 from 7 (May 3)'],
    // a day that is quoted is not that of the saying, "today" is
    [
      '“We lost the boats in 1987, and we will not lose them again,” Mayor Ida Holm said on Friday.',
      'Ida Holm says “we lost the boats in 1987, and we will not lose them again” (Friday)',
    ],
    ['“We opened the lock today,” Mayor Ida Holm said.', 'Ida Holm says “we opened the lock today” (today)'],
    // a day before a side clause is the main clause's, and one behind a noun in -ing the verb's
    [
      'A jet from Oslo landed in Gander, Canada, on Friday after a passenger fell ill.',
      'jet from Oslo lands in Gander (Friday)',
    ],
    [
      'The ferry went up in flames on its night crossing from Vesla on Friday.',
      'ferry goes up in flames on its night crossing from Vesla (Friday)',
    ],
    // two verbs of one object, and what a state came of
    [
      'Swedish coastguards on Friday boarded and detained the tanker Arla.',
      'Swedish coastguards detain the tanker Arla (Friday)',
    ],
    [
      'All 140 schools were shut on Monday as 7,000 teachers walked off the job.',
      '7,000 teachers walk off the job (Monday)',
    ],
    [
      'Mayor Ida Holm apologised on Friday for the faults that led to this month’s recall.',
      'Ida Holm apologises for the faults that led to recall (Friday)',
    ],
    ['Burglars took a 14th-century psalter on Monday.', 'Burglars take a 14th-century psalter (Monday)'],
    ['Protests have halted trams since May.', 'Protests halt trams (May)'],
    // a way to go instead of an object
    ['Divers climbed into the wreck on Friday.', 'Divers climb into the wreck (Friday)'],
    ['The quay wall caved in on Monday night.', 'quay wall caves in (Monday night)'],
    ['The roof fell in at the old mine on Monday.', 'roof falls in at the old mine (Monday)'],
    // words with a hyphen that begin like a preposition
    ['The watchdog opened an in-house inquiry on Tuesday.', 'watchdog opens an in-house inquiry (Tuesday)'],
    // a quantifier behind what it counts
    ['Spain and Malta each sent a frigate on Sunday.', 'Spain and Malta send a frigate (Sunday)'],
    // a time between subject and verb, and another one in a side clause
    [
      'Lisbon police on Sunday freed two men who held the ferry since Thursday.',
      'Lisbon police free two men (Sunday)',
    ],
    // one number, and no crowd
    ['A magnitude 5.9 quake struck near Brno on Friday.', 'magnitude 5.9 quake strikes near Brno (Friday)'],
    [
      'Ana Ruiz pleaded not guilty on Wednesday to charges of arson.',
      'Ana Ruiz pleads not guilty to charges of arson (Wednesday)',
    ],
    // what was measured, and when it was told
    [
      'Halden Steel posted a profit of 3 million euros for the second quarter on Friday.',
      'Halden Steel posts a profit of 3 million euros (Friday)',
    ],
    ['The storm made landfall near Gdansk on Thursday.', 'storm makes landfall near Gdansk (Thursday)'],
    [
      'Winds of 140 kilometres an hour tore off roofs on Thursday.',
      'Winds of 140 kilometres an hour tear off roofs (Thursday)',
    ],
    // who was told stands behind the verb
    [
      '“The bridge is safe,” engineer Ana Ruiz told reporters on Friday.',
      'Ana Ruiz says “the bridge is safe” (Friday)',
    ],
    // what is announced
    ['The bishop is due to visit the camp on Friday.', 'bishop is due to visit the camp (Friday)'],
    ['Divers plan to search the wreck on Thursday.', 'Divers plan to search the wreck (Thursday)'],
    ['The court is expected to rule on the ban in June.', 'court is expected to rule on the ban (June)'],
    [
      'Two suspects were scheduled to be charged on Monday.',
      'Two suspects are scheduled to be charged (Monday)',
    ],
    // told of in passing, with a day of its own
    ['The strike, which began on Monday, has shut the port.', 'strike begins (Monday)'],
    ['The prize honours Tom Hill, who died in February.', 'Tom Hill dies (February)'],
    [
      'The watchdog, which closed the bank on 3 May 2031, praised the ruling.',
      'watchdog closes the bank (3 May 2031)',
    ],
    // one who acts on himself, and those who are many without an s
    [
      'A trader set himself alight at the exchange on Friday.',
      'trader sets himself alight at the exchange (Friday)',
    ],
    ['Policemen freed 40 pupils on Friday.', 'Policemen free 40 pupils (Friday)'],
    ['Copper closed at 9,120 dollars a tonne on Monday.', 'Copper closes at 9,120 dollars a tonne (Monday)'],
    ['The king swore in the cabinet on Thursday.', 'king swears in the cabinet (Thursday)'],
    [
      'The Bank of Malta kept its rate at 4 percent on Thursday.',
      'Bank of Malta keeps its rate at 4 percent (Thursday)',
    ],
    ['The number of patients rose to 1,204 on Monday.', 'number of patients rises to 1,204 (Monday)'],
    // part of what is named with its day
    ['The greens won the June 5 election in Malta.', 'greens win the June 5 election in Malta (June 5)'],
    ['The July 22 blasts killed 77 people.', 'blasts kill 77 people (July 22)'],
    [
      'The mayor named a deputy at the May 3 council meeting.',
      'mayor names a deputy at the May 3 council meeting (May 3)',
    ],
    // a day behind a side clause leads in the next one
    [
      'After the bank closed its doors, on Friday the regulator seized its assets.',
      'regulator seizes its assets (Friday)',
    ],
    [
      'May 8 - Tom Hill, the coach who left the club on April 2, is arrested.',
      'Tom Hill leaves the club (April 2)',
    ],
    // how long before it was is no part of what was done
    [
      'The council issued the decree shortly before midnight Tuesday.',
      'council issues the decree (midnight Tuesday)',
    ],
    // the verb of the clause behind a side clause with a day of its own
    ['The fire that destroyed the barn on Sunday began in a kiln.', 'fire destroys the barn (Sunday)'],
    // who somebody is, told between commas, gives way to what the verb needs
    [
      'A Turin court on Tuesday jailed Ana Ruiz, the former head of the port, for ten years.',
      'Turin court jails Ana Ruiz for ten years (Tuesday)',
    ],
    [
      'The firm named Ana Ruiz, a former banker, as its chief on Monday.',
      'firm names Ana Ruiz as its chief (Monday)',
    ],
    // what the calendar holds, told of many
    ['Farmers in Wales go to the polls on Sunday.', 'Farmers in Wales go to the polls (Sunday)'],
    ['EU envoys meet in Malta on Friday.', 'EU envoys meet in Malta (Friday)'],
    ['Malta take on Wales in the cup on Friday.', 'Malta takes on Wales in the cup (Friday)'],
    ['The fair gets under way on Friday.', 'fair gets under way (Friday)'],
    // a participle of the subject, and the verb behind it
    [
      'The hearing of six men accused of the theft resumed in Graz on Friday.',
      'hearing of six men accused of the theft resumes in Graz (Friday)',
    ],
    ['A toy sold in two chains was withdrawn on Friday.', 'toy sold in two chains is withdrawn (Friday)'],
    [
      'A courier appeared in court on Friday accused of smuggling.',
      'courier appears in court accused of smuggling (Friday)',
    ],
    ['The warring parties signed a truce on Friday.', 'warring parties sign a truce (Friday)'],
    // a house by its owner's name, a work by its own
    [
      'Nurses at St. Anne’s delivered the triplets on Friday.',
      'Nurses at St. Anne’s deliver the triplets (Friday)',
    ],
    ['The novel "Low Tide" won the Vik Prize on Friday.', 'novel “Low Tide” wins the Vik Prize (Friday)'],
    // those who are many, though a capital opens the sentence
    ['Surgeons walked out on Friday.', 'Surgeons walk out (Friday)'],
    // made known on a day, and done
    ['The composer Ana Ruiz has died aged 90, her son said on Friday.', 'Ana Ruiz dies aged 90 (Friday)'],
    [
      'Brewer Halden has agreed to buy Norvik, the two firms said on Friday.',
      'Halden agrees to buy Norvik (Friday)',
    ],
    ['The insurer is cutting 900 jobs, it said on Friday.', 'insurer cuts 900 jobs (Friday)'],
    // a reform needs no clause of its own, an adjective its noun
    [
      'The senate narrowly passed on Friday a reform that had brought hundreds of thousands of farmers onto the streets.',
      'senate passes a reform (Friday)',
    ],
    [
      'The pier reopened on Friday after a two-year, $9 million repair.',
      'pier reopens after a two-year, $9 million repair (Friday)',
    ],
    [
      'The balloon burst 20 seconds after the start on Friday.',
      'balloon bursts 20 seconds after the start (Friday)',
    ],
    ['Shares in Norvik rose as much as 9% on Friday.', 'Shares in Norvik rise as much as 9% (Friday)'],
    // a noun in -ing before the day, and a word that tells of whom the verb acts on
    ['A lorry rolled onto a level crossing on Friday.', 'lorry rolls onto a level crossing (Friday)'],
    [
      'The council confirmed retired judge Ana Ruiz as mediator on Friday.',
      'council confirms retired judge Ana Ruiz as mediator (Friday)',
    ],
    // whom a time tells of, and when it was
    ['Hikers missing since Saturday were found on Tuesday.', 'Missing hikers are found (Tuesday)'],
  ])('%s', (sentence, expected) => {
    expect(told(sentence)).toContain(expected);
  });

  test('two acts of one subject share the day behind the second', () => {
    expect(told('Nine people were killed and 30 injured on Saturday.')).toEqual([
      'Nine people are killed (Saturday)',
      '30 people are injured (Saturday)',
    ]);
    expect(told('Police raided two flats and seized weapons on Sunday.')).toEqual([
      'Police raid two flats (Sunday)',
      'Police seize weapons (Sunday)',
    ]);
  });

  test('an act is not of the month of what is told of its noun', () => {
    expect(
      told('Luca Ferri, who joined from Torino in January for 30 million euros, limped off.').join(),
    ).not.toContain('limps');
  });

  test('a side clause before a comma is not of the day behind the act that follows', () => {
    const acts = told(
      'Patrick Hale was detained in 2022 at the port as he returned from Spain, and went on trial on Friday.',
    );
    expect(acts).toContain('Patrick Hale goes on trial (Friday)');
    expect(acts).not.toContain('Patrick Hale returns from Spain (Friday)');
  });

  test('another act behind a day is of that day, and one that tells of the same is not', () => {
    expect(told('Officers found the loot on Friday and arrested a retired dealer.')).toContain(
      'Officers arrest a retired dealer (Friday)',
    );
    expect(told('The river burst its banks on Monday and flooded forty houses.')).toEqual([
      'river bursts its banks (Monday)',
    ]);
    expect(told('The mayor met the bishop on Monday and denied the report.')).toHaveLength(1);
  });

  test.each([
    // the year of what is told of, and the day of what ends it
    'Investigators linked the gang to a 2025 robbery.',
    'Anna Lind will lead the bank until the annual meeting on 29 April.',
    // a participle of the subject makes no verb of the sentence
    'Four people arrested that night were charged.',
    // the day that something is moved to
    'The council put the funeral off to Thursday.',
    // nobody knows who she is
    'The foreman called her into the hall on Monday.',
    // a count up to now
    'The blaze that has killed three people since Thursday is out.',
    // the word of another party, and a count
    'Nine people have died in the heat, doctors told the paper.',
    // words of the page, not of the world
    'This story was amended on Friday to give the right name of the river.',
    'The minister declined to comment on Friday.',
    'Neither club agreed to a date on Friday.',
    'The agency is unlikely to approve the pill this year.',
    'This page was last updated on Friday.',
    'The pool opens daily from Monday to Friday.',
    // pictures
    'Passengers leave the ferry on Friday morning.',
    // a noun, and a plan of others
    'The peace plans to be shown on Monday are secret.',
    // two nouns that it may stand for
    'The head of the bank, which failed in May, is abroad.',
    // a year that is part of what a thing or a person is called
    'Parliament passed the 2010 budget after a long night.',
    'The committee rejected the March 2009 report.',
    'The 2008 Nobel laureate criticized the bank.',
    'Lawyer Ana Ruiz, who oversaw the 9/11 victims fund, met residents.',
    // what was not done
    'Had Captain Tom Hale turned back on Monday, the crew would have lived.',
    'Even had Mayor Ana Ruiz resigned on Friday, the council would have sat.',
    // a day that belongs to the thing that is named with it
    'The minister condemned the May 4 bombing in Lyon.',
    'The league has cancelled its March 3 final in Turin.',
    'Parliament delayed its Oct. 14 vote on the budget.',
    'The court overturned the Nov. 2 ruling.',
    'Ana Ruiz oversaw a fund for victims of the Sept. 11, 2001, attacks.',
    'The July 9 match was postponed.',
    'Lawyer Ana Ruiz oversaw claims for 9/11 victims.',
    'Ana Ruiz ran a fund for victims of the 11 September 2001 attacks.',
    // a day by which something was over
    'The guards that had held the camp prior to Saturday were gone.',
    // the day of what was called for or begun
    'The union has called for its members to march on Friday.',
    'The Green Front has called for a strike on Friday.',
    'A page that helped stage the marches beginning May 3 was shut down.',
    'He is credited with calling the first strike on May 3.',
    // a school is nobody
    'A pupil from the school, who came back from Lima on Friday, is ill.',
    // what stands before "where" or "who" is not told by the verb behind it
    'Mourners gather March 21 at the pier where a ferry was hit by a tanker.',
  ])('gives no act on a day: %s', (sentence) => {
    expect(told(sentence)).toEqual([]);
  });
});
