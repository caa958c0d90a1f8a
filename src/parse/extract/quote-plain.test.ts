import { describe, expect, test } from 'vitest';
import { speechOf } from '../draft.ts';
import { article } from './fixtures-said.ts';

/** The speakers of the direct quotations of a text, in reading order. */
function speakers(text: string): string[] {
  return speechOf(article(text))
    .filter(({ direct }) => direct)
    .map(({ speaker }) => speaker?.name ?? 'nobody');
}

describe('who is quoted by the bare form beside the marks', () => {
  test.each([
    ['“We will see about that one day,” Marlo Brandt deadpanned.', ['Marlo Brandt']],
    ['“We will see about that one day,” quipped Marlo Brandt.', ['Marlo Brandt']],
    ['“We will see about that one day,” Marlo Brandt, 61, of Leeds, laughed.', ['Marlo Brandt']],
    ['“Who will see about that one day?” chimed in Marlo Brandt.', ['Marlo Brandt']],
    ['“I am vexed by it all,” he shot back, “because it is a thistle.”', ['he', 'he']],
    ['“I will not see it,” my father huffed.', ['my father']],
    ['The memo describes him as “eager, sometimes to a fault.”', ['The memo']],
    ['The fund pays for what the administration calls “border readiness and more.”', ['the administration']],
    ['The plan, a scheme it describes as “brazen and entirely unnecessary,” failed.', ['it']],
    ['Another said flatly: “Nobody has a plan for us.”', ['Another']],
    ['Brandt fired back on Facebook that Okoro was “bitter, as he has been since May.”', ['Brandt']],
    [
      'The actress Ana Stern, who has sung in six plays, says that work is “like being hit by a bus.”',
      ['Ana Stern'],
    ],
    [
      'A paper quotes a Loopa engineer as warning that it was “a slot machine for fools.”',
      ['a Loopa engineer'],
    ],
    ['His rival, Ana Mabe, calls him “a nice fella in the wrong party.”', ['Ana Mabe']],
    ['She spent it on an ad that calls Okoro “too liberal for these hills.”', ['an ad']],
    ['The memo, which was found in May, warns that it is “in no state to be used.”', ['The memo']],
    ['“We are not going anywhere,” said the Rev. Thomas Neely, a minister.', ['Thomas Neely']],
    ['Assemblywoman Rochelle Dupree said it was “a trip with subpoenas.”', ['Rochelle Dupree']],
    ['“Not a chance,” said a nurse. “None at all,” said another.', ['Nurse', 'another']],
    ['Dale accused Lena Vogt of saying “what no one should ever say.”', ['Lena Vogt']],
    [
      '‘We’ll not leave the farmers’ land,’ said Lena Vogt. ‘It’s ours, and it’s theirs.’',
      ['Lena Vogt', 'Lena Vogt'],
    ],
    ["Moody's said that estimate was “likely to prove conservative.”", ["Moody's"]],
    ['They held signs that read “Give us a vote” and “Shame on you all.”', ['signs', 'signs']],
    ['Okoro rejected a suggestion by Brandt that he “lives off the sorrow of others.”', ['Brandt']],
    [
      'The council said the hens, in the words of its spokesman, Jim Foley, “have never met dirt.”',
      ['Jim Foley'],
    ],
    ['His mentor, the late mill founder Buck Olm, told him to “walk the floor first.”', ['Buck Olm']],
    ['Okoro said that waiting while police interviewed her “could spoil the case.”', ['Okoro']],
  ])('%s', (text, names) => {
    expect(speakers(text)).toEqual(names);
  });

  test.each([
    ['After the song “We shall see about that,” Marlo Brandt left the hall.'],
    ['Okoro trained with a man called “the worst cook in the valley.”'],
    ['The company, described by nobody as “a model of good manners,” lost 4 percent.'],
  ])('nobody: %s', (text) => {
    expect(speakers(text)).toEqual(['nobody']);
  });

  test('the name of a boat is no speech', () => {
    expect(speakers('Okoro said it paid for a yacht that she named “Accrued Interest.”')).toEqual([]);
  });
});
