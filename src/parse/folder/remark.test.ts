import { expect, test } from 'vitest';
import { isRemark } from './remark.ts';

test.each([
  'Tenants Union says the flood was a warning',
  'Ana Rohn says the dam could burst',
  'Professor Odd Lie warns it would be wrong to blame the pilots',
  'Homes Watch says evictions are not limited to the capital',
  'Unions say they are planning a march through Oslo',
  'Council of Bishops calls for calm',
  'Former envoy says the talks should have started in May',
  'Pia Torres says Brenn has to be ready for the worst',
])('a thought is a remark: %s', (title) => {
  expect(isRemark(title)).toBe(true);
});

test.each([
  'Homes Watch says 302 people have lost their flats',
  'Ana Rohn says the dam has burst',
  'Airline says it will close its base in Bergen',
  'Ministry says the virus has spread to the north',
  'Commission says the owner ignored the warnings',
  'Odd Lie says he is leaving the party',
  'Norvik says the offer is rejected',
  'Rohn tells the committee that the owner hid the report',
  'Brenn confirms its case of measles',
  'Union rejects the offer',
])('news is none, whoever tells it: %s', (title) => {
  expect(isRemark(title)).toBe(false);
});
