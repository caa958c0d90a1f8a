import { expect, test } from 'vitest';
import { Rarity } from './similar.ts';

test('the rarer of two words weighs more', () => {
  const rarity = new Rarity();
  for (let at = 0; at < 100; at++) rarity.add(at < 3 ? ['strike', 'port'] : ['port']);
  rarity.settle();
  expect(rarity.of('strike')).toBeGreaterThan(rarity.of('port'));
});

test('one report among many gives no word another weight, several do', () => {
  const rarity = new Rarity();
  for (let at = 0; at < 1000; at++) rarity.add(at % 9 === 0 ? ['strike', 'port'] : ['port']);
  expect(rarity.settle()).toBe(null);
  const before = [rarity.of('strike'), rarity.of('port')];
  rarity.remove(['strike', 'port']);
  rarity.add(['port']);
  expect([...(rarity.settle() ?? [])]).toEqual([]);
  expect([rarity.of('strike'), rarity.of('port')]).toEqual(before);
  for (let at = 0; at < 30; at++) {
    rarity.remove(['port']);
    rarity.add(['strike', 'port']);
  }
  expect([...(rarity.settle() ?? [])]).toEqual(['strike']);
  expect(rarity.of('strike')).toBeLessThan(before[0] ?? 0);
});

test('a folder that has grown much gives every word another weight', () => {
  const rarity = new Rarity();
  for (let at = 0; at < 10; at++) rarity.add(['port']);
  rarity.settle();
  for (let at = 0; at < 10; at++) rarity.add(['port']);
  expect(rarity.settle()).toBe(null);
});
