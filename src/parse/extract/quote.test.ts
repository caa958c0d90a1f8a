import { describe, expect, test } from 'vitest';
import { speechOf } from '../draft.ts';
import { article } from './fixtures-said.ts';

/** `words => speaker` of an article with one paragraph; the words are cut. */
function said(text: string, direct: boolean): string[] {
  const source = article(text);
  return speechOf(source)
    .filter((quotation) => quotation.direct === direct)
    .map(({ speaker }) => speaker?.name ?? 'nobody');
}

describe('who is quoted', () => {
  test.each([
    [
      '"We lost everything," says farmer Jorge Paz, 51. "Even the tractor is gone."',
      ['Jorge Paz', 'Jorge Paz'],
    ],
    ['“We will vote no,” said Rep. Ana Lopez (D-Ohio), a member of the panel.', ['Ana Lopez']],
    ['“We will vote no,” Rep. Ana Lopez (D-Ohio), a member of the panel, said by phone.', ['Ana Lopez']],
    ['He’s claiming that the lake is “the cleanest in the whole country.”', ['He']],
    ['Imani Okoro, whose lab ran the trial, denied that it was “a failure.”', ['Imani Okoro']],
    [
      'Imani Okoro, president of the union, which has 900 members, said it was “a good day.”',
      ['Imani Okoro'],
    ],
    ['“Justice was done today,” said her lawyer, Priya Nair.', ['Priya Nair']],
    ['“We acted fast,” said UNESCO regional director Priya Nair.', ['Priya Nair']],
    ['“We acted fast,” said NASA Administrator Priya Nair.', ['Priya Nair']],
    // not the one whose lawyer it is
    ['“We will not pay a cent,” said Vogt’s lawyer, Priya Nair.', ['Priya Nair']],
    ['“We will not pay a cent,” said Jonas Vogt’s brother Emil Vogt on Friday.', ['Emil Vogt']],
    ['His wife, Mere Lomu, said she had “never run so fast.”', ['Mere Lomu']],
    ['“Who mends the roof now?” asked one supporter, Mary Finch, at the gate.', ['Mary Finch']],
    ['Vogt – who left the club in May – said it was “never about the money.”', ['Vogt']],
    ['One of the divers, who gave no name, said “we heard tapping for two days.”', ['One of the divers']],
    ['The mayor was described by neighbours as “a quiet man who kept to himself.”', ['neighbours']],
    ['The radio quoted Imani Okoro as saying the roof was “as thin as paper.”', ['Imani Okoro']],
    ['Footage shows Imani Okoro shouting, “Get out of the house now!”', ['Imani Okoro']],
    ['The paper doubted Okoro’s claim that the roof was “as thin as paper.”', ['Okoro']],
    ['"It was a mess from start to end," as Imani Okoro put it.', ['Imani Okoro']],
    ['In the words of Imani Okoro, the plan was “a mess from the first day.”', ['Imani Okoro']],
    ['“Our support is not abstract,” the letter reads.', ['the letter']],
    ['A banner reading “No more closures here” hung from the roof.', ['A banner']],
    ['The study found that the drug was “safe in all the groups tested.”', ['Study']],
    ['Okoro told a woman who complained that the bus was late that “this is not a taxi company.”', ['Okoro']],
    ['The mayor said Okoro thinks the roof is safe but said “the question is the timing.”', ['Mayor']],
    [
      '“I left at once,” Okoro said.\n\n“They came by boat,” a fisherman who lives nearby told the paper.',
      ['Okoro', 'a fisherman'],
    ],
    ['The harbour board said in a statement that the quay was “sound and dry.”', ['Harbour board']],
    ['Okoro described the roof as a “sieve of the worst kind” and Vogt called it dry.', ['Okoro']],
    ['Okoro was late, and the woman of sixty-one years replied, “I have been here since dawn.”', ['Woman']],
  ])('%s', (text, speakers) => {
    expect(said(text, true)).toEqual(speakers);
  });

  test.each([
    ['Okoro has been accused of “selling the family silver to strangers.”'],
    ['The ministry rejected the claim that the dam was “a ticking bomb for the valley.”'],
    ['The company, described by one analyst as “a zombie with a logo,” lost 4 percent.'],
    ['Lena Vogt said Imani Okoro was right when she said the roof was “as thin as paper.”'],
    ['Okoro told a story about her father, who wired, “Do not come home before the harvest.”'],
    ['They are to blame for giving way to “the loudest voice in the whole room.”'],
  ])('nobody: %s', (text) => {
    expect(said(text, true)).toEqual(['nobody']);
  });
});

describe('reported speech', () => {
  test.each([
    ['Ana Ruiz said the dam was safe and that nobody would have to leave.', ['Ana Ruiz']],
    ['The dam was safe in every way, Ana Ruiz said on Tuesday.', ['Ana Ruiz']],
    ['According to Ana Ruiz, the dam was safe in every way.', ['Ana Ruiz']],
    ['The dam was safe, according to the ministry.', ['the ministry']],
    ['Ruiz, who leads the union, warned that the strike could last for weeks.', ['Ruiz']],
    ['Ruiz did not say whether she would run.', []],
    ['If Ruiz says the plan is dead, it is dead.', []],
    ['Ruiz said the plan was “alive and very well indeed, thank you very much.”', []],
  ])('%s', (text, speakers) => {
    expect(said(text, false)).toEqual(speakers);
  });

  test('ends before the next thing that the speaker does', () => {
    const text = 'Police said two men had been arrested but declined to name them.';
    const source = article(text);
    const [told] = speechOf(source);
    expect(source.text.slice(told?.start, told?.end)).toBe('two men had been arrested');
  });
});
