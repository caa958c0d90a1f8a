/** What no title may be, over texts made of every pair of a subject and what it does. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NO_SETTINGS } from '../../model/settings.ts';
import { parse } from '../index.ts';

const SUBJECTS = [
  'Ana Ruiz',
  'The mayor of Turku, Minna Arve,',
  'Halm, Norway’s oldest brewer,',
  'The head of the country’s largest nurses’ union',
  'Peru, Chile and the Vatican',
  'Researchers at the University of Leeds',
  'Police in the northern city of Porto',
  'A man driving a stolen van',
  'Three men armed with a “boat hook”',
  'The owner of the bar, where nine people fell ill,',
  'Senator Paula Crane, who had led the panel for years,',
  'About 900 porters',
  'He',
  'They',
  'Her lawyer',
  'It',
  'A spokeswoman for the Ministry of Health in the capital',
  'Members of the Transport Workers Union',
];
const ACTS = [
  'said {day} that the bridge would close for repairs in spite of protests by shopkeepers',
  'told reporters {day} he would not resign until the inquiry into the fire had ended',
  'called {day} for the health minister to step down over the handling of the outbreak',
  'welcomed {day} the willingness of the government to talk about the fees that it had doubled',
  'voted {day} to approve the sale of the harbour to a rival from abroad',
  'was arrested {day} after a raid on a warehouse near the port',
  'was told {day} that the school would close',
  'turned down an invitation {day} to take part in the talks',
  'gave way {day} under the weight of snow, trapping six people',
  'announced {day} plans to cut 1,200 jobs over the next two years and to shut two plants',
  'reported {day} that a common drug may slow the growth of some tumours',
  'said {day}: “It appears to be going as we hoped, and nobody knows why.”',
  'said {day}',
  'fell {day} below $200 for the first time since March',
  'confirmed {day} 1,626 new cases of the disease, up from 1,300',
  'did not comment {day}',
  'pushed back against the ban {day}',
  'sent an envoy {day} to meet with rebels trying to end the war',
  'saw {day} a second, more serious, wave of cases',
  'has shown restraint, putting off a strike that had been planned for {day}',
];
const DAYS = ['on Monday', 'on March 3', 'late on Tuesday night', 'in May', 'on Friday'];

const ENDS =
  /\b(?:the|an?|of|to|in|on|at|by|for|from|with|without|and|or|but|that|which|who|whose|because|while|is|are|was|were|be|been|has|have|had|its|their|his|her|more|most|very|than|as|if|when|since|until|after|before)$/iu;

it('is complete, short, in the present tense, and opens with a name or a noun', () => {
  const sentence = fc.record({
    subject: fc.constantFrom(...SUBJECTS),
    act: fc.constantFrom(...ACTS),
    day: fc.constantFrom(...DAYS),
  });
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 2, maxLength: 6 }), (told) => {
      const lines = told.map(({ subject, act, day }) => `${subject} ${act.replace('{day}', day)}.`);
      const text = `News of the day\n\nPublished 10 March 2023\n\n${lines.join('\n\n')}\n`;
      const source = { file: 'a.txt', fileSha256: '', sha256: text, text, meta: {}, notes: [] };
      const { events, undated } = parse([source], NO_SETTINGS);
      const seen = new Set<string>();
      for (const { title, dating } of [...events, ...undated]) {
        expect(title.length).toBeLessThanOrEqual(80);
        expect(title).not.toMatch(
          /^(?:he|she|it|they|we|this|that|these|those|who|which|her|his|their|its)\b/iu,
        );
        expect(title).not.toMatch(ENDS);
        expect(title).not.toMatch(/\b(?:says?|tells?|adds?|announces?|calls?)$/u);
        expect(title).not.toMatch(
          /(?<! is| are) (?:said|told|called|welcomed|voted|announced|reported|confirmed|pushed|sent|gave) /u,
        );
        expect(title).not.toMatch(/\b(?:Monday|Tuesday|Friday)\b|[,;:–—-]$| {2}|\s[,.;:]/u);
        expect(title.split('“').length).toBe(title.split('”').length);
        expect(seen).not.toContain(`${dating?.edtf ?? ''} ${title}`);
        seen.add(`${dating?.edtf ?? ''} ${title}`);
      }
    }),
    { seed: 20230310, numRuns: 120 },
  );
});
