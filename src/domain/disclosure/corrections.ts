import { find, type Portal } from '../../data/portal.ts';
import { parseMoney } from '../../data/cells/money.ts';
import { columnsOf, subjectTables, tables, type ColumnSpec, type Row, type TableName } from '../../schema/index.ts';
import { addressOf } from '../addresses/address.ts';
import { cellText, rowName } from '../index/cell-text.ts';
import { correctedTable } from '../index/corrected-row.ts';
import { daysBetween } from '../index/days.ts';
import { figureLabel } from '../catalogue/figures.ts';
import { isLottery } from '../money/ledger.ts';
import { perPortal } from '../index/memo.ts';
import { holderOf } from '../money/money-holder.ts';
import { rowsBy } from '../index/rows-by.ts';
import { moneyAddress } from '../money/station-money.ts';

type Correction = Row<'corrections'>;

/** All corrections, the newest first. */
export const correctionsNewest = perPortal((portal): readonly Correction[] =>
  portal.tables.corrections.toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0)),
);

/** The corrections of one row, the oldest first. */
export function correctionsOf(portal: Portal, table: TableName, id: string): readonly Correction[] {
  return rowsBy(portal, 'corrections', 'row', id)
    .filter((correction) => correctedTable(correction) === table)
    .toSorted((a, b) => (a.date < b.date ? -1 : 1));
}

function correctedColumn(correction: Correction): ColumnSpec | undefined {
  const table = correctedTable(correction);
  return (
    table && columnsOf(table).find(([key, { title }]) => title === correction.column || key === correction.column)?.[1]
  );
}

export interface CorrectedValue {
  readonly text: string;
  /** 分, where the column holds money. */
  readonly fen: number | undefined;
}

/** The old or the new value in the words of a page: money as 1,380.00 元, references by name. */
export function correctedValue(
  portal: Portal,
  correction: Correction,
  which: 'old_value' | 'new_value',
): CorrectedValue {
  const written = correction[which];
  const column = correctedColumn(correction);
  if (column === undefined) return { text: written, fen: undefined };
  const fen = column.type === 'money' ? parseMoney(written) : undefined;
  return { text: cellText(portal, column, fen ?? written) ?? written, fen };
}

/** How many days the wrong value stood in public: from the disclosure that had it to its correction. Undefined where a day is not known. */
export function daysToFix(portal: Portal, { disclosure, date }: Correction): number | undefined {
  const published = find(portal, 'disclosures', disclosure)?.published_on;
  if (published?.length !== 10 || date.length !== 10) return undefined;
  return daysBetween(published, date);
}

export interface CorrectedRow {
  /** 支出, 数字 … */
  readonly kind: string;
  readonly name: string;
  /** Where the row stands on the site. */
  readonly href: string | undefined;
}

/** Which row was corrected, in words, and where it is shown. */
export function correctedRow(portal: Portal, correction: Correction): CorrectedRow {
  const table = correctedTable(correction);
  if (table === undefined) return { kind: correction.table, name: correction.row, href: undefined };
  return {
    kind: tables[table].title,
    name: nameOfRow(portal, table, correction.row),
    href: rowHref(portal, table, correction.row),
  };
}

/** What a row is called in a sentence: money without a summary by its fund, a figure by its label, others by their name. */
export function nameOfRow(portal: Portal, table: TableName, id: string): string {
  if (table === 'receipts' || table === 'budgets') {
    const fund = find(portal, table, id)?.fund;
    return fund === undefined ? id : rowName(portal, 'funds', fund);
  }
  const figure = table === 'figures' ? find(portal, table, id) : undefined;
  return figure ? figureLabel(portal, figure) : rowName(portal, table, id);
}

/** The address of any row that stands on some page: of money on its fund's, of a figure on its subject's. */
export function rowHref(portal: Portal, table: TableName, id: string): string | undefined {
  switch (table) {
    case 'receipts':
    case 'expenses':
    case 'budgets': {
      const row = find(portal, table, id);
      return row && `/funds/${row.fund}/#${id}`;
    }
    case 'figures':
    case 'honours': {
      const row = find(portal, table, id);
      const page = row && addressOf(portal, subjectTables[row.subject_type], row.subject);
      return page?.includes('#') === false ? `${page}#${id}` : page;
    }
    case 'disclosures': {
      const row = find(portal, table, id);
      const holder = row && holderOf(portal, row);
      return row && holder && `${moneyAddress(holder, Number(row.period_end.slice(0, 4)))}#${id}`;
    }
    default:
      return find(portal, table, id) === undefined ? undefined : addressOf(portal, table, id);
  }
}

/** Whether a correction is of lottery money: the page that shows it then carries the lottery mark. */
export function touchesLottery(portal: Portal, correction: Correction): boolean {
  const table = correctedTable(correction);
  if (table !== 'receipts' && table !== 'expenses' && table !== 'budgets') return false;
  const fund = find(portal, 'funds', find(portal, table, correction.row)?.fund);
  return fund !== undefined && isLottery(portal, fund);
}
