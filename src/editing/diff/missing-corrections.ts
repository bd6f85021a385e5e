import { formatCsv } from '../../data/csv/csv.ts';
import type { Portal } from '../../data/portal.ts';
import { ledgerTables, type LedgerTable } from '../../schema/index.ts';
import { correctionsOf } from '../../domain/disclosure/corrections.ts';
import { correctedTable } from '../../domain/index/corrected-row.ts';
import { disclosedRows } from '../../domain/disclosure/disclosed-rows.ts';
import { columnsOf, type Row, type TableName } from '../../schema/index.ts';
import { valueTitle } from '../../schema/values.ts';
import type { CellDifference, RowDifference } from '../../history/rows/compare-rows.ts';

/** A cell of a published row that changes without a 更正 row. */
export interface MissingCorrection {
  readonly table: LedgerTable;
  readonly id: string;
  readonly file: string;
  readonly line: number;
  /** The disclosure that showed the row, and its day. */
  readonly disclosure: string;
  readonly publishedOn: string;
  readonly cell: CellDifference;
  /** A line for the 更正 table in which only the reason is still to be written. */
  readonly proposal: string;
}

/** What was published before, changes now, and is not corrected by a row that comes with the change. `today` is YYYY-MM-DD. */
export function missingCorrections(
  rows: readonly RowDifference[],
  before: Portal,
  after: Portal,
  today: string,
): readonly MissingCorrection[] {
  const touched = rows.filter(({ kind, row }) => kind !== 'added' && isDisclosed(row.table));
  if (touched.length === 0) return [];
  const published = publishedRows(before, today);
  const fresh = new Set(rows.filter(({ kind, row }) => kind !== 'removed' && row.table === 'corrections').map(idOf));
  return touched.flatMap(({ kind, row, cells }) => {
    const { table, id, at } = row;
    const disclosure = isDisclosed(table) ? published.get(`${table}/${id}`) : undefined;
    if (disclosure === undefined || !isDisclosed(table)) return [];
    const told = correctionsOf(after, table, id).filter((correction) => fresh.has(correction.id));
    if (kind === 'removed' && told.length > 0) return [];
    return cells
      .filter((cell) =>
        kind === 'removed' ? cell.key === 'amount' : !told.some((each) => concerns(each, table, cell)),
      )
      .map((cell) => ({
        ...{ table, id, file: at.file, line: at.line, disclosure: disclosure.id, cell },
        publishedOn: disclosure.published_on ?? '',
        proposal: proposalOf(table, id, cell, disclosure.id, today),
      }));
  });
}

function idOf({ row }: RowDifference): string {
  return row.id;
}

function isDisclosed(table: TableName): table is LedgerTable {
  return ledgerTables.some((each) => each === table);
}

/** The first published disclosure that shows a row, by `table/id`. */
function publishedRows(portal: Portal, today: string): ReadonlyMap<string, Row<'disclosures'>> {
  const found = new Map<string, Row<'disclosures'>>();
  for (const disclosure of portal.tables.disclosures) {
    if (disclosure.published_on === undefined || disclosure.published_on > today) continue;
    for (const { table, row } of disclosedRows(portal, disclosure)) {
      const key = `${table}/${row.id}`;
      if (!found.has(key)) found.set(key, disclosure);
    }
  }
  return found;
}

function concerns(correction: Row<'corrections'>, table: LedgerTable, cell: CellDifference): boolean {
  const column = columnsOf(table).find(([key, { title }]) => key === correction.column || title === correction.column);
  return correctedTable(correction) === table && column?.[0] === cell.key;
}

function proposalOf(
  table: LedgerTable,
  id: string,
  { title, from, to }: CellDifference,
  disclosure: string,
  today: string,
): string {
  const finder = valueTitle('corrections', 'found_by', 'editor');
  const cells = [`correction-${id}`, table, id, title, from || '空着', to || '空着', '', finder, today, disclosure];
  return formatCsv([cells]).trimEnd();
}
