import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moneyPortal } from '../../../../tests/fixtures/domain/money-fixture.ts';
import { ask } from '../../../../tests/fixtures/domain/ask.ts';
import { answer, rowsOfQuery, unlessZero } from './answer.ts';
import { fromText } from './query-text.ts';
import { countOf, Query, sumOf, type Filter } from './query.ts';

const portal = moneyPortal({
  funds: `id,name,kind,station,region,year
a,县里的钱,财政拨款,,xian,2023
b,站里的基金,社区基金,zhan,,
c,示例基金,社区基金,shi,,2024`,
  receipts: `id,fund,date,amount,precision,kind,upstream,note,source
r1,a,2023-05-01,100.00,,拨入,,头一笔,doc
r2,b,2024-05,30.01,余,拨入,r1,,doc
r3,b,,7.00,约,捐赠,,头一笔,doc
r4,c,2024-01-01,9.00,,捐赠,,,doc`,
  services: `id,station,category,name,summary,audiences,cost,sensitive,promise_days,status
s1,zhan,exp-rent,送餐,送餐,aud-old；aud-child,免费,是,3,开放
s2,zhan,exp-rent,理发,理发,aud-old,收费,否,,开放
s3,bao,exp-meals,陪诊,陪诊,,免费,,10,暂停`,
});

/** What the engine says by its indexes, said by looking at every row and nothing else. */
function plainly(table: 'receipts' | 'services', filters: readonly Filter[]): readonly string[] {
  const stationRegions: Readonly<Record<string, string>> = { zhan: 'zhen', bao: 'xian', shi: 'yang' };
  const below: Readonly<Record<string, readonly string[]>> = {
    cn: ['cn', 'xian', 'zhen', 'yang'],
    xian: ['xian', 'zhen'],
    zhen: ['zhen'],
    yang: ['yang'],
  };
  const regionOf = (row: Readonly<Record<string, unknown>>): string => {
    const fund = portal.byId.funds.get(String(row['fund']));
    const station = typeof row['station'] === 'string' ? row['station'] : fund?.station;
    return station === undefined ? (fund?.region ?? '') : (stationRegions[station] ?? '');
  };
  const isIn = (row: Readonly<Record<string, unknown>>, { key, values }: Filter): boolean => {
    const date = typeof row['date'] === 'string' ? row['date'].slice(0, 4) : undefined;
    if (key === 'year') return values.includes(date ?? 'undated');
    if (key === 'until') return date === undefined || date <= (values[0] ?? '');
    if (key === 'in') return values.some((id) => below[id]?.includes(regionOf(row)) === true);
    if (key === 'real') return regionOf(row) !== 'yang';
    const fund: Readonly<Record<string, unknown>> | undefined = portal.byId.funds.get(String(row['fund']));
    const cell = key.startsWith('fund.') ? fund?.[key.slice(5)] : row[key];
    const texts = (Array.isArray(cell) ? cell : cell === undefined ? [] : [cell]).map(String);
    if (values.includes('*') && texts.length > 0) return true;
    if (values.includes('') && texts.length === 0) return true;
    return texts.some((text) => values.includes(text));
  };
  const rows: readonly Readonly<Record<string, unknown>>[] = portal.tables[table];
  return rows.filter((row) => filters.every((filter) => isIn(row, filter))).map(({ id }) => String(id));
}

const asked: Readonly<Record<'receipts' | 'services', Readonly<Record<string, readonly string[]>>>> = {
  receipts: {
    fund: ['a', 'b', 'c'],
    'fund.kind': ['fiscal', 'community_fund', ''],
    'fund.year': ['2023', '*', ''],
    'fund.station': ['zhan', '*', ''],
    id: ['r1', 'r2', 'r9'],
    kind: ['allocated', 'donated'],
    note: ['头一笔', '*', ''],
    upstream: ['r1', '*', ''],
    amount: ['3001', '700'],
    date: ['2024-05', '*', ''],
    year: ['2023', '2024', 'undated'],
    until: ['2022', '2023'],
    in: ['cn', 'xian', 'zhen', 'yang'],
    real: ['yes'],
  },
  services: {
    station: ['zhan', 'bao'],
    audiences: ['aud-old', 'aud-child', '*', ''],
    cost: ['free', 'charged'],
    sensitive: ['true', 'false', '*', ''],
    promise_days: ['3', '10', '*', ''],
    status: ['open', 'paused', '*'],
    in: ['cn', 'xian', 'zhen', 'yang'],
  },
};

