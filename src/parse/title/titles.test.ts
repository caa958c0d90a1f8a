import { describe, expect, it } from 'vitest';
import { titles } from './fixtures-titles.ts';

describe('titles', () => {
  it.each([
    // what the noun did is told with its time or not at all; a noun that could be a verb is one behind its article
    ['The dockers of Narvik ended on Sunday a strike that began in March.', 'Dockers of Narvik end a strike'],
    [
      'Growers blocked a road in Halm on Sunday to protest a levy that took effect on May 1.',
      'Growers block a road in Halm to protest a levy',
    ],
    [
      'The nurses of Turku began a walkout on Monday that will last until Friday.',
      'Nurses of Turku begin a walkout',
    ],
    // what a figure has come to
    [
      'The health secretary announced on Friday that the toll had risen by one, to 16.',
      'Health secretary announces that the toll has risen by one, to 16',
    ],
    [
      'Shares in Norvik fell by four crowns, to 112, on Monday.',
      'Shares in Norvik fall by four crowns, to 112',
    ],
    // a disease that opens headline and sentence is no name
    [
      'Measles spreads to Narvik\n\nMeasles has spread to the port of Narvik, the regional health board said on Monday.',
      'Regional health board says measles has spread to the port of Narvik',
    ],
    // where something is put, a clause whose verb is still to come, and whose the trial is
    [
      'The ferry line put profit before safety for years, a panel said on Monday.',
      'Panel says the ferry line put profit before safety for years',
    ],
    [
      'A robot dived into the flooded hold of the Norna on Monday but engineers who steered it saw nobody, the coast guard said.',
      'Robot dives into the flooded hold of the Norna',
    ],
    [
      'Mira Falk said last month that Norway should put together a fund in which to begin directly lending to the many ports of its northern coast.',
      'Mira Falk says Norway should put together a fund',
    ],
    [
      'The appeal of Mira Falk and three brokers against the verdict on the harbour fund began on Monday.',
      'Appeal of Mira Falk and three brokers begins',
    ],
    // what is going to be done, and when something was told
    [
      'Mira Falk is going to be questioned about the leak on Friday.',
      'Mira Falk will be questioned about the leak',
    ],
    // why somebody acted is told by his own word, and whose it is: no party goes back on anything here
    [
      'The Lagune party quit the council on Monday, saying the mayor had gone back on his word over parking.',
      'Lagune party quits the council',
    ],
    // no title ends at the subject of what was announced
    [
      'The agency announced on Monday that resin, a gum which hides flaws, had been found in the beam.',
      'Resin is found in the beam',
    ],
    // one preposition in two words
    [
      'The row over fuel brought 20,000 people on to the streets of Lyon on Monday.',
      'Row over fuel brings 20,000 people on to the streets of Lyon',
    ],
    // by whom a body was made goes first
    [
      'A commission of inquiry set up by President Olaf Otter concluded on Monday that the flood could have been prevented.',
      'Commission of inquiry concludes that the flood could have been prevented',
    ],
    ['Mira Falk told residents on Monday the bridge was unsafe.', 'Mira Falk says the bridge is unsafe'],
    // nobody resigns from everything, and a clause is no office
    [
      'Anna Berg resigned on Monday as chair of the Nordic Shipping Council after a row.',
      'Anna Berg resigns as chair of the Nordic Shipping Council',
    ],
    ['Anna Holt stepped down on Monday as ministers met in Bergen.', 'Anna Holt steps down'],
    // what goes on as it did has not begun
    ['As of 16 September, the damaged tanker was still leaking.', 'Damaged tanker still leaks'],
    [
      'The party tried to distance itself from its founder on Monday.',
      'Party tries to distance itself from its founder',
    ],
    // a phrase that no comma closes, and who acts behind it
    [
      'At a meeting in Oslo Mr Lund told reporters on Monday that the bank would close 40 branches.',
      'Mr Lund says the bank will close 40 branches',
    ],
    [
      'In a letter to the board Mrs Berg accused the owners of neglect on Monday.',
      'Berg accuses the owners of neglect',
    ],
    // a time goes with its mark and with what leads to it
    ["Monday's landslide closed the road to Aosta.", 'Landslide closes the road to Aosta'],
    ['The minister hailed Monday’s agreement in Quito.', 'Minister hails agreement in Quito'],
    // to whom it was said can go
    [
      'Mayor Ana Ruiz told a crowd that “no child will go hungry here”.',
      'Ana Ruiz says “no child will go hungry here”',
    ],
    // the World Health Organization is no pronoun
    ['WHO chief Ana Ruiz hailed the shot as a triumph.', 'Ana Ruiz hails the shot as a triumph'],
    // what is told of a noun between commas goes
    [
      'Ana Ruiz said on Monday that the keeper, who has not been named, had broken two fingers.',
      'Ana Ruiz says the keeper has broken two fingers',
    ],
    [
      'Ana Ruiz kept her Lisbon Indoor Masters title on Monday with a ruthless 6-1, 6-2, 6-0 defeat of Ida Rohn in the shortest final for years.',
      'Ana Ruiz keeps her Lisbon Indoor Masters title',
    ],
    ['Lifeboats searched the bay on Monday.', 'Lifeboats search the bay'],
    // a time that belongs to a noun keeps it
    [
      'The imam urged the faithful to fast during Friday prayers on Monday.',
      'Imam urges the faithful to fast during Friday prayers',
    ],
    [
      'Halm reported on Monday a jump in fourth-quarter earnings.',
      'Halm reports a jump in fourth-quarter earnings',
    ],
    ['Fever killed three people this week alone in Kesh.', 'Fever kills three people in Kesh'],
    // a clause is quoted whole or not at all
    [
      '“Every time we ask them to leave, guards shoot at the house and at the car,” Imam Dov Sahl said on Monday.',
      'Dov Sahl says “guards shoot at the house and at the car”',
    ],
    [
      '“We are short of bread because of the fire,” Mayor Ana Ruiz said on Monday.',
      'Ana Ruiz says “we are short of bread because of the fire”',
    ],
    // what a verb acts upon, a number that agrees, a relative clause told whole or not at all
    ['The mayor distanced himself from the plan on Monday.', 'Mayor distances himself from the plan'],
    [
      'The army began an attack on Monday in Kesh that resulted in the flight of nine thousand villagers over the hills.',
      'Army begins an attack in Kesh',
    ],
    ['Halm, the old brewer that bought a rival in 2003, opened a pub on Monday.', 'Halm buys a rival'],
    // a noun in -s is no verb where the verb is still to come
    [
      'Greek forces loyal to the king shelled a village on Monday.',
      'Greek forces loyal to the king shell a village',
    ],
    // a participle behind its noun
    [
      'Figures released by the ministry gave the toll as nine on Monday.',
      'Figures released by the ministry give the toll',
    ],
    // the plural present of a verb of saying
    ['Rebels say they captured the airport. The army denied it.', 'Rebels say they captured the airport'],
    // reported speech in the present
    ['The bank announced on Monday that it had bought gold.', 'Bank announces that it has bought gold'],
    // no second clause with a pronoun, no half of a name, no firm's suffix for a surname
    ['Some banks reopened on Monday and it was the start of the week.', 'Some banks reopen'],
    [
      'The mayor named a director for the new Centers for Disease Control on Monday.',
      'Mayor names a director for the new Centers for Disease Control',
    ],
    // what a noun tells, told with its verb
    ['It all began with the invasion of Kuwait on August 2, 1990.', 'Kuwait is invaded'],
    // nothing in brackets
    ['Nordwind (NWD.DE) bought three ferries on Monday.', 'Nordwind buys three ferries'],
    // a verb that no list has, and one behind an aside
    ['The crowd heckled the minister on Monday.', 'Crowd heckles the minister'],
    ['Ana Ruiz, who ran the port for years, was fined on Monday.', 'Ana Ruiz is fined'],
    ['The mayor was arrested and charged with fraud on Monday.', 'Mayor is charged with fraud'],
    ['More than 160 people drowned on Monday.', 'More than 160 people drown'],
    // the firm and the body that an article is about
    [
      'Norvik Motors will cut jobs. Norvik Motors has 900 workers. The carmaker closed a plant on Monday.',
      'Norvik Motors closes a plant',
    ],
    [
      'The Coastal Safety Agency has two ships. The agency ended its search on Monday.',
      'Coastal Safety Agency ends its search',
    ],
    // the number that the verb tells, and that of a noun whose capital is its place's
    ['Another 12 were hurt on Monday.', 'Another 12 are hurt'],
    ['Tickets for the play were sold for $40 on Monday.', 'Tickets for the play are sold for $40'],
    ['Mourners lined the route on Monday.', 'Mourners line the route'],
    // the day of what is told of
    ["Prime Minister Ana Ruiz said Monday's raid was a mistake.", 'Ana Ruiz says raid is a mistake'],
    // what a report finds
    ['An inquiry blamed the derailment on a worn rail.', 'Inquiry blames the derailment on a worn rail'],
    // who acts behind what a thing is
    ['The novel, a satire that split its readers, won the prize on Monday.', 'Novel wins the prize'],
    // what holds as it is said
    ['Ana Ruiz said on Monday the pilots wanted longer rests.', 'Ana Ruiz says the pilots want longer rests'],
    // a stretch goes with what leads to it
    ['Attempts to plug the leak failed over the weekend.', 'Attempts to plug the leak fail'],
    // compared with what
    [
      'The comet was photographed in lands as far apart as Chile and Norway on Monday.',
      'Comet is photographed in lands as far apart as Chile and Norway',
    ],
    // a trade small, a first word small
    [
      'Net losses at the port will grow, the office said on Monday.',
      'Office says net losses at the port will grow',
    ],
    // a clause that an infinitive tells stays whole
    [
      'Ana Ruiz warned on Monday it would be “early” to say the dam was safe.',
      'Ana Ruiz warns it would be “early” to say the dam was safe',
    ],
    // the third time that what happened
    [
      'The walkout on Monday marked the third time in the past ten years that Ana Ruiz, aged 60, has left the council of the city.',
      'Walkout marks the third time that Ana Ruiz has left the council of the city',
    ],
    // the number of the noun, not of what tells of it
    ['Ana Ruiz said on Monday demand for cars had collapsed.', 'Ana Ruiz says demand for cars has collapsed'],
    // what is counted stays whole
    [
      'The mayor spoke with the crew moments after the landing on Monday.',
      'Mayor speaks with the crew moments after the landing',
    ],
    // a number that counts nobody behind it
    ['Hundreds attended the funeral of the singer on Monday.', 'Hundreds attend the funeral of the singer'],
    ['A girl of six died in hospital on Monday.', 'Girl of six dies in hospital'],
    // what a calendar holds, told in the present
    ['The inquest opens on 2 October, coroner Jan Weir said.', 'Inquest opens'],
    ['The parade takes place on Friday, the family said.', 'Parade takes place'],
    // who is told, by name; words in marks inside a noun phrase
    [
      'Leon Marsh was jailed on Monday. Judge Ruth Adair told him he had “robbed widows of their savings”.',
      'Ruth Adair says Marsh has “robbed widows of their savings”',
    ],
    [
      'Mayor Ida Holm said on Monday that the “old ferry” would sail to Hask.',
      'Ida Holm says the “old ferry” will sail to Hask',
    ],
    // the day of the telling is the title's
    [
      'The fever has killed nine people in Kesh, the army said on Monday.',
      'Army says the fever has killed nine people in Kesh',
    ],
    // an amount keeps its article, a long verb its single last letter
    ['A lot of people came back from Spain on Monday.', 'A lot of people come back from Spain'],
    ['The rebels controlled the pass on Monday.', 'Rebels control the pass'],
    // an ordinal keeps its noun, a decision what it is about, a denial what is denied
    [
      'Novo Labs developed the first home test on Monday for a disease that blinds sheep and goats in the hills.',
      'Novo Labs develops the first home test for a disease that blinds sheep and goats',
    ],
    [
      'The directors met on Monday to discuss whether to sell the mill.',
      'Directors meet to discuss whether to sell the mill',
    ],
    [
      'Three new cases of measles were confirmed in the city on Monday, one in the north and two in the south.',
      'Three new cases of measles are confirmed in the city',
    ],
    // a list of things acts whole, wherever its first noun stands
    [
      'Roads, bridges and homes were washed away on Monday near Elby.',
      'Roads, bridges and homes are washed away near Elby',
    ],
    ['When the storm hit, roads and bridges collapsed on Monday.', 'Roads and bridges collapse'],
    [
      'After the fire, families and pets were moved to a school on Monday.',
      'Families and pets are moved to a school',
    ],
    ['On Monday a pipe carrying a mixture of tar, crude oil and waste water ruptured.', 'Pipe ruptures'],
    // what somebody is at goes with its participle
    ['A school cook suffering from a rare strain of yellow fever died on Sunday.', 'School cook dies'],
    // a possessive time keeps what leads to its noun
    ["The effects of last week's quarry explosion widened on Monday.", 'Effects of quarry explosion widen'],
    // one alone of whom others are named beside
    [
      'Photographers Abe Moran, left, and Tim Hale were hurt in the riot on Monday.',
      'Tim Hale is hurt in the riot',
    ],
    // a number of many
    ['The clinic said on Monday that 145 had died.', 'Clinic says 145 have died'],
    // no end inside what a participle tells, before a particle, between "blames" and its "on"
    [
      'Peru sent a letter to the bishop on Monday saying that talks with the rebels of the north, whom nobody has seen, will not begin before the harvest.',
      'Peru sends a letter to the bishop',
    ],
    [
      'Halm began to sell its ships and mills on Monday to pay for the clean up of the bay, the worst that it ever had.',
      'Halm begins to sell its ships and mills to pay for the clean up of the bay',
    ],
    [
      'The mayor on Monday blamed the collapse of the old bridge over the Tarn on the builder, as the town mourned.',
      'Mayor blames the collapse of the old bridge over the Tarn on the builder',
    ],
    [
      'Ana Ruiz said on Monday she would not leave the island even if she were fined.',
      'Ana Ruiz says she will not leave the island',
    ],
    [
      'Engineers began pumping cement on Friday deep under the seabed.',
      'Engineers begin pumping cement deep under the seabed',
    ],
    ['Villagers fell ill in the valley sometime in March.', 'Villagers fall ill in the valley'],
    [
      'Schools, clinics and markets in two districts were closed on Sunday.',
      'Schools, clinics and markets in two districts are closed',
    ],
    // teams and aircraft are many, a house of many members is one
    ['The Turku Herons won their first title on Saturday.', 'Turku Herons win their first title'],
    ['The House of Notables passed a bill on Saturday.', 'House of Notables passes a bill'],
    ['Government aircraft bombed the runway on Saturday.', 'Government aircraft bomb the runway'],
    // a work by its name, whoever made it; shares by where they are listed
    [
      'The novel “Salt Roads” by Peruvian author Ada Obi won the Morel Prize on Tuesday.',
      'Novel “Salt Roads” wins the Morel Prize',
    ],
    [
      "Halm's Frankfurt-listed shares fell 4 percent on Monday.",
      "Halm's Frankfurt-listed shares fall 4 percent",
    ],
    // what was attempted, with how it ended; a time that the verb acts upon
    ['A first attempt to land failed on September 12 when a motor jammed.', 'First attempt to land fails'],
    [
      'Hale spent a relaxing Saturday on board his yacht.',
      'Hale spends a relaxing Saturday on board his yacht',
    ],
    // what is weighed and not to come, a disaster that is over, what is not expected as it is said
    [
      'The mayor said on Monday it would be wrong to close the pass.',
      'Mayor says it would be wrong to close the pass',
    ],
    [
      'Anna Holt told the BBC on Monday that she would do the same again.',
      'Anna Holt says she would do the same',
    ],
    ['The mayor said on Monday the plant would be ready.', 'Mayor says the plant will be ready'],
    ['Anna Holt said on Monday the leak was preventable.', 'Anna Holt says the leak was preventable'],
    ['Anna Holt said on Monday she did not expect losses.', 'Anna Holt says she does not expect losses'],
    // what a law does, as far as there is room; what stands behind the object of "give"
    [
      'Parliament passed a law on Monday that lets the state buy bad loans worth up to 40 billion crowns.',
      'Parliament passes a law that lets the state buy bad loans',
    ],
    [
      'The Central Bank of Calden gave Kestrel Bank an emergency loan on Monday in an effort to stop the first run on a lender.',
      'Central Bank of Calden gives Kestrel Bank an emergency loan',
    ],
    // a place that only the sentences before name
    ['Boris Ludd died on Monday in a burns unit at the same clinic.', 'Boris Ludd dies in a burns unit'],
    // a purpose for which there is no room
    [
      'The president signed into law a $106 million measure on Monday to fulfil his plans to wind down the mines and build up the ports of the northern islands.',
      'President signs into law a $106 million measure',
    ],
  ])('%s', (text, title) => expect(titles(text)).toContain(title));

  it.each([
    [
      'Reporters covering the trial said they were beaten, robbed and threatened by guards on Monday.',
      /^Reporters .*(?:rob|threaten) /u,
    ],
    ['The clinic expects to be closed until at least Sunday.', /close until/u],
    ['Ana Ruiz stood by remarks she made to a newspaper on Sunday.', /makes to/u],
    ['About 70 percent of the flour sold in the north came from two mills on Monday.', /^70 percent come/u],
    ['Rescued by a ferry in the strait two boys reached the harbour on Monday.', /^Rescued by/u],
    [
      'The deputies said the council on Monday, without a word about the tax that everybody had waited for.',
      /say the council$/u,
    ],
    [
      'The rise of the river worried the town. On Monday it evacuated two streets.',
      /^Rise of the river evacuates/u,
    ],
    ['The son of a miner has also died tonight The Queen Clinic in Turku.', /dies The/u],
    ['Copper jumped to a 2-1/2 - year peak on Monday.', / a 2/u],
    ['The bear Boro was given to the zoo on Monday has been ill for weeks.', /given.* has been/u],
    ['The president said a giant dome being built in the bay on Monday.', /being built/u],
    ['BP oil spill updates at 01:53 GMT Help Managers failed on Monday.', /01:53|GMT/u],
    ['The general described the role of the fleet on Monday by saying, “We lead.”', /by saying$/u],
    ['Ana Ruiz said the navy was not working on Monday in support of rebels.', /not working$/u],
    [
      'Region lost to rebels. The army bombed two towns, stepping up efforts to reclaim a region lost to rebels on Monday.',
      /^Stepping/u,
    ],
    [
      'The chamber voted on Monday to hold the former finance aide Lena Stark and her two deputies in contempt.',
      /(?:Stark|deputies)$/u,
    ],
    ['Twelve sailors were on deck and one was taken to a clinic on Monday.', /^Twelve/u],
    ['The judge said on Monday that the pilot was to blame for it.', /will blame/u],
    ['The novel, a satire that split its readers, won the prize on Monday.', /splits/u],
    ['The Norne Council based in the eastern city of Turku was praised by envoys on Monday.', /bases/u],
    [
      'The port said on Monday the cost of the repairs and of securing the quay is running at $6m a day.',
      /the repairs$/u,
    ],
    ['The report said on Monday that it was “likely” that the crew had slept.', /“likely”$/u],
    [
      'Thousands gathered in Hamre on Monday for a service for the 31 people who died when the Norlys capsized off the coast.',
      /the 31 people$/u,
    ],
    ['Anna Holt said on Monday the test would not stop until Sunday afternoon.', /will not stop$/u],
    [
      'Norne gave a lifeline on Monday to the opponents of the king based in the eastern city of Turku and in the two ports of the north.',
      / based$/u,
    ],
    ['Rebels prepared on Monday to mount a land, sea and air attack on the port.', / a land$/u],
    ['The marchers picked May 3 -- Police Day and a holiday -- for the rally.', /pick --/u],
    ['Ana Ruiz accused the port on Monday of colluding with smugglers.', /colluding$/u],
    ['The twins, known as Bo and Jo, that the storm took, have prompted a search on Monday.', /^Known/u],
    ['Her brother and the cook were named. He was declared dead on Monday.', /is declared dead/u],
  ])('not from: %s', (text, wrong) => {
    for (const title of titles(text)) expect(title).not.toMatch(wrong);
  });
});
