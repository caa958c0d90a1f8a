import { expect, test } from 'vitest';
import { takenBack } from './take-back.ts';

const lines = (...all: string[]): string => `${all.join('\n')}\n`;
const HEAD = ['title: Ferry', 'events:', '  - event: a', '    hide: true'];
const before = lines(...HEAD, 'lanes:', '  - name: City');
const after = lines(...HEAD, '  - event: b', '    pin: true', 'lanes:', '  - name: City');
const step = { before, after };

test('a step is taken back, and what the hand changed elsewhere stays', () => {
  expect(takenBack(step, after)).toBe(before);
  for (const [was, is] of [
    ['title: Ferry', 'title: The ferry\ndescription: Two years'],
    ['  - name: City\n', '  - name: Town\n  - name: Bay\n'],
    ['title: Ferry\nevents:', 'events:'],
    ['  - event: a', '  # asked by the mayor\n  - event: a'],
    // next to it
    ['  hide: true', '  hide: false'],
    ['  - name: City\n', '  - name: City\nadd: []\n'],
    ['lanes:', 'lanes: # two'],
  ] as const)
    expect(takenBack(step, after.replace(was, is))).toBe(before.replace(was, is));
  const both = (text: string): string => text.replace('Ferry', 'Boat').replace('City', 'Town');
  expect(takenBack(step, both(after))).toBe(both(before));
  // done again
  expect(takenBack({ before: after, after: before }, both(before))).toBe(both(after));
});

test('a step is not taken back where the hand changed its lines, or where what the hand wrote would go astray', () => {
  for (const [was, is] of [
    ['    pin: true', '    pin: false'],
    ['  - event: b\n', ''],
    ['  - event: b', '  - event: c'],
    // it would be about the event above
    ['    pin: true\n', '    pin: true\n    note: Mine\n'],
  ] as const)
    expect(takenBack(step, after.replace(was, is))).toBeNull();
  // the first correction made the list in which the hand wrote another
  const begun = { before: lines('title: Ferry'), after: lines('title: Ferry', 'events:', '  - event: b') };
  expect(takenBack(begun, `${begun.after}  - event: c\n`)).toBeNull();
  const added = {
    before: lines('add:', '  - title: x'),
    after: lines('add:', '  - title: x', 'events:', '  - event: b'),
  };
  expect(takenBack(added, `${added.after}  - event: c\n`)).toBeNull();
  // the entry that a line was put into is another's now
  const put = {
    before: lines('events:', '  - event: a', '    hide: true'),
    after: lines('events:', '  - event: a', '    hide: true', '    pin: true'),
  };
  expect(takenBack(put, put.after.replace('event: a', 'event: d'))).toBeNull();
  expect(takenBack({ before: 'x: 1\n', after: 'x: 2\n' }, 'x: 3\n')).toBeNull();
});
