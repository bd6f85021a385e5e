import type { Portal } from '../../data/portal.ts';
import { formatMoney } from '../../data/cells/money.ts';
import { firstDay, lastDay } from '../../domain/disclosure/disclosures.ts';
import { fundBooks } from '../../domain/money/fund-books.ts';
import { rowsOfQuery } from '../../domain/money/query/answer.ts';
import { Query } from '../../domain/money/query/query.ts';
import { isPerCent, statementChecks, type StatementCheck } from '../../domain/money/statements/statement-check.ts';
import { rowName } from '../../domain/index/cell-text.ts';
import { find } from '../../data/portal.ts';
import { valueTitle } from '../../schema/values.ts';
import { text as verdicts } from '../../text/money/statements.ts';
import { text } from '../../text/money/journal.ts';
import { fundAccountName, undatedDay, type Parts } from './entries.ts';
import { remark, type JournalEntry } from './entry.ts';

export interface Assertions {
  /** The rows that add up to what is asserted, and to which account. */
  readonly parts: Parts;
  readonly entries: readonly JournalEntry[];
  /** Statements that no assertion can hold: not to the fen, of people, or of what does not stand here. */
  readonly remarks: readonly string[];
}

/**
 * What sources state, as balance assertions: where a statement agrees with its parts to the fen, each of them is posted to an account
 * of its own, which must then hold what is stated; the balance of a single fund is asserted of its own account besides.
 */
export function assertionsOf(portal: Portal): Assertions {
  const parts = new Map<string, { account: string; sign: 1 | -1 }[]>();
  const entries: JournalEntry[] = [];
  const remarks: string[] = [];
  for (const check of statementChecks(portal)) {
    const { statement, own, verdict } = check;
    if (verdict !== 'exact' || own === undefined || isPerCent(statement) || statement.amount === undefined) {
      remarks.push(notAsserted(check));
      continue;
    }
    const account = `${text.stated}:${statement.id}`;
    let last = statement.end === undefined ? undatedDay : lastDay(statement.end);
    for (const term of own.terms) {
      for (const { table, row } of rowsOfQuery(portal, new Query([term]))) {
        const key = `${table}/${String(row['id'])}`;
        const known = parts.get(key) ?? [];
        parts.set(key, [...known, { account, sign: term.sign }]);
        const date: unknown = row['date'] ?? row['end'];
        if (typeof date === 'string' && firstDay(date) > last) last = firstDay(date);
      }
    }
    entries.push(...asserted(portal, check, account, last));
  }
  return { parts, entries, remarks };
}

function asserted(
  portal: Portal,
  { statement }: StatementCheck,
  account: string,
  date: string,
): readonly JournalEntry[] {
  const { id, amount = 0, measure, as_written: written, source, funds } = statement;
  const words = `${text.assertion} ${valueTitle('statements', 'measure', measure)}`;
  const comments = [
    `statements/${id}`,
    `${text.source}：${rowName(portal, 'documents', source)}`,
    `${text.asWritten}：${written}`,
  ];
  const own = { account, fen: 0, apart: true, asserts: amount } as const;
  const fund = measure === 'balance' && funds.length === 1 ? find(portal, 'funds', funds[0]) : undefined;
  const stated = fund && fundBooks(portal, fund).stated;
  // Only where nothing but this fund's money is meant, and nothing has moved since.
  const alone = fund !== undefined && stated?.statement === statement && stated.betweenStated === undefined;
  const balance = alone
    ? [{ account: fundAccountName(portal, fund.id), fen: 0, apart: true, asserts: amount } as const]
    : [];
  return [{ date, order: 1, code: undefined, words, comments, postings: [own, ...balance] }];
}

function notAsserted({ statement, verdict, difference }: StatementCheck): string {
  const { id, measure, as_written: written } = statement;
  const isKnown = verdict === 'rounded' || verdict === 'differs';
  const off =
    !isKnown || difference === undefined || difference === 0 || isPerCent(statement)
      ? ''
      : `${text.difference} ${formatMoney(difference)}`;
  return remark(
    `statements/${id} ${valueTitle('statements', 'measure', measure)} ${written}：${verdicts.verdicts[verdict]}${off}`,
  );
}
