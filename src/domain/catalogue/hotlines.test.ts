import { expect, it } from 'vitest';
import { moneyPortal } from '../../../tests/fixtures/domain/money-fixture.ts';
import { hotlinesFor } from './hotlines.ts';

const portal = moneyPortal({
  regions: `id,name,level,parent
sheng,甲省,省,
shi,甲市,市,sheng
dong,东县,县,shi
xi,西县,县,shi`,
  terms: `id,scheme,name,order
mood,需求,心里难受,1
eat,需求,吃饭没人做,2`,
  hotlines: `id,name,phone,region,needs
all,热线,12345,,
heart,心理热线,12356,,mood
city,市民政热线,0532-12349000,shi,
far,西县热线,0532-86000000,xi,`,
});

const told = (...of: [string | undefined, (readonly string[])?]): readonly string[] =>
  hotlinesFor(portal, ...of).map(({ id }) => id);

it('the nearest number first, and none of another place', () => {
  expect(told('dong')).toEqual(['city', 'all']);
  expect(told('sheng')).toEqual(['all']);
  expect(told(undefined)).toEqual(['all']);
});

it('a number for one need stands where that need is, before all others', () => {
  expect(told('dong', ['mood'])).toEqual(['heart', 'city']);
  expect(told('dong', ['eat'])).toEqual(['city', 'all']);
});
