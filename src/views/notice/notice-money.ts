import { formatDate } from '../../data/cells/date.ts';
import { find } from '../../data/portal.ts';
import type { Row } from '../../schema/index.ts';
import { text } from '../../text/notice.ts';
import type { FundBooks } from '../../domain/money/fund-books.ts';
import { periodOf } from '../../domain/money/ledger.ts';
import {
  balanceQuery,
  incomeQuery,
  passedOutQuery,
  receivedQuery,
  scopeOf,
  spentQuery,
  withinQuery,
} from '../../domain/money/query/money-sums.ts';
import type { NoticeLine, NoticeOf, NoticePart, NoticeSection } from './notice-parts.ts';
import { categoryName, spendingBy } from '../../domain/money/spending.ts';
import { sum } from '../../domain/money/query/sum.ts';

/** More expenses than this are told by category: a notice fits on a sheet or two. */
const rowsUpTo = 20;
/** More receipts of a fund than this are told as one sum. */
const receiptsUpTo = 3;

type MoneyRow = Row<'receipts'> | Row<'expenses'>;
const amount = (query: string, rows: readonly MoneyRow[] = []): NoticePart => ({ sum: query, rows });

/** What was carried over, and each source with what came in from it. */
export function incomeSection(of: NoticeOf): NoticeSection {
  const { money } = of;
  const lines: NoticeLine[] = money.funds.map((books) => sourceLine(of, books));
  lines.push(...totals(of));
  if (money.elsewhere.receipts.length > 0) {
    lines.push([`${text.elsewhereIncome}：`, ...listed(money.elsewhere.receipts.map((receipt) => ({ receipt })))]);
  }
  if (money.stated.length > 0) {
    const stated = money.stated.flatMap((receipt) => [[`${receipt.kind} `, { receipt }] as const]);
    lines.push([`${text.stated}：`, ...stated.flatMap((pair, index) => (index === 0 ? pair : ['；', ...pair]))]);
  }
  if (lines.length === 0) lines.push([`${text.noIncome}。`]);
  return { id: 'income', heading: text.income, lines };
}

/** One fund: who gave it, under which number, and what came in. */
function sourceLine({ portal, period }: NoticeOf, { fund, account, receivedKnown }: FundBooks): NoticeLine {
  const funder = find(portal, 'organizations', fund.funder)?.name;
  const about = [
    fund.kind,
    fund.level === undefined ? undefined : `${fund.level}级`,
    funder === undefined ? undefined : text.grantedBy(funder),
    fund.doc_no === undefined ? undefined : `${text.docNo} ${fund.doc_no}`,
    fund.purpose === undefined ? undefined : text.purpose(fund.purpose),
  ].filter((part) => part !== undefined);
  const scope = scopeOf(portal, [fund.id]);
  const pieces = (period === 'undated' ? (['undated'] as const) : (['undated', period] as const)).flatMap((each) => {
    const rows = account.receipts.filter((row) => periodOf(row) === each);
    if (rows.length === 0) return [];
    const name = each === 'undated' ? text.undated : text.thisYear;
    const numbers =
      rows.length > receiptsUpTo
        ? [amount(receivedQuery(scope, { in: [each] }))]
        : rows.flatMap((receipt, index) => [index === 0 ? '' : '、', { receipt }, remark(receipt)]);
    return [[`${name} `, ...numbers]];
  });
  const words = pieces.flatMap((piece, index) => (index === 0 ? piece : ['；', ...piece]));
  const none = receivedKnown ? text.noIncome : `${text.income}${text.notPublished}`;
  return [`${fund.name}（${about.join('，')}）：`, ...(words.length > 0 ? words : [none])];
}

