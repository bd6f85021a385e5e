import { describe, expect, it } from 'vitest';
import { moneyPortal } from '../../../tests/fixtures/domain/money-fixture.ts';
import { publishedGrants } from './grants.ts';

const organizations = `id,name,kind,region
minzheng,甲县民政局,党政机关,xian
zhanfang,乙镇社工机构,社会工作服务机构,zhen`;
const funds = `id,name,kind,funder,station,region,organization,recipient
county,县里的钱,财政拨款,minzheng,,xian,,zhanfang
town,站里的钱,财政拨款,minzheng,zhan,,,
room,室里的钱,财政拨款,minzheng,,zhen,zhanfang,
own,自己的钱,其他,minzheng,,xian,minzheng,
nobody,不知道谁给的,其他,,zhan,,,
empty,不知道谁收的,其他,minzheng,,xian,,
shown,示例的钱,其他,minzheng,shi,,,`;

function grantsOf(receipts: readonly string[], more: Readonly<Record<string, string>> = {}) {
  const portal = moneyPortal({
    organizations,
    funds,
    receipts: ['id,fund,station,organization,date,amount,kind,upstream,source', ...receipts].join('\n'),
    ...more,
  });
  expect(portal.broken).toEqual([]);
  return publishedGrants(portal);
}

const realOf = (...of: Parameters<typeof grantsOf>) => grantsOf(...of).real;

const ids = (receipts: readonly string[]) => realOf(receipts).grants.map(({ receipt }) => receipt.id);

describe('a grant', () => {
  it('has its day, who gave and who received: the named recipient, else the station, else the organization', () => {
    const { grants, left } = realOf([
      'r1,county,,,2024-03-01,5.00,拨入,,doc',
      'r2,town,,,2024-03-01,5.00,捐赠,,doc',
      'r3,room,,,2024-03-01,5.00,拨入,,doc',
      'r4,county,zhan,,2024-03-01,5.00,拨入,,doc',
      'r5,empty,,zhanfang,2024-03-01,5.00,拨入,,doc',
    ]);
    expect(
      grants.map(({ receipt, funder, recipient, station }) => [receipt.id, funder.id, recipient?.id, station?.id]),
    ).toEqual([
      ['r1', 'minzheng', 'zhanfang', undefined],
      ['r2', 'minzheng', undefined, 'zhan'],
      ['r3', 'minzheng', 'zhanfang', undefined],
      ['r4', 'minzheng', 'zhanfang', 'zhan'],
      ['r5', 'minzheng', 'zhanfang', undefined],
    ]);
    expect([left, grants[0]?.date]).toEqual([0, '2024-03-01']);
  });

  it('is none, but counted as left out, without a whole date, a giver, a receiver, or where somebody keeps its own money', () => {
    const { grants, left } = realOf([
      'r1,town,,,2024-03,5.00,拨入,,doc',
      'r2,town,,,,5.00,拨入,,doc',
      'r3,nobody,,,2024-03-01,5.00,拨入,,doc',
      'r4,empty,,,2024-03-01,5.00,拨入,,doc',
      'r5,own,,,2024-03-01,5.00,拨入,,doc',
    ]);
    expect([grants, left]).toEqual([[], 5]);
  });

  it('is no interest, nothing carried over, given back or only stated', () => {
    const kinds = ['利息', '上年结转', '退回', '投入', '争取', '实物折价'];
    const { grants, left } = realOf(kinds.map((kind, at) => `r${String(at)},town,,,2024-03-01,5.00,${kind},,doc`));
    expect([grants, left]).toEqual([[], 0]);
  });
});

describe('money that is passed on', () => {
  it('is counted at its first grant, through any number of hands, and is not left out either', () => {
    const rows = [
      'r1,county,,,2024-03-01,9.00,拨入,,doc',
      'r2,town,,,2024-03,5.00,拨入,r1,doc',
      'r3,room,,,2024-03-03,5.00,拨入,r2,doc',
    ];
    expect(ids(rows)).toEqual(['r1']);
    expect(realOf(rows).left).toBe(0);
  });

  it('is counted where the money above it cannot be told, or is gone', () => {
    expect(ids(['r1,county,,,2024,9.00,拨入,,doc', 'r2,town,,,2024-03-02,5.00,拨入,r1,doc'])).toEqual(['r2']);
    expect(realOf(['r1,county,,,2024,9.00,拨入,,doc', 'r2,town,,,2024-03-02,5.00,拨入,r1,doc']).left).toBe(1);
    expect(ids(['r2,town,,,2024-03-02,5.00,拨入,gone,doc'])).toEqual(['r2']);
  });

  it('in a circle ends, and is no grant of itself', () => {
    expect(ids(['r1,county,,,2024,9.00,拨入,r2,doc', 'r2,town,,,2024,5.00,拨入,r1,doc'])).toEqual([]);
    expect(ids(['r1,county,,,2024,9.00,利息,r2,doc', 'r2,town,,,2024-03-02,5.00,拨入,r1,doc'])).toEqual([]);
  });
});

describe('samples', () => {
  it('stand apart, with those that cannot be told counted on their own side', () => {
    const rows = [
      's1,shown,,,2024-03-01,5.00,拨入,,doc',
      's2,shown,,,2024,5.00,拨入,,doc',
      'r1,town,,,2024,5.00,拨入,,doc',
    ];
    const { real, sample } = grantsOf(rows);
    expect([real.grants, real.left, sample.left]).toEqual([[], 1, 1]);
    expect(sample.grants.map(({ receipt }) => receipt.id)).toEqual(['s1']);
    expect(ids([...rows, 'r2,town,,,2024-03-01,5.00,拨入,,doc'])).toEqual(['r2']);
  });
});
