import { expect } from 'vitest';
import type { Prepared } from '../../scripts/import/prepare-import.ts';
import { rowsOf } from '../../src/rules/support/rows.ts';
import { columnByTitle } from '../../src/data/csv/titles.ts';
import { find, type Portal } from '../../src/data/portal.ts';
import { writtenCell } from '../../src/domain/disclosure/row-digest.ts';
import type { TableName } from '../../src/schema/index.ts';
import { excelCsv, excelUtf8, write, type Dialect } from '../fixtures/data/dialects.ts';
import { importInto, readAsData, town, type DataOutcome } from './harness.ts';

/** The row of the town in which a column of this title is damaged. */
const places: Readonly<Record<string, readonly [table: TableName, id: string]>> = {
  '金额（元）': ['expenses', 'poli-e1'],
  数量: ['expenses', 'poli-e1'],
  日期: ['expenses', 'poli-e1'],
  统一社会信用代码: ['organizations', 'poli-org'],
};

export interface Outcomes {
  /** `= x`: read as x. `fix = x`: refused as it is, but `npm run fix` makes it x. `✗ 3:12 date`: refused, where, by which rule. */
  readonly data: string;
  /**
   * `same`; `→ x`: the cell changes to x; `same!` and `→ x!`: so, and the editor is told how it was understood. `✗ L3`: refused, with
   * the cell of the sheet; `✗ item-no`: refused by a rule that looks at the whole.
   */
  readonly imported: string;
}

/** Saves a table of the town as Excel does, with one cell damaged, and reads it both as data and as an import. */
export async function cellOutcomes(title: string, written: string): Promise<Outcomes> {
  const [table, id] = places[title] ?? ['services', 'poli-mind'];
  const path = `data/poli/${table}.csv`;
  const records = recordsOf(path);
  const index = records[0]?.indexOf(title) ?? -1;
  expect(index).toBeGreaterThanOrEqual(0);
  const damaged = records.map((cells) => (cells[0] === id ? cells.with(index, written) : cells));
  const bytes = write(damaged, dialectFor(written));
  const outcome = readAsData(path, table, bytes);
  // Whatever happens to the cell, the other rows of the file are read.
  for (const [other = ''] of records.slice(1))
    if (other !== id) expect(find(outcome.portal, table, other)).toBeDefined();
  return {
    data: dataOutcome(outcome, table, title, id),
    imported: importOutcome(await importInto(`${table}.csv`, bytes)),
  };
}

function recordsOf(path: string): readonly (readonly string[])[] {
  const lines = town[path];
  if (!Array.isArray(lines)) throw new Error(`${path} is no list of lines`);
  return lines.map((line: string) => line.split(','));
}

function dataOutcome(
  { errors, findings, portal, fixed }: DataOutcome,
  table: TableName,
  title: string,
  id: string,
): string {
  if (errors.length === 0) return `= ${valueOf(portal, table, title, id)}`;
  if (fixed?.errors.length === 0) return `fix = ${valueOf(fixed.portal, table, title, id)}`;
  const found = findings.filter(({ level }) => level === 'error');
  return `✗ ${found.map(({ line, column, rule }) => `${String(line)}:${String(column ?? '')} ${rule}`).join(', ')}`;
}

function importOutcome(prepared: Prepared): string {
  if (!prepared.ok) {
    const places = prepared.sheets.flatMap(({ plan }) => plan.doubts.map(({ place }) => cellName(place)));
    return `✗ ${[...places, ...prepared.errors.map(({ rule }) => rule)].join(', ')}`;
  }
  const plans = prepared.sheets.map(({ plan }) => plan);
  const changes = plans.flatMap(({ rows }) => rows.flatMap((row) => row.changes.map(({ to }) => `→ ${to}`)));
  return (
    (changes.length === 0 ? 'same' : changes.join(', ')) + (plans.some(({ notes }) => notes.length > 0) ? '!' : '')
  );
}

/** `第 3 行 L 列 …` → L3. */
function cellName(place: string): string {
  const [, row = '', column = ''] = /^第 (\d+) 行(?: ([A-Z]+) 列)?/.exec(place) ?? [];
  return `${column}${row}`;
}

/** What GBK cannot hold is saved as “CSV UTF-8”; only the case that is about lost characters loses them. */
function dialectFor(written: string): Dialect {
  return /[\u00A5\u200B\u2212]/.test(written) ? excelUtf8 : excelCsv;
}

function valueOf(portal: Portal, table: TableName, title: string, id: string): string {
  const named = columnByTitle(table, title);
  const row = rowsOf(portal, table).find((each) => (title === '编号' ? each.id !== '0701' : each.id === id));
  const key = named?.key ?? '';
  const column = named?.column;
  return row === undefined || column === undefined ? '' : writtenCell(column, row[key]);
}