/** What all sources have together: carried over, without a year, of this year. Nothing where the only line above says it. */
function totals(of: NoticeOf): readonly NoticeLine[] {
  const { period, money } = of;
  if (period === 'undated' || money.funds.length === 0) return [];
  const { scope } = money;
  const time = { in: [period] };
  const before = money.periods.filter((each) => each !== 'undated' && each < period);
  const twice = some(of, withinQuery(scope, time));
  const parts = [
    { name: text.carried, query: before.length > 0 ? balanceQuery(scope, { in: before }) : undefined, rows: [] },
    { name: text.undatedMoney, query: balanceQuery(scope, { in: ['undated'] }), rows: [] },
    {
      name: `${text.incomeTotal}${twice ? text.counting : ''}`,
      query: incomeQuery(scope, time),
      rows: twice ? [] : money.receipts,
    },
  ].flatMap(({ name, query, rows }) => (some(of, query) ? [{ name, query, rows }] : []));
  const [only, ...more] = parts;
  if (only === undefined || (more.length === 0 && money.funds.length === 1)) return [];
  const lines = parts.map(({ name, query, rows }): NoticeLine => [`${name}：`, amount(query, rows)]);
  return more.length === 0
    ? lines
    : [...lines, [`${text.available}：`, amount(parts.map(({ query }) => query).join(' + '))]];
}

/** Each payment, or where there are many, each category; then the total. */
export function spendingSection(of: NoticeOf): NoticeSection | undefined {
  const { portal, period, money } = of;
  if (period === 'undated') return undefined;
  const time = { in: [period] };
  const query = spentQuery(money.scope, time);
  const { expenses } = money;
  const lines: NoticeLine[] =
    expenses.length > rowsUpTo
      ? [
          ...spendingBy('category', query, expenses).map((group) => [
            `${categoryName(portal, group.id) ?? text.notPublished}：`,
            amount(group.query),
          ]),
          [text.eachRow],
        ]
      : expenses.map((expense) => [`${words(expense)}：`, { expense }]);
  if (expenses.length > 0) lines.push([`${text.spendingTotal}：`, amount(query, expenses)]);
  else lines.push([money.whole ? text.zeroSpending : text.noSpending]);
  const out = passedOutQuery(money.scope, time);
  if (some(of, out)) lines.push([`${text.passedOut}：`, amount(out)]);
  const others = money.elsewhere.expenses;
  if (others.length > 0) {
    const ids = others.map(({ id }) => id).join('|');
    lines.push([`${text.elsewhere}：`, amount(`expenses.amount?id=${ids}`, others)]);
  }
  return { id: 'spending', heading: text.spending, lines };
}

/** What is left at the end of the year, and that it is carried over. */
export function balanceSection({ portal, period, money }: NoticeOf): NoticeSection | undefined {
  if (period === 'undated' || money.funds.length === 0) return undefined;
  if (!money.balanceKnown) return { id: 'balance', heading: text.balance, lines: [[text.unknownBalance]] };
  const query = balanceQuery(money.scope, { until: period });
  const left = sum(portal, query)?.quantity.value ?? 0;
  const after = left > 0 ? text.carryOver(period) : left === 0 ? text.noCarryOver : text.overspent;
  return {
    id: 'balance',
    heading: text.balance,
    lines: [[`${text.yearEnd}${text.computed}：`, amount(query)], [after]],
  };
}

/** What is approved, and by that alone not yet spent. */
export function budgetSection({ portal, money }: NoticeOf): NoticeSection | undefined {
  const approved = money.budgets.flatMap(({ approved: budget }) => budget ?? []);
  if (approved.length === 0 || approved.length > rowsUpTo) return undefined;
  const lines: NoticeLine[] = approved.map((budget) => [
    `${find(portal, 'projects', budget.project)?.name ?? budget.project}（${categoryName(portal, budget.category) ?? ''}）：`,
    { budget },
  ]);
  if (approved.length > 1) {
    lines.push([`${text.budgetsTotal}：`, amount(`budgets.amount?id=${approved.map(({ id }) => id).join('|')}`)]);
  }
  return { id: 'budgets', heading: text.budgets, lines: [...lines, [text.budgetsNote]] };
}

function some({ portal }: NoticeOf, query: string | undefined): query is string {
  return query !== undefined && (sum(portal, query)?.quantity.value ?? 0) !== 0;
}

function words(expense: Row<'expenses'>): string {
  const refund = expense.refund_of === undefined ? '' : `（${text.refund}）`;
  return `${formatDate(expense.date)}，${expense.summary}${refund}`;
}

function remark({ period, note }: Row<'receipts'>): string {
  const parts = [period, note === undefined ? undefined : text.note(note)].filter((part) => part !== undefined);
  return parts.length === 0 ? '' : `（${parts.join('，')}）`;
}

function listed(parts: readonly NoticePart[]): NoticeLine {
  return parts.flatMap((part, index) => (index === 0 ? [part] : ['、', part]));
}
