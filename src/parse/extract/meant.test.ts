/** Whom "he", "the American" and "her lawyer" mean, and whom they do not. */
import { expect, it } from 'vitest';
import { told } from './fixtures-told.ts';

it('takes nobody who is told of before for one without a name who may be meant', () => {
  expect(
    told(
      'Karl Lind resigned on Tuesday. A court freed the 64-year-old welder on Friday after he posted bail on Thursday.',
    ),
  ).toEqual([
    'Karl Lind resigns (Tuesday)',
    'court frees the 64-year-old welder (Friday)',
    '64-year-old welder posts bail (Thursday)',
  ]);
  expect(told('Karl Lind resigned on Tuesday. A roofer was charged on Friday. He fled on Sunday.')).toEqual([
    'Karl Lind resigns (Tuesday)',
    'roofer is charged (Friday)',
  ]);
});

it('means a person by the name of a people in the singular, and never the state', () => {
  expect(told('Ana Moss lost the final on Sunday. The American left the town on Monday.')).toEqual([
    'Ana Moss loses the final (Sunday)',
    'Ana Moss leaves the town (Monday)',
  ]);
  expect(told('Miners went on strike on Friday. The Czech left the town on Monday.')).toEqual([
    'Miners go on strike (Friday)',
  ]);
});

it('names whose somebody is', () => {
  const acts = told(
    'Ana Ruiz runs the port. Her lawyer resigned on Monday. Her chief clerk retired on Tuesday.',
  );
  expect(acts).toEqual(["Ruiz's lawyer resigns (Monday)", "Ruiz's chief clerk retires (Tuesday)"]);
  expect(told('Norvik Motors makes vans. Its shares fell 4 percent on Monday.')).toEqual([
    "Norvik Motors' shares fall 4 percent (Monday)",
  ]);
});

it('takes nobody told of before for one of whom only a surname is told', () => {
  expect(
    told(
      'Ana Moss, who finished second, met Karl Lind on Sunday. Otter, who has trained her since 2024, left the hall on Monday. She flew home on Tuesday.',
    ).at(-1),
  ).toBe('Otter leaves the hall (Monday)');
});

it('knows a person of a people beside the office', () => {
  expect(told('Her coach, the Bulgarian Aarvo Tuulik, resigned on Monday.')).toEqual([
    'Aarvo Tuulik resigns (Monday)',
  ]);
});

it('names the one of whom somebody else speaks', () => {
  expect(
    told(
      "Faith Otter won the final on Sunday. Otter's lawyer, Howard Lind, said on Monday she would appeal.",
    ).at(-1),
  ).toBe('Howard Lind says Otter will appeal (Monday)');
});

it('does not take what was done to a thing for done to the one who tells of it', () => {
  expect(told('The mill burned down on Sunday, the harbour police said. It was opened in 1890.')).toEqual([
    'mill burns down (Sunday)',
  ]);
  expect(told('Norvik Bank closed a branch on Sunday. It was founded in 1890.').at(-1)).toBe(
    'Norvik Bank is founded (1890)',
  );
});

it('means whoever a passive names as the one who did it', () => {
  expect(
    told(
      'Judge Lena Falk opened the hearing on Monday. The claim was filed by Ana Moss, whose house fell in. She sold the ruin on Friday.',
    ),
  ).toContain('Ana Moss sells the ruin (Friday)');
});

it('knows a pronoun behind a place that opens a sentence without a comma', () => {
  expect(told('Ana Moss sued the town. Outside the Royal Courts she burned the letter on Friday.')).toEqual([
    'Ana Moss burns the letter (Friday)',
  ]);
});

it('gives what a panel did behind “but” to the panel, and not to those of whom it spoke', () => {
  expect(
    told(
      'The panel said on Friday there was no proof that Ana Moss had cheated, but upheld a fine on Monday.',
    ),
  ).toContain('panel upholds a fine (Monday)');
});

it('shuts no door by itself that somebody slammed shut', () => {
  expect(told('Ana Moss slammed her folder shut shortly before midnight on Monday.')).toEqual([
    'Ana Moss slams her folder shut (midnight)',
  ]);
});

it('means by “it” the one subject of two acts, and nothing where two acted', () => {
  expect(told('The chain missed a payment and shut nine shops. It filed for bankruptcy on Friday.')).toEqual([
    'chain files for bankruptcy (Friday)',
  ]);
  expect(
    told('The chain missed a payment and the mill shut nine kilns. It filed for bankruptcy on Friday.'),
  ).toEqual([]);
});

it('goes on with the thing that a passive tells of, and not with who did it', () => {
  expect(
    told(
      'The newest tablet, Nova 4 was introduced by Ana Moss in Lund. It is slated for a launch on 3 May 2049.',
    ),
  ).toContain('Nova 4 is slated for a launch (3 May 2049)');
});
