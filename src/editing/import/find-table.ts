import { columnByTitle, plainTitle, type NamedColumn } from '../../data/csv/titles.ts';
import { isBlank, shownText, type Grid, type SheetRow } from '../../data/sheets/grid.ts';
import { tableNames, tables, type TableName } from '../../schema/index.ts';

/** Where a sheet names its columns, and which table they are of. */
export interface FoundTable {
  readonly table: TableName;
  /** Place of the header among the rows of the grid. */
  readonly headerIndex: number;
  /** The column of each cell of the header. */
  readonly columns: readonly (NamedColumn | undefined)[];
}

export type FindResult =
  | { readonly ok: true; readonly found: FoundTable }
  /** No row of the sheet looks like a header: it may be something else, such as notes. */
  | { readonly ok: false; readonly reason: string };

/** Titles of a sheet and notes may stand above the header, but not a whole page of them. */
const searchedRows = 30;

/**
 * Finds the header of a sheet and its table. `hints` are names that the sheet, the file or the caller gives it, the surest first;
 * only the caller's own word decides against the titles.
 */
export function findTable(grid: Grid, chosen: TableName | undefined, hints: readonly string[]): FindResult {
  const candidates = (chosen === undefined ? tableNames : [chosen]).flatMap((table) => bestHeader(grid, table) ?? []);
  const most = Math.max(0, ...candidates.map(({ score }) => score));
  const best = candidates.filter(({ score }) => score === most);
  const hinted = hints.map(tableByName).find((table) => best.some((each) => each.table === table));
  const found = best.find(({ table }) => table === hinted) ?? (best.length === 1 ? best[0] : undefined);
  if (found !== undefined) return { ok: true, found };
  if (best.length === 0) return { ok: false, reason: noHeader(chosen) };
  const names = best.map(({ table }) => `${table}（${tables[table].title}）`).join('、');
  return {
    ok: false,
    reason: `列名看不出是哪一张表，可能是 ${names}。请加上 --table 和表名，例如 --table ${best[0]?.table ?? ''}。`,
  };
}

function noHeader(chosen: TableName | undefined): string {
  const what = chosen === undefined ? '' : `“${tables[chosen].title}”表的`;
  return `找不到${what}列名。要有一行列名，里面有“编号”；可以先运行 npm run template 得到一张空表。`;
}

interface Candidate extends FoundTable {
  readonly score: number;
}

function bestHeader(grid: Grid, table: TableName): Candidate | undefined {
  let best: Candidate | undefined;
  for (const [headerIndex, row] of grid.rows.slice(0, searchedRows).entries()) {
    const columns = columnsIn(row, table);
    const score = columns.filter((column) => column !== undefined).length;
    const filled = row.cells.filter((cell) => !isBlank(cell)).length;
    const isHeader = score >= 2 && score * 2 > filled && columns.some((column) => column?.key === 'id');
    if (isHeader && score > (best?.score ?? 0)) best = { table, headerIndex, columns, score };
  }
  return best;
}

function columnsIn(row: SheetRow, table: TableName): readonly (NamedColumn | undefined)[] {
  return row.cells.map((cell) => (isBlank(cell) ? undefined : columnByTitle(table, shownText(cell))));
}

/** 服务, services, services.csv, 服务-泊里镇社工站.xlsx. */
function tableByName(name: string): TableName | undefined {
  const base = plainTitle(name.replace(/^.*[\\/]/, '').replace(/\.[A-Za-z]+$/, ''));
  return (
    tableNames.find((table) => table === base || tables[table].title === base) ??
    tableNames.find((table) => new RegExp(`^(${table}|${tables[table].title})[-_（(]`).test(base))
  );
}
