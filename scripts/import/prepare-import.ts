import { resolve } from 'node:path';
import { isWithin } from '../../src/data/files/within.ts';
import { applyPlan, type ChangedText } from '../../src/editing/import/apply-plan.ts';
import { newFindings, withTexts, type ChangeCircumstances } from '../../src/editing/import/check-change.ts';
import { askForTotals } from '../../src/editing/import/ask-for-totals.ts';
import { findTable, type FoundTable } from '../../src/editing/import/find-table.ts';
import { planImport, type ImportPlan } from '../../src/editing/import/plan-import.ts';
import { createResolver } from '../../src/editing/import/references.ts';
import { sheetRecords } from '../../src/editing/import/sheet-records.ts';
import { openTableSource, type TableSource } from '../../src/editing/import/table-source.ts';
import type { Finding } from '../../src/data/finding.ts';
import { loadPortal } from '../../src/data/load.ts';
import type { Portal } from '../../src/data/portal.ts';
import { createVocabulary } from '../../src/data/cells/vocabulary.ts';
import { titlesOf } from '../../src/data/csv/titles.ts';
import { readGrids } from '../../src/data/sheets/read-grids.ts';
import type { Grid } from '../../src/data/sheets/grid.ts';
import { tableNames, type TableName } from '../../src/schema/index.ts';
import { guideSheet } from '../template/guide.ts';

export interface ImportOptions {
  readonly file: string;
  readonly table: TableName | undefined;
  /** Folder for new rows. */
  readonly to: string | undefined;
}

/** One sheet, read and planned. */
export interface PreparedSheet {
  readonly name: string | undefined;
  readonly plan: ImportPlan;
  readonly shelf: TableSource;
  readonly portal: Portal;
}

export type Prepared =
  | {
      readonly ok: true;
      readonly sheets: readonly PreparedSheet[];
      readonly changed: readonly ChangedText[];
      readonly notes: readonly string[];
      readonly warnings: readonly Finding[];
    }
  | {
      readonly ok: false;
      readonly sheets: readonly PreparedSheet[];
      /** Why nothing can be written, where it is not the doubts of the sheets. */
      readonly reasons: readonly string[];
      readonly errors: readonly Finding[];
    };

/** Reads a file and works out what importing it would do; all sheets or none. Writes nothing. */
export async function prepareImport(
  bytes: Uint8Array,
  options: ImportOptions,
  circumstances: ChangeCircumstances,
): Promise<Prepared> {
  const { data } = circumstances.sources;
  if (
    options.to !== undefined &&
    !(options.to.startsWith(`${data}/`) && isWithin(resolve(options.to), resolve(data)))
  ) {
    return refused([], `--to 要写 ${data} 里的文件夹，例如 ${data}/poli；现在写的是 ${options.to}。请改好再来。`);
  }
  if (/(?:^|[\\/])[~.]\$/.test(options.file)) return refused([], temporaryFile);
  const read = await readGrids(bytes, hasTitles);
  if (!read.ok) {
    const place = read.line === undefined ? '' : `第 ${String(read.line)} 行：`;
    return refused([], `${place}${read.reason}`);
  }
  const notes: string[] = [];
  const sheets: PreparedSheet[] = [];
  let files = circumstances.files;
  const changed = new Map<string, ChangedText>();
  const reasons: string[] = [];
  for (const grid of read.grids) {
    const hints = grid.name === undefined ? [options.file] : [grid.name, options.file];
    const search = findTable(grid, options.table, hints);
    if (!search.ok) {
      reasons.push(search.reason);
      if (grid.name !== undefined && grid.name !== guideSheet)
        notes.push(`工作表“${grid.name}”里没有认得的表，没有读。`);
      continue;
    }
    // A later sheet may refer to what an earlier one adds.
    const prepared = prepareSheet(grid, search.found, options, { ...circumstances, files });
    if (typeof prepared === 'string') return refused(sheets, prepared);
    sheets.push(prepared.sheet);
    for (const text of prepared.changed) changed.set(text.path, text);
    files = withTexts(circumstances.files, [...changed.values()]);
  }
  if (sheets.length === 0) return refused([], reasons[0] ?? '这个文件里一张表也没有。');
  if (sheets.some(({ plan }) => plan.doubts.length > 0)) return refused(sheets);
  const findings = changed.size === 0 ? [] : newFindings([...changed.values()], circumstances);
  const errors = findings.filter(({ level }) => level === 'error');
  if (errors.length > 0) return { ok: false, sheets, reasons: [], errors };
  const first = sheets[0];
  const asked =
    first === undefined
      ? []
      : askForTotals(
          first.portal,
          sheets.map(({ plan }) => plan),
        );
  return { ok: true, sheets, changed: [...changed.values()], notes: [...notes, ...asked], warnings: findings };
}

const temporaryFile =
  '名字以 ~$ 开头的，是 Excel 或 WPS 打开表格时的临时文件，不是表格。请关掉表格，换成名字里没有 ~$ 的那个文件。';

function refused(sheets: readonly PreparedSheet[], ...reasons: readonly string[]): Prepared {
  return { ok: false, sheets, reasons, errors: [] };
}

function prepareSheet(
  grid: Grid,
  found: FoundTable,
  { to }: ImportOptions,
  { files, sources }: ChangeCircumstances,
): { readonly sheet: PreparedSheet; readonly changed: readonly ChangedText[] } | string {
  const portal = loadPortal(files, sources);
  const known = createVocabulary(portal);
  const opened = openTableSource(files, sources.data, found.table, known);
  if (!opened.ok) return `${opened.path} 第 ${String(opened.line)} 行：${opened.reason}`;
  const { shelf } = opened;
  const tools = { table: found.table, encoding: grid.encoding, known, resolve: createResolver(portal, known) };
  const plan = planImport(sheetRecords(grid, found), { ...tools, portal, shelf, to });
  return { sheet: { name: grid.name, plan, shelf, portal }, changed: applyPlan(shelf, plan.rows, known) };
}

/** Whether a text has a line with titles of some table near its beginning: which of two encodings makes sense. */
function hasTitles(text: string): boolean {
  const lines = text.split(/[\r\n]+/, 30);
  return tableNames.some((table) =>
    lines.some((line) => {
      const cells = line.split(/[,\t;]/);
      return (
        cells.length > 1 && cells.filter((cell) => titlesOf(table).has(cell.replaceAll('"', '').trim())).length > 1
      );
    }),
  );
}
