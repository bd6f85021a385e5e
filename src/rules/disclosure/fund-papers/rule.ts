import { isAfter, yearOf } from '../../../data/cells/date.ts';
import { find, findAll, type Portal } from '../../../data/portal.ts';
import { keepsWholeBooks } from '../../../domain/money/fund-books.ts';
import { rowsBy } from '../../../domain/index/rows-by.ts';
import type { Row } from '../../../schema/index.ts';
import { valueTitle } from '../../../schema/values.ts';
import type { Remark, Rule } from '../../engine/rule.ts';

type Fund = Row<'funds'>;
type Document = Row<'documents'>;

/** What a fund says of itself, and what the papers say by which it was given. */
export const fundPapers: Rule = {
  id: 'fund-papers',
  title: '资金和下达它的文件对得上',
  level: 'warning',
  *check({ portal }) {
    for (const fund of portal.tables.funds) {
      const sources = findAll(portal, 'documents', fund.sources);
      yield* number(fund, sources);
      yield* code(fund);
      yield* levelOfName(fund);
      if (!keepsWholeBooks(portal, fund)) continue;
      const papers = sources.filter(isGrant);
      if (papers.length > 0) yield* givenBy(portal, fund, papers);
      yield* early(portal, fund, sources);
    }
  },
};

/** A paper by which money is given, not one that tells of it afterwards. */
function isGrant({ kind, title }: Document): boolean {
  return kind === 'notice' && /下达|拨付|分配|安排/.test(title);
}

function* number(fund: Fund, sources: readonly Document[]): Iterable<Remark> {
  const [, written] = /〔(\d{4})〕/.exec(fund.doc_no ?? '') ?? [];
  const last = Math.max(...sources.map(({ date }) => yearOf(date) ?? Infinity));
  if (written === undefined || sources.length === 0 || Number(written) <= last) return;
  const message = `是 ${written} 年的文号，而出处里的文件最晚是 ${String(last)} 年的，那时还没有这个文号。请核对文号和出处。`;
  yield { table: 'funds', row: fund, key: 'doc_no', message };
}

/** 229 60: what lotteries give for the common good, and nothing else. */
function* code(fund: Fund): Iterable<Remark> {
  const { func_code: value, kind } = fund;
  if (value === undefined || !/^\d{5}/.test(value)) return;
  const isLottery = value.startsWith('22960');
  const cell = { table: 'funds', row: fund, key: 'func_code' } as const;
  if (kind === 'lottery' && !isLottery) {
    yield { ...cell, message: '不是彩票公益金的科目，彩票公益金是 22960 开头的。请核对功能科目和类型。' };
  } else if (kind === 'fiscal' && isLottery) {
    yield { ...cell, message: '是彩票公益金的科目，而类型写的是财政拨款。请核对功能科目和类型。' };
  }
}

const levels = [
  [/中央/, 'central'],
  [/省级|自治区级/, 'province'],
  [/市级/, 'city'],
  [/县级|区级/, 'county'],
  [/镇级|乡级/, 'township'],
  [/村级/, 'village'],
] as const;

function* levelOfName(fund: Fund): Iterable<Remark> {
  const named = levels.filter(([words]) => words.test(fund.name)).map(([, level]) => level);
  const [level] = named;
  if (level === undefined || named.length > 1 || fund.level === undefined || fund.level === level) return;
  const title = valueTitle('funds', 'level', level);
  const message = `和名称 "${fund.name}" 对不上，名称说的是${title}一级。请改为 "${title}"，或改正名称。`;
  yield { table: 'funds', row: fund, key: 'level', message };
}

function* givenBy(portal: Portal, fund: Fund, papers: readonly Document[]): Iterable<Remark> {
  const funder = find(portal, 'organizations', fund.funder);
  const names = papers.map(({ publisher }) => publisher);
  if (funder !== undefined && !names.includes(funder.name)) {
    const message = `是 ${funder.name}，而下达的文件是 ${names.join('、')} 发的。请核对 拨付方 和 出处；没有错就不用改。`;
    yield { table: 'funds', row: fund, key: 'funder', message };
  }
  const years = papers.flatMap(({ title }) => [...title.matchAll(/(20\d{2})年/g)].map(([, year]) => Number(year)));
  if (fund.year === undefined || years.length === 0 || years.includes(fund.year)) return;
  const message = `里下达的文件说的是 ${String(years[0])} 年的钱，而年度是 ${String(fund.year)}。请核对 出处 和 年度。`;
  const value = papers.map(({ id }) => id).join('；');
  yield { table: 'funds', row: fund, key: 'sources', value, message };
}

/** Money that came before the first paper that promises it. */
function* early(portal: Portal, fund: Fund, sources: readonly Document[]): Iterable<Remark> {
  const promises = sources.filter((document) => isGrant(document) || document.kind === 'contract');
  const first = promises.toSorted((a, b) => (a.date < b.date ? -1 : 1))[0];
  if (first === undefined || promises.length < sources.length) return;
  for (const receipt of rowsBy(portal, 'receipts', 'fund', fund.id)) {
    const { date, kind } = receipt;
    if (date === undefined || !(kind === 'allocated' || kind === 'donated') || !isAfter(first.date, date)) continue;
    const message = `早于给这笔钱的文件 ${first.id}（${first.date}）：文件还没有，钱就到了。请核对这两个日期；没有错就不用改。`;
    yield { table: 'receipts', row: receipt, key: 'date', message };
  }
}
