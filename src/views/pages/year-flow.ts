import type { Blocks } from '../content/blocks.ts';
import { link, small, sumNote, type Inline } from '../content/inline.ts';
import { ledger, type Ledger } from '../ledger.ts';
import type { Portal } from '../../data/portal.ts';
import { periodOf } from '../../domain/money/ledger.ts';
import type { Holder } from '../../domain/money/money-holder.ts';
import type { Change, MoneyYear } from '../../domain/money/money-year.ts';
import { unlessZero } from '../../domain/money/query/answer.ts';
import {
  balanceQuery,
  incomeQuery,
  passedOutQuery,
  spentQuery,
  withinQuery,
} from '../../domain/money/query/money-queries.ts';
import type { Query } from '../../domain/money/query/query.ts';
import { moneyAddress } from '../../domain/money/station-money.ts';
import { text } from '../../text/money/money.ts';

interface FlowLine {
  readonly name: Inline;
  readonly query: Query | undefined;
  readonly otherwise?: string;
  readonly change?: Change;
  readonly rows?: MoneyYear['receipts'] | MoneyYear['expenses'];
}

/** What was carried over, came in, went out and is left in a year. */
export function yearFlow(portal: Portal, money: MoneyYear, holder: Holder, year: number): Ledger {
  const { scope } = money;
  const closing = money.balanceKnown ? balanceQuery(scope, { until: year }) : undefined;
  return ledger<FlowLine>({
    caption: text.inOut,
    under: true,
    class: 'flow',
    labels: false,
    rows: flowLines(portal, money, holder, year),
    columns: [
      {
        head: text.item,
        cell: ({ name }) => name,
        foot: [
          text.yearEnd,
          ' ',
          { tag: 'small', class: 'computed', of: text.computed },
          closing !== undefined && small(text.unspent),
        ],
      },
      {
        head: text.amount,
        number: (line) => (line === undefined ? closing : line.query) !== undefined,
        cell: ({ query, otherwise, rows = [], change }) =>
          query === undefined
            ? otherwise
            : [{ sum: query, rows, quiet: true }, sumNote(query), change && small(changeWords(change))],
        foot: closing === undefined ? text.noYearEnd : { sum: closing, bare: true },
      },
    ],
  });
}

function flowLines(portal: Portal, money: MoneyYear, holder: Holder, year: number): readonly FlowLine[] {
  const { scope, whole, receipts, expenses } = money;
  const time = { in: [year] };
  const before = money.periods.filter((period) => period !== 'undated' && period < year);
  const moves = money.funds.flatMap(({ account }) => [...account.receipts, ...account.passed, ...account.expenses]);
  const within = unlessZero(portal, withinQuery(scope, time));
  const out = unlessZero(portal, passedOutQuery(scope, time));
  const carried = {
    name: text.carried,
    query: before.length > 0 ? balanceQuery(scope, { in: before }) : undefined,
    otherwise: text.noEarlier,
  };
  const undated = {
    name: link(moneyAddress(holder, 'undated'), text.undatedNet),
    query: balanceQuery(scope, { in: ['undated'] }),
  };
  const income = {
    name: [text.income, within !== undefined && small(text.counting)],
    query: receipts.length > 0 || whole ? incomeQuery(scope, time) : undefined,
    otherwise: text.noIncome,
    rows: within === undefined ? receipts : [],
    change: money.income,
  };
  const spending = {
    name: text.spending,
    query: expenses.length > 0 || whole ? spentQuery(scope, time) : undefined,
    otherwise: text.notPublished,
    rows: expenses,
    change: money.spent,
  };
  return [
    carried,
    ...(moves.some((row) => periodOf(row) === 'undated') ? [undated] : []),
    income,
    ...(out === undefined ? [] : [{ name: text.passedOut, query: out }]),
    spending,
  ];
}

/** What came in or went out much more or less than in the year before, each with its explanation or that there is none. */
export function largeChanges(money: MoneyYear): Blocks {
  const large = [
    { what: text.received, ...money.income },
    { what: text.spent, ...money.spent },
  ].filter(({ change }) => change?.large === true);
  const unexplained = large.some(({ explanations }) => explanations.length === 0);
  return (
    large.length > 0 && {
      box: 'div',
      class: 'changes',
      of: [
        { heading: text.changes, level: 3 },
        {
          list: large.map(({ what, explanations, ...change }) => [
            `${text.changed(what, changeWords(change))}：`,
            explanations.length > 0 ? explanations.join('；') : { tag: 'strong', class: 'bad', of: text.unexplained },
          ]),
        },
        unexplained && { line: small(text.explainRemedy) },
      ],
    }
  );
}

function changeWords({ change }: Pick<Change, 'change'>): string {
  return change === undefined ? text.noComparison : text.more(change.perMille, change.exact);
}
