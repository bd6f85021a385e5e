import type { FundKey } from './ledger-plan.ts';
import { documentIds, organizationIds, type Place } from './place.ts';
import type { CountyPlan } from './region-plan.ts';
import type { NewRow } from './table-text.ts';
import type { Year } from './years.ts';

export function fundId(station: string, fund: FundKey): string {
  return `${station}-f${String(['lottery', 'fiscal', 'community'].indexOf(fund) + 1)}`;
}

const countyFundId = (county: string): string => `${county}-f1`;
export const countyReceiptId = (county: string, year: Year): string => `${county}-r${String(year)}`;

/** Lottery money, money of the town's budget, and a community fund kept by the county's charity. */
export function makeFunds({ station, town, county, name }: Place): readonly NewRow<'funds'>[] {
  const shared = { station, recipient: organizationIds.operator(county.id), sources: [documentIds.report(station)] };
  const charity = organizationIds.charity(county.id);
  return [
    {
      ...shared,
      id: fundId(station, 'lottery'),
      name: `${name}镇福利彩票公益金`,
      kind: 'lottery',
      level: 'county',
      funder: organizationIds.bureau(county.id),
      purpose: '只用于社工站服务项目',
    },
    {
      ...shared,
      id: fundId(station, 'fiscal'),
      name: `${name}镇财政补助`,
      kind: 'fiscal',
      level: 'township',
      funder: organizationIds.townOffice(town),
      purpose: '站点运营和培训',
    },
    {
      ...shared,
      id: fundId(station, 'community'),
      name: `${name}社区基金`,
      kind: 'community_fund',
      level: 'township',
      funder: charity,
      host: charity,
    },
  ];
}

export interface CountyLottery {
  readonly documents: readonly NewRow<'documents'>[];
  readonly funds: readonly NewRow<'funds'>[];
  readonly receipts: readonly NewRow<'receipts'>[];
}

/** The county's own lottery fund, through which the money of its stations passed: it must be counted once. Totals in 分. */
export function makeCountyLottery(county: CountyPlan, passedOn: ReadonlyMap<Year, number>): CountyLottery {
  const bureau = organizationIds.bureau(county.id);
  const owner = { region: county.id, organization: bureau };
  const source = documentIds.county(county.id);
  return {
    documents: [
      {
        id: source,
        title: `${county.name}民政局福利彩票公益金使用公告`,
        publisher: `${county.name}民政局`,
        date: '2026-01-20',
        kind: 'notice',
        note: '示例文件，没有原件',
      },
    ],
    funds: [
      {
        ...owner,
        id: countyFundId(county.id),
        name: `${county.name}福利彩票公益金`,
        kind: 'lottery',
        level: 'county',
        recipient: bureau,
        sources: [source],
      },
    ],
    receipts: [...passedOn].map(([year, amount]) => ({
      ...owner,
      id: countyReceiptId(county.id, year),
      fund: countyFundId(county.id),
      date: `${String(year)}-03-01`,
      amount,
      kind: 'allocated',
      note: '全部转给各社工站',
      source,
    })),
  };
}
