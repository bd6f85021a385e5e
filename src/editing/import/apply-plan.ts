import { fixTable } from '../fix/fix-table.ts';
import type { Vocabulary } from '../../data/cells/vocabulary.ts';
import { formatCsv } from '../../data/csv/csv.ts';
import { columnsOf, type TableName } from '../../schema/index.ts';
import type { RowPlan } from './plan.ts';
import type { TableSource, SourceFile } from './table-source.ts';

/** The text of a file after a change. */
export interface ChangedText {
  readonly path: string;
  readonly text: string;
}

/** The files as they are once the planned rows are in them, canonical. Files without a change are left out. */
export function applyPlan(shelf: TableSource, rows: readonly RowPlan[], known: Vocabulary): readonly ChangedText[] {
  const effective = rows.filter((row) => row.kind !== 'same');
  return [...Map.groupBy(effective, (row) => row.path)].map(([path, plans]) => {
    const file = shelf.files.find((each) => each.path === path) ?? emptyFile(shelf.table, path);
    const text = textOf(file, plans, shelf.table);
    const fixed = fixTable(shelf.table, text, known);
    return { path, text: fixed.ok ? fixed.text : text };
  });
}

function emptyFile(table: TableName, path: string): SourceFile {
  const required = columnsOf(table).filter(([, column]) => column.required === true);
  return {
    path,
    header: required.map(([, column]) => column.title),
    keys: required.map(([key]) => key),
    rows: [],
    tidied: 0,
  };
}

function textOf(file: SourceFile, plans: readonly RowPlan[], table: TableName): string {
  const added = addedColumns(file, plans, table);
  const keys = [...file.keys, ...added.map(([key]) => key)];
  const header = [...file.header, ...added.map(([, title]) => title)];
  const idIndex = keys.indexOf('id');
  const changed = new Map(plans.map((plan) => [plan.id, plan]));
  const rows = file.rows.map((cells) => {
    const plan = changed.get(cells[idIndex] ?? '');
    // A row of another shape than the header is nobody's business here; it stays as it is.
    if (cells.length !== file.keys.length) return cells;
    const wide = keys.map((_, index) => cells[index] ?? '');
    return plan === undefined ? wide : withChanges(wide, keys, plan);
  });
  const fresh = plans
    .filter((plan) => plan.kind === 'added')
    .map((plan) =>
      withChanges(
        keys.map((key) => (key === 'id' ? plan.id : '')),
        keys,
        plan,
      ),
    );
  return formatCsv([header, ...rows, ...fresh]);
}

function withChanges(cells: readonly string[], keys: readonly string[], { changes }: RowPlan): readonly string[] {
  const texts = new Map(changes.map(({ key, to }) => [key, to]));
  return cells.map((cell, index) => texts.get(keys[index] ?? '') ?? cell);
}

/** Columns of the table that the file does not have yet and that now hold something. */
function addedColumns(
  file: SourceFile,
  plans: readonly RowPlan[],
  table: TableName,
): readonly (readonly [key: string, title: string])[] {
  const needed = new Set(plans.flatMap((plan) => plan.changes.filter(({ to }) => to !== '').map(({ key }) => key)));
  return columnsOf(table)
    .filter(([key]) => needed.has(key) && !file.keys.includes(key))
    .map(([key, column]) => [key, column.title] as const);
}