const question = fc.constantFrom<'receipts' | 'services'>('receipts', 'services').chain((table) => {
  const filter = fc.constantFrom(...Object.keys(asked[table])).chain((key) => {
    const values = fc.constantFrom(...(asked[table][key] ?? []));
    return fc.record({ key: fc.constant(key), values: fc.array(values, { minLength: 1, maxLength: 3 }) });
  });
  return fc.record({
    table: fc.constant(table),
    filters: fc.uniqueArray(filter, { maxLength: 3, selector: ({ key }) => key }),
  });
});

describe('the rows of a query', () => {
  it('are those that looking at every row finds, each once, whichever index finds them', () => {
    expect(portal.broken).toEqual([]);
    fc.assert(
      fc.property(question, ({ table, filters }) => {
        const query = new Query([{ sign: 1, table, column: undefined, filters }]);
        const found = rowsOfQuery(portal, query).map(({ row }) => String(row['id']));
        expect(found.toSorted()).toEqual(plainly(table, filters).toSorted());
      }),
      { numRuns: 600 },
    );
  });

  it('of a filter without an index stand as in their files', () => {
    const ids = (text: string) => rowsOfQuery(portal, fromText(text) ?? expect.fail()).map(({ row }) => row['id']);
    expect(ids('receipts')).toEqual(['r1', 'r2', 'r3', 'r4']);
    expect(ids('receipts?note=')).toEqual(['r2', 'r4']);
    expect(ids('services?audiences=aud-old|aud-child')).toEqual(['s1', 's2']);
  });

  it('name their table, term by term', () => {
    const query = countOf('funds', { id: 'a' }).minus(countOf('receipts', { id: 'r3' }));
    expect(rowsOfQuery(portal, query)).toEqual([
      { table: 'funds', row: portal.byId.funds.get('a') },
      { table: 'receipts', row: portal.byId.receipts.get('r3') },
    ]);
  });
});

describe('the answer of a query', () => {
  it('is money in 分 where one of its terms adds money, else a count of rows; both tell how many rows', () => {
    expect(answer(portal, sumOf('receipts', { fund: ['a', 'b'] }))).toMatchObject({ unit: 'fen', rows: 3 });
    expect(answer(portal, sumOf('receipts', { fund: 'nobody' }))).toMatchObject({ unit: 'fen', rows: 0 });
    expect(answer(portal, countOf('receipts'))).toMatchObject({ unit: 'rows', rows: 4, quantity: { value: 4 } });
    expect(answer(portal, countOf('funds').plus(sumOf('receipts', { id: 'r4' })))).toMatchObject({ unit: 'fen' });
  });

  it('is exact for rows without a precision, and has the bounds of the others, turned round where they are taken away', () => {
    expect(ask(portal, 'receipts.amount?id=r1')).toEqual({ value: 100_00, bound: 'exact' });
    expect(ask(portal, 'receipts.amount?id=r1|r2')).toEqual({ value: 130_01, bound: 'at-least' });
    expect(ask(portal, 'receipts.amount?id=r1 - receipts.amount?id=r2')).toEqual({ value: 69_99, bound: 'at-most' });
    expect(ask(portal, 'receipts.amount?id=r2|r3')?.bound).toBe('about');
    expect(ask(portal, 'receipts?id=r2')).toEqual({ value: 1, bound: 'exact' });
  });

  it('of nothing is left out where only another number than 0 is wanted', () => {
    const [some, none] = [countOf('funds'), countOf('funds', { id: 'nobody' })];
    expect([some, none, undefined].map((query) => unlessZero(portal, query))).toEqual([some, undefined, undefined]);
  });

  it('stays the same after more questions than are kept', () => {
    const before = answer(portal, countOf('receipts', { fund: 'b' })).quantity;
    for (let index = 0; index < 1200; index++) answer(portal, countOf('receipts', { id: `none-${String(index)}` }));
    expect(answer(portal, countOf('receipts', { fund: 'b' })).quantity).toEqual(before);
  });
});
