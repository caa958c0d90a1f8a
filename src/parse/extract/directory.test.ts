/** Whom names mean in an article: callings before a name, and surnames that a statesman shares. */
import { expect, it } from 'vitest';
import { NO_SETTINGS } from '../../model/settings.ts';
import { parse } from '../index.ts';

/** Name, office and lane of those who act in articles. */
function cast(...texts: readonly string[]): readonly string[] {
  const { actors } = parse(
    texts.map((text, at) => ({
      file: `${at}.txt`,
      fileSha256: '',
      sha256: `${at}`,
      text: `Published 18 September 2019\n\n${text}`,
      meta: {},
      notes: [],
    })),
    NO_SETTINGS,
  );
  return actors.map(({ name, role, group }) => `${name} (${role ?? '-'}) in ${group}`).sort();
}

it('tells a calling from a name and from a lane', () => {
  expect(cast('Former surgeon Milo Kent was fined on Monday.')).toEqual([
    'Milo Kent (Former surgeon) in Milo Kent',
  ]);
  expect(cast('Commuter Ida Vale was hurt on Monday.')).toEqual(['Ida Vale (Commuter) in Ida Vale']);
  expect(cast('Ex-boxer Milo Kent was fined on Monday.')).toEqual(['Milo Kent (-) in Milo Kent']);
});

it('takes a common surname for a statesman only beside his state or office', () => {
  expect(cast('Mayor Brown opened a bridge on Monday.')).toEqual(['Brown (Mayor) in Brown']);
  expect(cast('Brown visited Berlin on Monday. British troops had left.')).toContain(
    'Gordon Brown (-) in United Kingdom',
  );
  expect(
    cast('Brown opened a bridge on Monday.', 'The council thanked Erica Brown on Tuesday for the bridge.'),
  ).not.toContain('Gordon Brown (-) in United Kingdom');
});

it('reads for whom an office is held from the possessor before a name set off by commas', () => {
  expect(
    cast(
      "Kenya's health minister, Ruth Odera, closed a clinic on Monday. Uganda sent tests to Uganda's border.",
    ),
  ).toContain('Ruth Odera (health minister) in Kenya');
  expect(
    cast(
      "Bavaria's interior minister, Jost Arend, closed a road on Monday. Dutch police thanked Dutch drivers.",
    ),
  ).toContain('Jost Arend (interior minister) in Bavaria');
});

it('reads for whom an office in capitals is held, from the possessor before it and from "of" behind the name', () => {
  const article =
    "Uganda shut a mine. Ugandan courts sat. Kenya's Prime Minister Ruth Odera closed a clinic on Monday. Volvo's Chief Executive Lena Strand visited a mine on Monday.";
  expect(cast(article)).toEqual(
    expect.arrayContaining([
      'Ruth Odera (Prime Minister) in Kenya',
      'Lena Strand (Chief Executive) in Volvo',
    ]),
  );
  const behind =
    'Uganda shut a mine. Ugandan courts sat. Prime Minister Ana Rui of Portugal opened a museum on Monday. President Jonas Berg of the Baltic Council visited a school on Monday.';
  expect(cast(behind)).toEqual(
    expect.arrayContaining([
      'Ana Rui (Prime Minister) in Portugal',
      'Jonas Berg (President) in Baltic Council',
    ]),
  );
});

it('gives no lane of a state that the article only mentions', () => {
  const mentioned =
    'Ravenia closed its ports on Monday. Its foreign minister, Oda Lind, said Brazil had been told.';
  expect(cast(mentioned)).toContain('Oda Lind (foreign minister) in Oda Lind');
  expect(
    cast(
      'Kenya counted its dead. Prime Minister Ruth Odera closed a clinic on Monday. Uganda sent tests to Uganda’s border.',
    ),
  ).toContain('Ruth Odera (Prime Minister) in Ruth Odera');
});

it('takes the lane that one article says over those that others only suggest', () => {
  expect(
    cast(
      "Bavaria's interior minister, Jost Arend, closed a road on Monday.",
      'Dutch police stopped Dutch drivers. Interior Minister Jost Arend thanked them on Tuesday.',
    ),
  ).toContain('Jost Arend (Interior Minister) in Bavaria');
});

it('knows a ship by its name though it ends like a rank, and a line by its trade', () => {
  expect(cast('The Coral Princess left Bergen on Monday.')).toEqual(['Coral Princess (-) in Coral Princess']);
  expect(
    cast(
      'Halden Lines bought two ships on Monday. Halden Lines is based in Moss.\n\nIn May the line was fined 900 euros.',
    ),
  ).toEqual(['Halden Lines (-) in Halden Lines']);
});

it('takes the president of another state for nobody who was named', () => {
  const told = cast(
    "Grace Holm was declared the winner of Ghana's election on Monday. She beat President Joseph Addy. Nigeria's president congratulated Holm on Tuesday.",
  );
  expect(told.some((actor) => actor.startsWith("Nigeria's president"))).toBe(true);
});

it('knows a player by his age and his side where one person has acted', () => {
  expect(
    cast(
      'Striker Luca Ferri tore a knee ligament on Tuesday. The 27-year-old Italy international had surgery on Wednesday and flew home on Friday.',
    ).map((line) => line.split(' (')[0]),
  ).toEqual(['Luca Ferri']);
});

it('gives what Mrs says to no man of the name', () => {
  expect(cast('Colin Marsh, 44, died on Monday. "He never woke," Mrs Marsh said on Tuesday.')).toContain(
    'Mrs Marsh (-) in Mrs Marsh',
  );
  // a name that men bear, too
  expect(cast('Andrea Bassi resigned on Monday. "I am tired," Mr Bassi said on Tuesday.')).toEqual([
    'Andrea Bassi (-) in Andrea Bassi',
  ]);
});
