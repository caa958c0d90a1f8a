import { expect, test } from 'vitest';
import { NO_SETTINGS } from '../../../model/settings.ts';
import type { SourceText } from '../../../model/text.ts';
import { parse } from '../../index.ts';

const source = (file: string, text: string): SourceText => ({
  file,
  fileSha256: file,
  sha256: `${file} ${text.length}`,
  text,
  meta: {},
  notes: [],
});

/** What two articles of Friday, 17 May 2030, tell differently. */
function differences(one: string, other: string): string[] {
  const told = [one, other].map((text, at) => source(`${at}.txt`, `Published 17 May 2030\n\n${text}\n`));
  const { events, undated } = parse(told, NO_SETTINGS);
  return [...events, ...undated].flatMap(({ disagreements }) =>
    disagreements.map(({ about, claims }) => `${about}: ${claims.map(({ text }) => text).join(' / ')}`),
  );
}

test.each([
  // the dead and missing beside an arrest are not its own
  [
    'The skipper Jan Berg was detained in Torva on Thursday. He had survived with a broken arm.\n\nThe number of dead has risen to 31, with 33 people unaccounted for.',
    'Jan Berg, the skipper, was arrested on Thursday in Torva.\n\nThirty-eight bodies have been found and 26 people are still unaccounted for.',
    [],
  ],
  // of how many it was is no second number
  [
    'A jury on Thursday convicted Jan Berg of seven of nine counts of fraud.',
    'A jury on Thursday convicted Jan Berg of eight counts of fraud.',
    ['number: seven of nine counts / eight counts'],
  ],
  [
    'Director Ada Moss said on Thursday: "We are bitterly disappointed for every family."',
    'Ada Moss, the director, said on Thursday the clinic was "deeply disappointed for every family".',
    ['wording: We are bitterly disappointed for every family / deeply disappointed for every family'],
  ],
  [
    'Critic Ada Moss on Thursday called it "a play of quiet strength".',
    'Critic Ada Moss called it "a drama of silent strength" on Thursday.',
    ['wording: a play of quiet strength / a drama of silent strength'],
  ],
  [
    'Minister Ada Moss resigned on Thursday. "I have made a serious error and I am sorry," Moss said.',
    'Ada Moss, the minister, resigned on Thursday. She admitted "a grave error".',
    ['wording: I have made a serious error and I am sorry / a grave error'],
  ],
  [
    'Judge Ada Moss on Thursday called the plan "wholly unlawful".',
    'Ada Moss, the judge, called the plan "completely unlawful" on Thursday.',
    ['wording: wholly unlawful / completely unlawful'],
  ],
  [
    'Director Ada Moss said on Thursday: "It will bring hope to millions of women."',
    'Ada Moss, the director, said on Thursday that it would "bring hope to millions of mothers".',
    ['wording: It will bring hope to millions of women / bring hope to millions of mothers'],
  ],
  [
    'Director Ada Moss said on Thursday: "We will open the gallery in June."',
    'Director Ada Moss said on Thursday: "The roof of the gallery is safe."',
    [],
  ],
  [
    'A mill collapsed in Torva on Thursday at 3 a.m.',
    'The mill in Torva collapsed at about 5:30 a.m. on Thursday.',
    ['date: 3 a.m. / about 5:30 a.m.'],
  ],
  [
    'A mill collapsed in Torva on Thursday at 3 a.m.',
    'The mill in Torva collapsed at about 3:15 a.m. on Thursday.',
    [],
  ],
  [
    'A mill collapsed in Torva on Thursday at 3 a.m. local time.',
    'The mill in Torva collapsed at 0100 GMT, or 1 a.m. in London, on Thursday.',
    [],
  ],
  [
    'Nine people were injured when a tram derailed in Torva on Thursday.',
    'A tram came off the rails in Torva on Thursday, injuring six people.',
    ['number: Nine people / six people'],
  ],
  [
    'A tanker sank off Kessel on Thursday. The accident was blamed on the captain, who was asleep.',
    'A tanker sank off Kessel on Thursday. A crack in the hull caused the accident, the owner said.',
    ['fact: blamed on the captain / A crack in the hull caused the accident'],
  ],
  [
    'A tanker sank off Kessel on Thursday. Some 18 people were aboard.',
    'A tanker sank off Kessel on Thursday with 24 passengers and crew on board.',
    ['number: 24 passengers / Some 18 people'],
  ],
  [
    'A satellite was launched from Torva on Thursday. It carries five cameras.',
    'Norway launched a satellite from Torva on Thursday. The satellite carries eight cameras.',
    ['number: five cameras / eight cameras'],
  ],
  [
    'The envoys of Chad and Niger met in Rabat on Thursday. The talks were proposed by Senator Ada Moss.',
    'The envoys of Chad and Niger met in Rabat on Thursday. It was the French envoy, Luc Roy, who proposed the talks.',
    ['actor: Senator Ada Moss / Luc Roy'],
  ],
  [
    'An earthquake shook Chile on Thursday. The epicentre was near Torva.',
    'An earthquake shook Chile on Thursday. The epicentre was near Kessel.',
    ['place: near Torva / near Kessel'],
  ],
  [
    'An earthquake shook Chile on Thursday. The epicentre was near Torva.',
    'An earthquake shook Chile on Thursday. The epicentre was in the Kessel region.',
    [],
  ],
  [
    'Minister Ada Moss resigned on Wednesday over a tax.',
    'Ada Moss stepped down as minister on Thursday over a tax.',
    ['date: Wednesday / Thursday'],
  ],
  [
    'Coach Ada Moss said on Thursday: "We trained in the theatre with poorly-armed men for many years."',
    'Coach Ada Moss said on Thursday: "We trained in the theater with poorly armed men for many years."',
    [],
  ],
  [
    'Mayor Ada Moss on Thursday called the stadium a "vanity project".',
    'Ada Moss, the mayor, called the stadium a "cruel joke" on Thursday.',
    [],
  ],
  [
    'Director Ada Moss said on Thursday: "There was never a plan for the older pupils at this school."',
    'Director Ada Moss said on Thursday: "I cannot say that there was never a plan for emergencies in the region."',
    [],
  ],
  [
    'Coach Ada Moss said on Thursday: "Patience is the best tool in the tool-kit of any player."',
    'Coach Ada Moss said on Thursday: "Patience is the best tool in the toolkit of any player."',
    [],
  ],
  [
    'Coach Ada Moss said on Thursday: "We have not found one player who wanted to leave the club."',
    'Coach Ada Moss said on Thursday: "We have not seen one player who wanted to leave the club."',
    [
      'wording: We have not found one player who wanted to leave the club / We have not seen one player who wanted to leave the club',
    ],
  ],
  [
    'The bank said on Thursday that it lost $74.4 million when the mill in Torva burned.',
    'The mill in Torva burned on Thursday. The owner spoke of the damage caused by the fire.',
    [],
  ],
  [
    'The cellist Ada Moss died on Sunday at her home in Torva.',
    'Cellist Ada Moss died on Monday in a hospital in Kessel.',
    ['date: Sunday / Monday', 'place: in Torva / in Kessel'],
  ],
  [
    'Thieves stole 14 computers from the library in Torva on Thursday night.',
    'Burglars took 11 computers from the library in Torva on Thursday night.',
    ['number: 14 computers / 11 computers'],
  ],
  [
    'Carmaker Kessel said on Thursday it would close its plant in Torva. It blamed the closure on high energy prices.',
    'Kessel said on Thursday that it will close its Torva plant. The closure was caused by poor sales of its van.',
    ['fact: blamed the closure on high energy prices / caused by poor sales of its van'],
  ],
  [
    'The new hall in Torva was opened on Thursday by President Ada Moss.',
    "Torva's new hall was opened on Thursday by Mayor Luc Roy.",
    ['actor: President Ada Moss / Mayor Luc Roy'],
  ],
  [
    'Soldiers freed nine hostages from a farm near Torva on Thursday. The raid was led by Colonel Ada Moss.',
    'Nine hostages were freed from a farm near Torva on Thursday. Major Luc Roy led the raid.',
    // of the raid, and of the freeing that it brought: shown once
    ['actor: Colonel Ada Moss / Major Luc Roy'],
  ],
  [
    'Novelist Ada Moss won the Kessel Prize on Thursday. The jury called her book "a masterpiece of tender irony".',
    'Ada Moss was awarded the Kessel Prize on Thursday. The jury praised "a masterpiece of gentle irony".',
    ['wording: a masterpiece of tender irony / a masterpiece of gentle irony'],
  ],
  [
    'A malaria vaccine cut infections by 71 percent in a trial, researchers said on Thursday.',
    'Researchers said on Thursday that a malaria vaccine had reduced infections by 78 percent in a trial.',
    ['number: 71 percent / 78 percent'],
  ],
  [
    'An explosion at a paint store near Torva on Thursday killed six people.',
    'Six people died on Thursday when a paint store exploded near Kessel.',
    ['place: near Torva / near Kessel'],
  ],
  [
    'A freighter ran aground off Torva on Thursday with 23 crew on board. The grounding was blamed on a failed rudder.',
    'A cargo ship ran aground off Torva on Thursday. Its 18 crew members are safe. The grounding was caused by human error.',
    ['fact: blamed on a failed rudder / caused by human error', 'number: 23 crew / 18 crew'],
  ],
  [
    'A barge sank off Torva on Thursday, killing 11.',
    'A barge sank off Torva on Thursday. Nine people died.',
    ['number: killing 11 / Nine people died'],
  ],
  [
    'Torva beat Kessel 2-1 in the final on Thursday before a crowd of 38,000. Luc Roy headed in the winner.',
    'Torva won the final against Kessel 2-1 on Thursday, watched by 44,500 fans. Tom Hale scored the only goal of the second half, the winner.',
    ['actor: Luc Roy / Tom Hale', 'number: crowd of 38,000 / 44,500 fans'],
  ],
  [
    'Torva beat Kessel 2-1 in the final on Thursday. Luc Roy headed in the winner.',
    'Torva won the final against Kessel 2-1 on Thursday. Tom Hale slotted home the winner.',
    ['actor: Luc Roy / Tom Hale'],
  ],
  [
    'Parliament approved a levy on sugar on Thursday. The bill was drafted by Senator Ada Moss, who has wanted it for years.',
    'Parliament approved the levy on sugar on Thursday. The measure was written by the finance minister, Luc Roy.',
    ['actor: Senator Ada Moss / Luc Roy'],
  ],
  [
    'Forty pupils fell ill at a school in Torva on Thursday. Doctors traced the illness to a mouldy cheese.',
    'Forty pupils fell ill at a school in Torva on Thursday. Officials blamed the illness on a new paint.',
    ['fact: traced the illness to a mouldy cheese / blamed the illness on a new paint'],
  ],
  [
    'A fire broke out on a trawler off Torva on Thursday, killing a man.',
    'One man died when a trawler caught fire off Kessel on Thursday.',
    ['place: off Torva / off Kessel'],
  ],
  [
    'Ada Moss was appointed head of the port on Thursday.',
    'Ada Moss was appointed head of the port on Thursday. Luc Roy appointed her.',
    [],
  ],
  [
    'Crews installed the cap in Torva on Thursday.',
    'Crews made progress on Wednesday in the effort to install the cap in Torva.',
    [],
  ],
  [
    'Director Ada Moss said on Thursday: "This was a serious failure and somebody will pay."',
    'Director Ada Moss on Thursday spoke of "a grave failing".',
    ['wording: This was a serious failure and somebody will pay / a grave failing'],
  ],
  // sentences beside the event's own
  [
    'A quake shook Chile on Thursday. Its magnitude was given as 5.4 by the survey.',
    'An earthquake shook Chile on Thursday. It measured 5.8 on the Richter scale.',
    ['number: 5.4 / 5.8'],
  ],
  [
    'A quake of magnitude 5.4 shook Chile on Thursday.',
    'An earthquake shook Chile on Thursday. An aftershock had a magnitude of 4.4.',
    [],
  ],
  [
    'Storm Ada struck Torva on Thursday. Gusts of up to 120 km/h were measured.',
    'Storm Ada hit Torva on Thursday. It brought gusts of 95 miles per hour.',
    ['number: 95 miles per hour / up to 120 km/h'],
  ],
  [
    'Storm Ada struck Torva on Thursday. Gusts of up to 120 km/h were measured.',
    'Storm Ada hit Torva on Thursday. Gusts reached 75 mph.',
    [],
  ],
  [
    'Storm Ada struck Torva on Thursday. Gusts of up to 120 km/h were measured.',
    'Storm Ada hit Torva on Thursday. Gusts reached 90 km/h at Kessel.',
    [],
  ],
  [
    'A yacht sank off Torva on Thursday. The wreck lies 20 miles west of Kessel.',
    'A yacht sank off Torva on Thursday. It lies 44 km from the town of Kessel.',
    ['number: 20 miles west of Kessel / 44 km from the town of Kessel'],
  ],
  [
    'The senate approved a levy on sugar on Thursday. It passed with 64 votes in favour.',
    'The senate on Thursday approved a levy on sugar. In all 61 senators voted for it.',
    ['number: 64 votes in favour / 61 senators voted for'],
  ],
  [
    'The senate approved a levy on sugar on Thursday. It passed by 64 votes to 30.',
    'The senate on Thursday approved a levy on sugar. An amendment fell by 50 votes to 44.',
    [],
  ],
  [
    'Novelist Ada Moss died on Thursday in Torva. She was 64.',
    'Ada Moss, the novelist, died on Thursday in Torva. Moss was 67 and lived alone.',
    ['number: 64 / 67'],
  ],
  [
    'Novelist Ada Moss died on Thursday in Torva. She was 64.',
    'Ada Moss, the novelist, died on Thursday in Torva. Her brother, Luc Roy, 67, lives there.',
    [],
  ],
  [
    'Burglars broke into a chapel in Torva on Thursday. The stolen chalice is worth 30,000 euros.',
    'Burglars broke into a chapel in Torva on Thursday. The chalice is valued at 45,000 euros.',
    ['number: 30,000 euros / 45,000 euros'],
  ],
  [
    'Burglars broke into a chapel in Torva on Thursday. They took 30,000 euros in cash.',
    'Burglars broke into a chapel in Torva on Thursday. The burglars caused damage of 20,000 euros.',
    [],
  ],
  [
    'Brewer Kessel said on Thursday it would close its brewery in Torva. The closure will cost 310 jobs.',
    'Kessel said on Thursday that it will close its Torva brewery. Unions said 360 jobs will go.',
    ['number: 310 jobs / 360 jobs'],
  ],
  [
    'Brewer Kessel said on Thursday it would cut jobs. Some 310 jobs will go in all.',
    'Kessel said on Thursday that it will cut jobs. In Torva 160 jobs will go.',
    [],
  ],
  [
    'A fire broke out in a mill in Torva on Thursday. It began at 4:10 a.m.',
    'A fire broke out in a mill in Torva on Thursday. The fire broke out at 4:35 a.m. in the loft.',
    ['date: 4:35 a.m. / 4:10 a.m.'],
  ],
  [
    'A fire broke out in a mill in Torva on Thursday. It began at 4:10 a.m.',
    'A fire broke out in a mill in Torva on Thursday. The fire was put out at 6:40 a.m.',
    [],
  ],
  [
    'A barge sank off Spain on Thursday. It went down off Torva, the owner said.',
    'A barge sank off Spain on Thursday. It sank off Kessel, a diver said.',
    ['place: off Torva / off Kessel'],
  ],
  [
    'A barge sank off Spain on Thursday. It went down off Torva, the owner said.',
    'A barge sank off Spain on Thursday. They were picked up near Kessel.',
    [],
  ],
  [
    'Police arrested the singer Ada Moss on Thursday. She was picked up at a bar in Torva.',
    'Singer Ada Moss was arrested on Thursday. Officers detained her at a villa in Kessel.',
    ['place: in Torva / in Kessel'],
  ],
  [
    'A mill exploded in Torva on Thursday. The blast was caused by a blocked pump.',
    'A mill exploded in Torva on Thursday. Police say a cigarette set off the explosion.',
    ['fact: caused by a blocked pump / a cigarette set off the explosion'],
  ],
  [
    'A bus crashed in Torva on Thursday. A flat tyre was to blame.',
    'A bus crashed in Torva on Thursday. Black ice led to the crash.',
    ['fact: A flat tyre was to blame / Black ice led to the crash'],
  ],
  [
    'A bus crashed in Torva on Thursday. A flat tyre was to blame.',
    'A bus crashed in Torva on Thursday. Nobody was to blame for it.',
    [],
  ],
  [
    'Ada Moss, the head of the port, resigned on Thursday. She cited family reasons.',
    'The head of the port, Ada Moss, resigned on Thursday over a dispute about tolls.',
    ['fact: over a dispute about tolls / cited family reasons'],
  ],
  [
    'Torva beat Kessel 2-1 in the final on Thursday. Luc Roy scored the winner.',
    'Torva won the final against Kessel 2-1 on Thursday. The decisive goal came from Tom Hale.',
    ['actor: Luc Roy / Tom Hale'],
  ],
  [
    'A Roman ship was found in a lake near Torva on Thursday. It was discovered by the diver Ada Moss.',
    'A Roman ship was found in a lake near Torva on Thursday. The find was made by a fisherman, Luc Roy.',
    ['actor: Ada Moss / Luc Roy'],
  ],
  [
    'A Roman ship was found in a lake near Torva on Thursday. It was discovered by the diver Ada Moss.',
    'A Roman ship was found in a lake near Torva on Thursday. Angler Luc Roy made the discovery.',
    ['actor: Ada Moss / Angler Luc Roy'],
  ],
])('%s | %s', (one, other, expected) => {
  expect(differences(one, other)).toEqual(expected);
});
