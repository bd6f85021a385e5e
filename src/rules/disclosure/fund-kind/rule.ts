import { yearOf } from '../../../data/cells/date.ts';
import type { Portal } from '../../../data/portal.ts';
import { holderOf } from '../../../domain/money/money-holder.ts';
import { rowsBy } from '../../../domain/index/rows-by.ts';
import type { Row } from '../../../schema/index.ts';
import { valueTitle } from '../../../schema/values.ts';
import type { Remark, Rule } from '../../engine/rule.ts';

type Fund = Row<'funds'>;

/** What a fund is called, what kind it is, which year it is of, and what it receives have to go together. */
export const fundKind: Rule = {
  id: 'fund-kind',
  title: '资金的名称、类型、年度对得上',
  level: 'warning',
  *check({ portal }) {
    const named = new Map<string, Fund>();
    for (const fund of portal.tables.funds) {
      yield* kindOfName(fund);
      yield* yearOfFund(portal, fund);
      yield* kindsOfReceipts(portal, fund);
      const holder = holderOf(portal, fund);
      const key = `${holder?.kind ?? ''} ${holder?.id ?? ''} ${fund.name}`;
      const twin = named.get(key);
      if (twin) yield sameName(fund, twin);
      else named.set(key, fund);
    }
  },
};

/** Words in a name that leave no doubt. 彩票公益金 alone may be of the sports lottery. */
const certain = [
  [/福利彩票|福彩/, 'lottery'],
  [/社区基金/, 'community_fund'],
] as const;

function* kindOfName(fund: Fund): Iterable<Remark> {
  const [, kind] = certain.find(([words]) => words.test(fund.name)) ?? [];
  if (kind === undefined || fund.kind === kind) return;
  const title = valueTitle('funds', 'kind', kind);
  const message =
    `和名称 "${fund.name}" 对不上，名称说的是${title}。` +
    `类型错了，合计就归错了类，该有的彩票公益金标识也会没有。请改为 "${title}"，或改正名称。`;
  yield { table: 'funds', row: fund, key: 'kind', message };
}

/** Money of a year may come in the year after, when it is paid late; not before it, and not years later. */
function* yearOfFund(portal: Portal, fund: Fund): Iterable<Remark> {
  const { year } = fund;
  const [, only] = /^(20\d{2})年(?!.*20\d{2}年)/.exec(fund.name) ?? [];
  if (year === undefined) {
    if (only === undefined) return;
    const message = `空着，而名称写着 ${only} 年，按年度就找不到这笔资金。请填 "${only}"，或改正名称。`;
    yield { table: 'funds', row: fund, key: 'year', message };
    return;
  }
  const cell = { table: 'funds', row: fund, key: 'year' } as const;
  const inName = [...fund.name.matchAll(/(20\d{2})年/g)].map(([, digits]) => Number(digits));
  if (inName.length > 0 && !inName.includes(year)) {
    const message = `和名称 "${fund.name}" 里的年份不一样。请核对年度和名称。`;
    yield { ...cell, message };
    return;
  }
  const received = rowsBy(portal, 'receipts', 'fund', fund.id).flatMap(({ date }) => yearOf(date) ?? []);
  const first = Math.min(...received);
  if (received.length === 0 || (first >= year && first <= year + 1)) return;
  const message = `和收入的日期对不上：最早的一笔收入是 ${String(first)} 年的。请核对年度和收入的日期；没有错就不用改。`;
  yield { ...cell, message };
}

/** Donations come to funds of donations; budgets and lotteries do not donate. */
const strange: Readonly<Partial<Record<Fund['kind'], Row<'receipts'>['kind']>>> = {
  fiscal: 'donated',
  lottery: 'donated',
  donation: 'allocated',
};

function* kindsOfReceipts(portal: Portal, fund: Fund): Iterable<Remark> {
  for (const receipt of rowsBy(portal, 'receipts', 'fund', fund.id)) {
    if (receipt.kind !== strange[fund.kind] || receipt.upstream !== undefined) continue;
    const message = `和资金 "${fund.id}" 的类型（${valueTitle('funds', 'kind', fund.kind)}）对不上。请核对这笔收入的资金和类别；没有错就不用改。`;
    yield { table: 'receipts', row: receipt, key: 'kind', message };
  }
}

function sameName(fund: Fund, twin: Fund): Remark {
  const message = `和 ${twin.id}（${twin.at.file} 第 ${String(twin.at.line)} 行）的名称一样，读的人分不清是哪一笔。请写出不同，例如年度；写重了就删掉一行。`;
  return { table: 'funds', row: fund, key: 'name', message };
}
