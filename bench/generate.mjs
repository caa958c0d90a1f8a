/**
 * News-like articles from a seed, for benches and load tests: made-up people, bodies and places, real grammar of
 * news dates. The same seed and number give the same texts on every machine.
 */

/** Park and Miller's minimal standard generator: small, seeded, good enough for text. */
function dice(seed) {
  let state = (seed % 2147483646) + 1;
  return (sides) => {
    state = (state * 48271) % 2147483647;
    return state % sides;
  };
}

const GIVEN = [
  'Anna',
  'Boris',
  'Clara',
  'David',
  'Elena',
  'Farid',
  'Grace',
  'Henrik',
  'Irene',
  'Jonas',
  'Karim',
  'Lucia',
];
const FAMILY = [
  'Adler',
  'Brandt',
  'Castellan',
  'Dorning',
  'Eklund',
  'Farouk',
  'Grieve',
  'Holm',
  'Ibarra',
  'Jansen',
  'Keller',
  'Lindqvist',
];
const ROLES = [
  'Prime Minister',
  'Finance Minister',
  'Mayor',
  'chief executive',
  'police chief',
  'spokesman',
  'Judge',
  'coach',
];
const BODIES = [
  'Northern Rail',
  'the River Council',
  'Halden Steel',
  'the Port Authority',
  'City Hospital',
  'the Supreme Court',
  'Aurora Mining',
  'the Coast Guard',
];
const PLACES = [
  'Halden',
  'Port Merrow',
  'Lindhaven',
  'Castle Bay',
  'Ostermark',
  'Vellin',
  'Grand Ford',
  'Saint Orly',
];
const THINGS = [
  'the new bridge',
  'a wage deal',
  'the flood defences',
  'a merger',
  'the budget',
  'the inquiry',
  'a ceasefire',
  'the rail strike',
];
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/**
 * `count` articles over `days` days from `start` (YYYY-MM-DD), about 3,000 characters each.
 * Each is `{ file, day, text }`; `file` is a path like `2024-03-05/00007-port-authority.txt`.
 */
export function generate(count, { seed = 7, start = '2024-01-02', days = 365 } = {}) {
  const roll = dice(seed);
  const pick = (list) => list[roll(list.length)] ?? '';
  const origin = Date.parse(`${start}T00:00:00Z`);
  return Array.from({ length: count }, (_, index) => {
    const time = new Date(origin + roll(days) * 86_400_000);
    const day = time.toISOString().slice(0, 10);
    const body = pick(BODIES);
    const title = `${pick(FAMILY)} and ${body.replace(/^the /, '')} at odds over ${pick(THINGS).replace(/^(?:the|a) /, '')}`;
    const paragraphs = Array.from({ length: 7 }, () => paragraph(time, roll, pick));
    const head = `${title}\n\n${MONTHS[time.getUTCMonth()] ?? ''} ${time.getUTCDate()}, ${time.getUTCFullYear()}\n\n`;
    return {
      file: `${day}/${String(index).padStart(5, '0')}-${body.toLowerCase().replace(/\W+/g, '-')}.txt`,
      day,
      text: `${head}${paragraphs.join('\n\n')}\n`,
    };
  });
}

function paragraph(time, roll, pick) {
  const person = `${pick(ROLES)} ${pick(GIVEN)} ${pick(FAMILY)}`;
  const weekday = pick(WEEKDAYS);
  const month = pick(MONTHS);
  const when =
    [
      `on ${weekday}`,
      `last month`,
      `on ${month} ${1 + roll(28)}`,
      `in ${month} ${time.getUTCFullYear() - roll(6)}`,
      `two weeks ago`,
      `yesterday`,
    ][roll(6)] ?? '';
  const sentences = [
    `${person} said ${when} that ${pick(THINGS)} would cost ${2 + roll(90)} million euros, and called the delay “a failure of planning.”`,
    `“We have waited long enough for ${pick(THINGS)},” ${pick(FAMILY)} told reporters in ${pick(PLACES)}.`,
    `${pick(BODIES)} announced ${when} that ${2 + roll(400)} people in ${pick(PLACES)} had been affected.`,
    `A court in ${pick(PLACES)} ruled in ${month} that ${pick(BODIES)} had to pay for ${pick(THINGS)}.`,
    `The talks are scheduled to resume ${weekday}, nearly ${2 + roll(8)} years after the first agreement.`,
    `It may take 12 to 18 months, officials said, and the second phase has no date.`,
  ];
  return Array.from({ length: 3 }, () => sentences[roll(sentences.length)] ?? '').join(' ');
}
