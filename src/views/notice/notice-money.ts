import { formatDate } from '../../data/cells/date.ts';
import { find } from '../../data/portal.ts';
import type { Row } from '../../schema/index.ts';
import { valueTitle } from '../../schema/values.ts';
import { text } from '../../text/money/notice.ts';
import type { FundBooks } from '../../domain/money/fund-books.ts';
import { periodOf } from '../../domain/money/ledger.ts';
import {
  balanceQuery,
  incomeQuery,
  passedOutQuery,
  receivedQuery,
  spentQuery,
  sumOfRows,
  withinQuery,
} from '../../domain/money/query/money-queries.ts';
import type { NoticeLine, NoticeOf, NoticePart, NoticeSection } from './notice-parts.ts';
import { categoryName, spendingBy } from '../../domain/money/spending.ts';
import { approvedQuery } from '../../domain/money/project-money.ts';
import { answer, unlessZero } from '../../domain/money/query/answer.ts';
import { together, type Query } from '../../domain/money/query/query.ts';

/** More expenses than this are told by category: a notice fits on a sheet or two. */
const rowsUpTo = 20;
/** More receipts of a fund than this are told as one sum. */
const receiptsUpTo = 3;

type MoneyRow = Row<'receipts'> | Row<'expenses'>;
const amount = (query: Query, rows: readonly MoneyRow[] = []): NoticePart => ({ sum: query, rows });

/** What was carried over, and each source with what came in from it. */
export function incomeSection(of: NoticeOf): NoticeSection {
  const { money } = of;
  const lines: NoticeLine[] = money.funds.map((books) => sourceLine(of, books));
  lines.push(...totals(of));
  if (money.elsewhere.receipts.length > 0) {
    lines.push([`${text.elsewhereIncome}：`, ...listed(money.elsewhere.receipts.map((receipt) => ({ receipt })))]);
  }
  if (money.stated.length > 0) {
    const stated = money.stated.flatMap((receipt) => [
      [`${valueTitle('receipts', 'kind', receipt.kind)} `, { receipt }] as const,
    ]);
    lines.push([`${text.stated}：`, ...stated.flatMap((pair, index) => (index === 0 ? pair : ['；', ...pair]))]);
  }
  if (lines.length === 0) lines.push([`${text.noIncome}。`]);
  return { id: 'income', heading: text.income, lines };
}

/** One fund: who gave it, under which number, and what came in. */
function sourceLine({ portal, period }: NoticeOf, { fund, account, receivedKnown }: FundBooks): NoticeLine {
  const funder = find(portal, 'organizations', fund.funder)?.name;
  const about = [
    valueTitle('funds', 'kind', fund.kind),
    fund.level === undefined ? undefined : `${valueTitle('funds', 'level', fund.level)}级`,
    funder === undefined ? undefined : text.grantedBy(funder),
    fund.doc_no === undefined ? undefined : `${text.docNo} ${fund.doc_no}`,
    fund.purpose === undefined ? undefined : text.purpose(fund.purpose),
  ].filter((part) => part !== undefined);
  const pieces = (period === 'undated' ? (['undated'] as const) : (['undated', period] as const)).flatMap((each) => {
    const rows = account.receipts.filter((row) => periodOf(row) === each);
    if (rows.length === 0) return [];
    const name = each === 'undated' ? text.undated : text.thisYear;
    const numbers =
      rows.length > receiptsUpTo
        ? [amount(receivedQuery(account.scope, { in: [each] }))]
        : rows.flatMap((receipt, index) => [index === 0 ? '' : '、', { receipt }, remark(receipt)]);
    return [[`${name} `, ...numbers]];
  });
  const words = pieces.flatMap((piece, index) => (index === 0 ? piece : ['；', ...piece]));
  const none = receivedKnown ? text.noIncome : `${text.income}${text.notPublished}`;
  return [`${fund.name}（${about.join('，')}）：`, ...(words.length > 0 ? words : [none])];
}

/** What all sources have together: carried over, without a year, of this year. Nothing where the only line above says it. */
function totals({ portal, period, money }: NoticeOf): readonly NoticeLine[] {
  if (period === 'undated' || money.funds.length === 0) return [];
  const { scope } = money;
  const time = { in: [period] };
  const before = money.periods.filter((each) => each !== 'undated' && each < period);
  const twice = unlessZero(portal, withinQuery(scope, time)) !== undefined;
  const parts = [
    { name: text.carried, query: before.length > 0 ? balanceQuery(scope, { in: before }) : undefined, rows: [] },
    { name: text.undatedMoney, query: balanceQuery(scope, { in: ['undated'] }), rows: [] },
    {
      name: `${text.incomeTotal}${twice ? text.counting : ''}`,
      query: incomeQuery(scope, time),
      rows: twice ? [] : money.receipts,
    },
  ].flatMap(({ name, query: asked, rows }) => {
    const query = unlessZero(portal, asked);
    return query === undefined ? [] : [{ name, query, rows }];
  });
  const all = together(parts.map(({ query }) => query));
  if (all === undefined || (parts.length === 1 && money.funds.length === 1)) return [];
  const lines = parts.map(({ name, query, rows }): NoticeLine => [`${name}：`, amount(query, rows)]);
  return parts.length === 1 ? lines : [...lines, [`${text.available}：`, amount(all)]];
}

/** Each payment, or where there are many, each category; then the total. */
export function spendingSection({ portal, period, money }: NoticeOf): NoticeSection | undefined {
  if (period === 'undated') return undefined;
  const time = { in: [period] };
  const query = spentQuery(money.scope, time);
  const { expenses } = money;
  const lines: NoticeLine[] =
    expenses.length > rowsUpTo
      ? [
          ...spendingBy(portal, 'category', query, expenses).map((group) => [
            `${categoryName(portal, group.id) ?? text.notPublished}：`,
            amount(group.query),
          ]),
          [text.eachRow],
        ]
      : expenses.map((expense) => [`${words(expense)}：`, { expense }]);
  if (expenses.length > 0) lines.push([`${text.spendingTotal}：`, amount(query, expenses)]);
  else lines.push([money.whole ? text.zeroSpending : text.noSpending]);
  const out = unlessZero(portal, passedOutQuery(money.scope, time));
  if (out !== undefined) lines.push([`${text.passedOut}：`, amount(out)]);
  const elsewhere = sumOfRows('expenses', money.elsewhere.expenses);
  if (elsewhere !== undefined) lines.push([`${text.elsewhere}：`, amount(elsewhere, money.elsewhere.expenses)]);
  return { id: 'spending', heading: text.spending, lines };
}

/** What is left at the end of the year, and that it is carried over. */
export function balanceSection({ portal, period, money }: NoticeOf): NoticeSection | undefined {
  if (period === 'undated' || money.funds.length === 0) return undefined;
  if (!money.balanceKnown) return { id: 'balance', heading: text.balance, lines: [[text.unknownBalance]] };
  const query = balanceQuery(money.scope, { until: period });
  const left = answer(portal, query).quantity.value;
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
  const all = approvedQuery(money.budgets);
  if (approved.length > 1 && all !== undefined) lines.push([`${text.budgetsTotal}：`, amount(all)]);
  return { id: 'budgets', heading: text.budgets, lines: [...lines, [text.budgetsNote]] };
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
