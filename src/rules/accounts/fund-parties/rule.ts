import { find, type Portal } from '../../../data/portal.ts';
import type { Row } from '../../../schema/index.ts';
import { valueTitle } from '../../../schema/values.ts';
import type { Remark, Rule } from '../../engine/rule.ts';

type Fund = Row<'funds'>;

/** Who gives a fund, from which level, by which document: what contradicts itself in one row. */
export const fundParties: Rule = {
  id: 'fund-parties',
  title: '资金的来历对得上',
  level: 'warning',
  *check({ portal }) {
    for (const fund of portal.tables.funds) {
      const funder = find(portal, 'organizations', fund.funder);
      if (funder !== undefined) yield* ofFunder(portal, fund, funder);
      yield* numbers(fund);
      yield* ofCommunity(portal, fund);
    }
  },
};

/** Taxes and lotteries are given out by offices; donations are not. */
const offices: ReadonlySet<Row<'organizations'>['kind']> = new Set([
  'government',
  'mass_organization',
  'public_institution',
  'residents_committee',
]);
const levels: Readonly<Record<Row<'regions'>['level'], Fund['level']>> = {
  country: 'central',
  province: 'province',
  city: 'city',
  county: 'county',
  township: 'township',
  village: 'village',
};

/** A level of places as the levels of funds call it. */
function levelTitle(level: Row<'regions'>['level']): string {
  return valueTitle('funds', 'level', levels[level]) ?? level;
}

function* ofFunder(portal: Portal, fund: Fund, funder: Row<'organizations'>): Iterable<Remark> {
  const isPublic = fund.kind === 'fiscal' || fund.kind === 'lottery';
  const passedOn =
    funder.kind === 'social_work_agency' || funder.kind === 'social_organization' || funder.kind === 'charity';
  if (isPublic && !offices.has(funder.kind) && !passedOn) {
    const message = `是${valueTitle('organizations', 'kind', funder.kind)}，而这笔资金是${valueTitle('funds', 'kind', fund.kind)}，应当由机关拨付。请核对 拨付方 和 类型；没有错就不用改。`;
    yield { table: 'funds', row: fund, key: 'funder', message };
  }
  if (fund.kind === 'donation' && funder.kind === 'government') {
    const message = `是党政机关，而这笔资金是社会捐赠：机关拨的钱不是捐赠。请核对 拨付方 和 类型；没有错就不用改。`;
    yield { table: 'funds', row: fund, key: 'funder', message };
  }
  if (fund.kind === 'donation' && fund.host === funder.id) {
    const message = `和 拨付方 是同一家：捐了钱自己管，不算捐出去。请核对这两格；没有错就不用改。`;
    yield { table: 'funds', row: fund, key: 'host', message };
  }
  if (fund.recipient === funder.id) {
    const message = `和 拨付方 是同一家：自己拨给自己，看不出钱从哪里来。请核对这两格；没有错就不用改。`;
    yield { table: 'funds', row: fund, key: 'recipient', message };
  }
  const level = find(portal, 'regions', funder.region)?.level;
  if (fund.level === undefined || level === undefined || funder.kind !== 'government' || !isPublic) return;
  // Money of a higher level often comes through an office further down; never from further up than the office stands.
  if (order.indexOf(levels[level]) >= order.indexOf(fund.level)) return;
  const message = `比拨付方 ${funder.name} 的级别（${levelTitle(level)}）还低。请核对 层级 和 拨付方；没有错就不用改。`;
  yield { table: 'funds', row: fund, key: 'level', message };
}

/** A community fund is of the place whose station has it. */
function* ofCommunity(portal: Portal, fund: Fund): Iterable<Remark> {
  const region = find(portal, 'regions', find(portal, 'stations', fund.station)?.region);
  if (fund.kind !== 'community_fund' || fund.level === undefined || region === undefined) return;
  if (levels[region.level] === fund.level) return;
  const message = `和接收站点的级别对不上：${region.name} 是${levelTitle(region.level)}一级。请核对 层级 和 接收站点；没有错就不用改。`;
  yield { table: 'funds', row: fund, key: 'level', message };
}

const order: readonly Fund['level'][] = ['central', 'province', 'city', 'county', 'township', 'village'];

function* numbers(fund: Fund): Iterable<Remark> {
  const [, written] = /〔(\d{4})〕/.exec(fund.doc_no ?? '') ?? [];
  if (written !== undefined && fund.year !== undefined && Math.abs(Number(written) - fund.year) > 1) {
    const message = `是 ${written} 年的文号，而这笔资金的年度是 ${String(fund.year)}。请核对文号和年度；没有错就不用改。`;
    yield { table: 'funds', row: fund, key: 'doc_no', message };
  }
  const { func_code: code } = fund;
  if (code !== undefined && !/^\d{3}(\d\d){0,2}$/.test(code)) {
    const message = `不是支出功能科目：类三位，款五位，项七位，例如 2080208。请核对，不清楚就空着。`;
    yield { table: 'funds', row: fund, key: 'func_code', message };
  }
}
