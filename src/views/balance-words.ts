import { small, type Inline } from './content/inline.ts';
import { statedAmount } from './tables/statements-table.ts';
import type { Portal } from '../data/portal.ts';
import { rowsBy } from '../domain/index/rows-by.ts';
import type { FundBooks } from '../domain/money/fund-books.ts';
import { budgetLines, spentOnLine } from '../domain/money/ledger.ts';
import { spentOnQuery } from '../domain/money/project-money.ts';
import { agrees } from '../domain/money/statements/statement-check.ts';
import { unlessZero } from '../domain/money/query/answer.ts';
import { balanceQuery, sumOfRows } from '../domain/money/query/money-queries.ts';
import type { Query } from '../domain/money/query/query.ts';
import { text } from '../text/money/money.ts';
import { text as words } from '../text/money/statements.ts';

/**
 * What is left of a fund: as its source states it; computed where the books are whole; else in words, with what is planned and
 * not said to be paid. A balance that nobody states is not made up.
 */
export function balanceWords(
  portal: Portal,
  { fund, account, stated, balanceKnown, receivedKnown, spentKnown }: FundBooks,
): Inline {
  if (stated !== undefined) {
    const other = stated.verdict === 'differs' ? words.disagrees : words.unchecked;
    const alike = stated.betweenStated === true ? words.agreesBetween : words.agrees;
    const remark = agrees(stated) ? alike : other;
    return [statedAmount(stated.statement), small(remark)];
  }
  if (balanceKnown) return { sum: balanceQuery(account.scope), label: true };
  if (!receivedKnown || !spentKnown) return text.noBalance;
  const planned = plannedQuery(portal, fund.id);
  return [words.noBalance, planned && [words.alsoPlanned, ' ', { sum: planned }, words.notSaid]];
}

/** What is planned from a fund and has no payment beside it. */
function plannedQuery(portal: Portal, fund: string): Query | undefined {
  const lines = budgetLines(rowsBy(portal, 'budgets', 'fund', fund)).filter(
    // That nothing was paid yet is said too.
    (line) => !spentOnLine(portal, line).some(({ amount }) => amount === 0),
  );
  const latest = sumOfRows(
    'budgets',
    lines.flatMap(({ approved, versions }) => approved ?? versions.at(-1) ?? []),
  );
  return unlessZero(portal, latest?.minus(spentOnQuery(lines)));
}
