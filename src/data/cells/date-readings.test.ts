import { expect, it } from 'vitest';
import { dateReadings } from './date-readings.ts';

it.each([
  ['5/6/23', ['2023-05-06', '2023-06-05']],
  ['23.5.1', ['2023-05-01']],
  ['１２-２７-2023', ['2023-12-27']],
  ['11/12/13', ['2011-12-13', '2013-11-12', '2013-12-11']],
  ['2023-12-27', []],
  ['12月27日', []],
  ['45287', []],
  ['13/13/13', []],
])('%s may be %j', (text, days) => {
  expect(dateReadings(text)).toEqual(days);
});
