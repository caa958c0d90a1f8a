import { expect, test } from 'vitest';
import { told } from '../extract/fixtures-told.ts';

test('to whom a thing was given goes where only a pronoun tells it', () => {
  expect(told('Mayor Ida Rohn gave them a medal on 19 February 2016.')).toEqual([
    'Ida Rohn gives a medal (19 February 2016)',
  ]);
  expect(told('Mayor Ida Rohn gave the crew a medal on 19 February 2016.')).toEqual([
    'Ida Rohn gives the crew a medal (19 February 2016)',
  ]);
});
