/** Words of causes: what tells nothing alone, and what is one cause in other words. Extend by adding a word. */

/** Words that fit nearly every cause: an engine failure is a technical fault. */
export const EMPTY_CAUSES: ReadonlySet<string> = new Set(
  `fault failure problem error defect malfunction trouble issue cause reason factor technical mechanical system unknown unclear
  heavy strong severe high poor bad lack new alleged suspected apparent possible likely series number row dispute disagreement scandal
  allegation claim criticism pressure concern anger decision plan matter affair controversy days weeks months hours several`.split(
    /\s+/u,
  ),
);

/** Lines of words for one cause. */
const ALIKE = `
electrical electric electricity short circuit wiring wire wires cable socket
speed speeding fast
rain rains rainfall downpour downpours storm storms weather flood floods flooding deluge
arson arsonist arsonists deliberate deliberately
driver pilot captain human operator crew helmsman
alcohol drunk drunken drink drinking intoxicated
gas methane propane
blast explosion bomb
pneumonia lung lungs respiratory
heart cardiac coronary
cancer tumour tumor
pay wage wages salary salaries
cost costs price prices
job jobs layoffs redundancies
tyre tire tyres tires
brake brakes braking
earth soil mud landslide mudslide
heat heatwave hot
wind winds gale gales gust gusts
ice icy icing frost
fog mist visibility
maintenance upkeep neglect neglected
fat obesity
`;

const classOf = new Map(
  ALIKE.trim()
    .split('\n')
    .flatMap((line) => {
      const words = line.split(' ');
      return words.map((word) => [word, words[0] ?? word] as const);
    }),
);

/** The word that stands for all words of one cause; the word itself where it is alone. */
export const causeWord = (word: string): string => classOf.get(word) ?? word;

/** Nouns behind "after" that name why something came, not only when: "resigned after a row over expenses". */
export const REASONS: ReadonlySet<string> = new Set(
  `row dispute scandal allegation allegations accusation accusations criticism claims revelations protest protests rain rains storm storms
  downpour flood floods flooding drought heat frost wind winds snow snowfall blast explosion leak fault failure error defect collision
  overheating spark sparks arson quarrel clash defeat defeats losses backlash outcry complaint complaints pressure`.split(
    /\s+/u,
  ),
);
