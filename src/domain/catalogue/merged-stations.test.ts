import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answeringFor,
  fundsWithMerged,
  mergedStations,
  stationKind,
  stillOpen,
  successorOf,
} from './merged-stations.ts';
import { moneyPortal } from '../../../tests/fixtures/domain/money-fixture.ts';
import { balanceQuery, incomeQuery, scopeOf, spentQuery, withinQuery } from '../money/query/money-queries.ts';
import { countOf, type Query } from '../money/query/query.ts';
import { ask } from '../../../tests/fixtures/domain/ask.ts';

const stations = (...rows: readonly string[]) =>
  ['id,name,kind,region,nature,closed_on,merged_into', ...rows].join('\n');

/** 东站 went into 西站 with 40.00 left, and 西站 into 中站 with what both had. */
const portal = moneyPortal({
  stations: stations(
    'dong,东站,社工站,zhen,自主公开,2023-12-31,xi',
    'xi,西站,社工站,zhen,自主公开,2025-01-31,zhong',
    'zhong,中站,社工站,zhen,自主公开,,',
  ),
  funds: `id,name,kind,station
d,东站的钱,财政拨款,dong
x,西站的钱,财政拨款,xi
z,中站的钱,财政拨款,zhong`,
  receipts: `id,fund,date,amount,kind,upstream,source
r1,d,2023-02-01,100.00,拨入,,doc
r2,x,2023-02-01,50.00,拨入,,doc
r3,x,2024-01-01,40.00,上年结转,r1,doc
r4,z,2025-02-01,90.00,上年结转,r2,doc`,
  expenses: `id,fund,date,amount,category,summary,source
e1,d,2023-05-01,60.00,exp-rent,租金,doc
e2,z,2025-05-01,20.00,exp-rent,租金,doc`,
});

const station = (id: string) => {
  const found = portal.byId.stations.get(id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};
const value = (query: Query | undefined): number | undefined => ask(portal, query)?.value;

describe('a merged station', () => {
  it('leads to the station that goes on with its work, and that one back', () => {
    expect(successorOf(portal, station('dong'))?.id).toBe('zhong');
    expect(successorOf(portal, station('zhong'))).toBeUndefined();
    expect(mergedStations(portal, 'zhong').map(({ id }) => id)).toEqual(['xi', 'dong']);
    expect(mergedStations(portal, 'dong')).toEqual([]);
    expect([stationKind(station('dong')), stationKind(station('zhong'))]).toEqual([
      '社工站 · 2023年12月31日撤并',
      '社工站',
    ]);
  });

  it('is counted once: as part of the station into which it went', () => {
    expect(value(countOf('stations', { in: 'xian' }))).toBe(3);
    expect(value(countOf('stations', { in: 'xian', ...stillOpen }))).toBe(1);
  });

  it('has its money in the total of the successor once, what went on at the merger taken off', () => {
    const funds = fundsWithMerged(portal, 'zhong')?.map(({ id }) => id) ?? [];
    expect(funds.toSorted()).toEqual(['d', 'x', 'z']);
    const scope = scopeOf(portal, funds);
    expect(value(incomeQuery(scope))).toBe(150_00);
    expect(value(withinQuery(scope))).toBe(130_00);
    expect(value(spentQuery(scope))).toBe(80_00);
    expect(value(balanceQuery(scope))).toBe(70_00);
    expect(fundsWithMerged(portal, 'dong')).toBeUndefined();
  });

  it('never leads round a circle for ever, and no station stands twice in a list', () => {
    const ids = ['a', 'b', 'c', 'd'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom('', ...ids), { minLength: 4, maxLength: 4 }), (into) => {
        const circle = moneyPortal({
          stations: stations(...ids.map((id, index) => `${id},${id}站,社工站,zhen,自主公开,,${into[index] ?? ''}`)),
        });
        for (const row of circle.tables.stations) {
          const merged = mergedStations(circle, row.id).map(({ id }) => id);
          expect(new Set(merged).size).toBe(merged.length);
          expect(merged).not.toContain(row.id);
          expect(successorOf(circle, row)?.merged_into).toBeUndefined();
        }
      }),
    );
  });
});

describe('whose phone is answered', () => {
  const closed = moneyPortal({
    stations: [
      'id,name,kind,region,parent,nature,closed_on,merged_into',
      'zhan,站,社工站,zhen,,自主公开,,',
      'bing,并了的室,社工室,zhen,zhan,自主公开,2025-01-31,bie',
      'bie,别的站,社工站,zhen,,自主公开,,',
      'che,撤了的室,社工室,zhen,zhan,自主公开,2025-01-31,',
      'gu,撤了的站,社工站,zhen,,自主公开,2025-01-31,',
    ].join('\n'),
  });
  it.each([
    ['zhan', 'zhan'],
    ['bing', 'bie'],
    ['che', 'zhan'],
    ['gu', 'gu'],
  ])('for %s: %s', (id, answers) => {
    const row = closed.byId.stations.get(id);
    expect(row && answeringFor(closed, row).id).toBe(answers);
  });
});
