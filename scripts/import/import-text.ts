import { visibleControls } from '../../src/data/cells/visible-controls.ts';
import { describe } from '../../src/rules/engine/describe.ts';
import { planLines } from '../../src/editing/import/plan-text.ts';
import type { Prepared, PreparedSheet } from './prepare-import.ts';

/** What an import would do, or why it cannot: for a person, before anything is written. */
export function importText(prepared: Prepared, file: string): string {
  return visibleControls(prepared.ok ? accepted(prepared, file) : refused(prepared, file));
}

function accepted({ sheets, notes, changed, warnings }: Prepared & { ok: true }, file: string): string {
  const remarks = [...notes, ...sheets.flatMap((sheet) => sheet.plan.notes.map((note) => inSheet(sheet, note)))];
  return [
    `读了 ${file}。`,
    ...sheets.flatMap(({ plan, shelf, portal }) => ['', ...planLines(plan, shelf, portal)]),
    ...(remarks.length > 0 ? ['', '请看一眼：', ...remarks.map((note) => `  ${note}`)] : []),
    ...(warnings.length > 0 ? ['', '写进去以后会有提醒：', ...warnings.map((each) => `  ${describe(each)}`)] : []),
    '',
    changed.length === 0 ? '和现有的数据一样，没有要写的。' : '文件里没有的行都不动，导入不会删除任何一行。',
  ].join('\n');
}

function refused({ sheets, reasons, errors }: Prepared & { ok: false }, file: string): string {
  const doubts = sheets.flatMap((sheet) =>
    sheet.plan.doubts.map(({ place, message }) => inSheet(sheet, `${place} ${message}`)),
  );
  const lines = [`读了 ${file}，有看不准的地方，所以一个字也没有写：`, ''];
  for (const each of [...reasons, ...doubts]) lines.push(`  ${each}`);
  for (const finding of errors) lines.push(`  ${sheetRow(sheets, finding.file, finding.value)}${describe(finding)}`);
  lines.push('', '请在表里改好这些地方，保存，再导入一次。');
  return lines.join('\n');
}

function inSheet({ name }: PreparedSheet, text: string): string {
  return name === undefined ? text : `工作表“${name}” ${text}`;
}

/** The row of the sheet from which the cell with a finding comes, where it can be told. */
function sheetRow(sheets: readonly PreparedSheet[], path: string, value: string | undefined): string {
  if (value === undefined) return '';
  const rows = sheets.flatMap((sheet) =>
    sheet.plan.rows
      .filter(
        (row) =>
          row.path === path && (row.id === value || row.changes.some(({ to }) => to.split('；').includes(value))),
      )
      .map((row) => row.row),
  );
  return rows.length === 0 ? '' : `表里第 ${[...new Set(rows)].join('、')} 行，写进去会出错：`;
}
