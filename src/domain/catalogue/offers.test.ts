import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moneyPortal } from '../../../tests/fixtures/domain/money-fixture.ts';
import { children } from '../index/places.ts';
import { offeredAbove, offeredAt, offeredCount, offeredIn, placesWith, stationsFor, termsIn } from './offers.ts';
import { facetNames, wishAddress } from './offers.ts';

const places = ['sheng', 'shi', 'dong', 'xi', 'zhen', 'cun', 'mo', 'yang'];
const regions = `id,name,level,parent,sample
cn,全国,国家,,
sheng,甲省,省,cn,
shi,甲市,市,sheng,
dong,东县,县,shi,
xi,西县,县,shi,
zhen,东镇,乡,dong,
cun,东村,村,zhen,
mo,示例省,省,cn,是
yang,示例镇,乡,mo,`;
const terms = `id,scheme,name,order
eat,需求,吃饭没人做,1
ill,需求,看病,2
old,人群,老人,1
meals,类别,助餐,1`;

interface Given {
  readonly place: string;
  readonly needs: readonly string[];
  readonly ended: boolean;
}

function portalOf(services: readonly Given[], more: Readonly<Record<string, string>> = {}) {
  const lines = services.map(
    ({ place, needs, ended }, index) =>
      `s${String(index)},${place},meals,甲,x,${needs.join('；')},old,免费,${ended ? '结束' : '开放'}`,
  );
  return moneyPortal({
    regions,
    terms,
    services: ['id,region,category,name,summary,needs,audiences,cost,status', ...lines].join('\n'),
    ...more,
  });
}

const given: fc.Arbitrary<Given> = fc.record({
  place: fc.constantFrom(...places),
  needs: fc.subarray(['eat', 'ill']),
  ended: fc.boolean(),
});

describe('counts of a place', () => {
  it('add up: its own services and those of the places below it', () => {
    fc.assert(
      fc.property(fc.array(given, { maxLength: 12 }), fc.constantFrom('eat', 'ill'), (services, term) => {
        const portal = portalOf(services);
        const wish = { facet: 'need', term } as const;
        for (const id of places) {
          const below = children(portal, id).reduce((sum, child) => sum + offeredCount(portal, child.id, wish), 0);
          expect(offeredCount(portal, id, wish)).toBe(offeredAt(portal, id, wish).length + below);
          expect(offeredIn(portal, id, wish)).toHaveLength(offeredCount(portal, id, wish));
        }
        const open = services.filter(({ needs, ended }) => !ended && needs.includes(term));
        const top = placesWith(portal, undefined, wish).reduce((sum, { count }) => sum + count, 0);
        expect(top).toBe(open.length);
      }),
      { numRuns: 40 },
    );
  });

  it('know no facet that leads nowhere: each term of a place has a service', () => {
    const portal = portalOf([{ place: 'zhen', needs: ['eat'], ended: false }]);
    const told = facetNames.map((facet) => termsIn(portal, 'shi', facet).map(({ term }) => term.id));
    expect(told).toEqual([['eat'], ['old'], ['meals']]);
    expect(termsIn(portal, 'xi', 'need')).toEqual([]);
    expect(wishAddress(portal, 'shi', { facet: 'need', term: 'eat' })).toBe('/places/shi/needs/eat/');
  });

  it('stand once for a group or a kind: on the lowest page that has all of them', () => {
    const one = portalOf([{ place: 'zhen', needs: [], ended: false }]);
    expect(wishAddress(one, 'shi', { facet: 'category', term: 'meals' })).toBe('/places/zhen/categories/meals/');
    const two = portalOf([
      { place: 'zhen', needs: [], ended: false },
      { place: 'xi', needs: [], ended: false },
    ]);
    expect(wishAddress(two, 'sheng', { facet: 'category', term: 'meals' })).toBe('/places/shi/categories/meals/');
  });
});

it('what a county offers is there for its towns, what a neighbour offers is not', () => {
  const wish = { facet: 'need', term: 'eat' } as const;
  const portal = portalOf([
    { place: 'dong', needs: ['eat'], ended: false },
    { place: 'xi', needs: ['eat'], ended: false },
    { place: 'sheng', needs: ['eat'], ended: true },
  ]);
  const zhen = portal.byId.regions.get('zhen');
  expect(zhen && offeredAbove(portal, zhen, wish).map(({ id }) => id)).toEqual(['s0']);
});

it('a station that can be called answers before one that cannot, an open one before none', () => {
  const stations = `id,name,kind,region,serves,phone,closed_on,nature
room,社工室,社工室,zhen,,0532-86000001,,自主公开
mute,东镇社工站,社工站,zhen,,,,自主公开
gone,旧社工站,社工站,zhen,,0532-86000002,2024-01-01,自主公开
next,西镇社工站,社工站,xi,cun；zhen,0532-86000003,,自主公开`;
  const portal = portalOf([], { stations });
  expect(stationsFor(portal, 'zhen').map(({ id }) => id)).toEqual(['next', 'room', 'mute']);
  expect(stationsFor(portal, 'cun').map(({ id }) => id)).toEqual(['next']);
});
