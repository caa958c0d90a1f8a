/** What only one does, a doing a line: verbs that newsrooms tell it by. Extend by adding a verb or a line. */
export const DOINGS = `
write draft author pen compose
propose suggest initiate
design plan draw
lead head command direct chair
discover find spot unearth
open inaugurate
invent
film photograph record
drive steer pilot
rescue save
organise organize stage
found
build construct
commission order
paint sculpt
shoot kill murder
appoint nominate choose name
sign
conduct
coach train
interview
report alert raise
win
buy purchase acquire
donate give
finance fund sponsor
block halt stop suspend
broker mediate
`;

/** What it was done to, a thing a line: words that newsrooms put for one another. Extend by adding a word or a line. */
const THINGS = `
bill measure law act legislation proposal text tax levy plan
talks negotiations meeting summit conference dialogue
raid operation attack assault strike rescue
deal agreement sale takeover merger accord pact treaty contract
hall stadium arena building centre center
film documentary movie
picture painting portrait canvas
skeleton bones remains fossil
book novel
alarm emergency
`;

const thingWords = new Map(
  THINGS.trim()
    .split('\n')
    .flatMap((line) => {
      const words = line.split(' ');
      return words.map((word) => [word, words[0] ?? word] as const);
    }),
);

/** The word that stands for all words of one thing; the word itself where it is alone. */
export const thingWord = (word: string): string => thingWords.get(word) ?? word;
