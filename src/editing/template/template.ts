import type { AnyRow } from '../../rules/support/rows.ts';
import { targetTable } from '../../schema/target-table.ts';
import { columnsOf, tables, type ColumnSpec, type TableName } from '../../schema/index.ts';
import { titleOfValue } from '../../schema/values.ts';
import type { Choices } from './choices.ts';

/** A column of a template: what stands above it, what may be chosen, what explains it. */
export interface TemplateColumn {
  readonly key: string;
  readonly column: ColumnSpec;
  readonly note: string;
  readonly offered: readonly string[];
}

export interface Template {
  readonly table: TableName;
  readonly title: string;
  readonly columns: readonly TemplateColumn[];
  /** Existing rows, each cell as the editor sees it: amounts and counts as numbers, everything else as text. */
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** The sheet in which an editor changes rows of a table, or adds some. */
export function makeTemplate(table: TableName, rows: readonly AnyRow[], choices: Choices): Template {
  const columns = columnsOf(table).map(([key, column]): TemplateColumn => {
    const offered = choices.offered(column);
    return { key, column, offered, note: noteOf(key, column, offered) };
  });
  return {
    table,
    title: tables[table].title,
    columns,
    rows: rows.map((row) => columns.map(({ key, column }) => cellOf(row[key], column, row, choices))),
  };
}

function noteOf(key: string, column: ColumnSpec, offered: readonly string[]): string {
  const isList = 'list' in column && column.list;
  const lines = [column.required === true && key !== 'id' ? `必填。${column.help}` : column.help];
  if (key === 'id') lines.push('已有的编号不要改；新增的行空着，导入时自动取。');
  if (offered.length > 0)
    lines.push(isList ? '点格子右边的小箭头选；几个的话自己写，用分号隔开。' : '点格子右边的小箭头选。');
  return lines.join('\n');
}

function cellOf(value: unknown, column: ColumnSpec, row: AnyRow, choices: Choices): string | number | null {
  if (value === undefined || value === null) return null;
  if (Array.isArray(value)) {
    const parts = value.map((part: unknown) => String(cellOf(part, column, row, choices) ?? ''));
    return parts.length === 0 ? null : parts.join('；');
  }
  if (typeof value === 'boolean') return value ? '是' : '否';
  // Two decimals at most: a float holds them exactly enough to be read back to the fen.
  if (typeof value === 'number') return column.type === 'money' ? value / 100 : value;
  if (typeof value !== 'string') return null;
  if (column.type === 'enum') return titleOfValue(column, value);
  const target = targetTable(column, row);
  return target !== undefined ? choices.label(target, value) : value;
}
