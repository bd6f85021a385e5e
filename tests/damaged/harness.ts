import { expect } from 'vitest';
import { prepareImport, type Prepared } from '../../scripts/import/prepare-import.ts';
import { importText } from '../../scripts/import/import-text.ts';
import { describe } from '../../src/rules/engine/describe.ts';
import { runChecks } from '../../src/rules/engine/index.ts';
import { base, filesOf, type FileMap } from '../fixtures/rules/check-case.ts';
import { fixFile } from '../../src/editing/fix/fix-file.ts';
import { createVocabulary } from '../../src/data/cells/vocabulary.ts';
import type { Finding } from '../../src/data/finding.ts';
import { loadPortal } from '../../src/data/load.ts';
import type { Portal } from '../../src/data/portal.ts';
import type { TableName } from '../../src/schema/index.ts';

const today = '2026-06-01';
const sources = { data: 'data', content: 'content' };

/** A small portal into which the damaged files come: one station with services, a fund and payments. */
export const town: FileMap = {
  ...base,
  'data/poli/services.csv': [
    '编号,站点,序号,类别,名称,一句话,人群,费用,办理时限,状态,敏感,核实日期,出处',
    '0701,poli-station,1-2,cat-elderly,老人照料,给老人提供照料。,aud-old,未公开,,开放,,2023-12-27,news',
    'poli-mind,poli-station,1-3,cat-children,心理服务,陪孩子说话。,,免费,3,开放,是,,news',
  ],
  'data/poli/funds.csv': ['编号,名称,类型,接收站点,出处', 'poli-fund,镇财政经费,财政拨款,poli-station,news'],
  'data/poli/receipts.csv': ['编号,资金,日期,金额（元）,类别,出处', 'poli-r1,poli-fund,2023-01-05,100000.00,拨入,news'],
  'data/poli/expenses.csv': [
    '编号,资金,站点,日期,金额（元）,支出类别,摘要,数量,出处',
    'poli-e1,poli-fund,poli-station,2023-02-06,3720.00,exp-goods,折页,6000,news',
  ],
  'data/poli/organizations.csv': [
    '编号,名称,类型,区划,统一社会信用代码,出处',
    'poli-org,泊里镇政府,党政机关,poli,,news',
  ],
};

/** What reading a file as part of the data comes to. */
export interface DataOutcome {
  readonly portal: Portal;
  /** What `npm run check` says of the file, warnings left out. */
  readonly errors: readonly string[];
  readonly findings: readonly Finding[];
  /** The file after `npm run fix`, and what check says of it then; undefined where fix refuses it. */
  readonly fixed: { readonly text: string; readonly portal: Portal; readonly errors: readonly string[] } | undefined;
}

/** Reads bytes in the place of a file of the town, checks and fixes them, and holds what must hold for any bytes. */
export function readAsData(path: string, table: TableName, bytes: Uint8Array): DataOutcome {
  const before = look({ ...town, [path]: bytes }, path);
  const known = createVocabulary(before.portal);
  const result = fixFile(table, bytes, known);
  if (!result.ok) return { ...before, fixed: undefined };
  const after = look({ ...town, [path]: result.text }, path);
  // Fixing twice is fixing once, and what fix claims to put right is right.
  expect(fixFile(table, Buffer.from(result.text), known)).toMatchObject({ ok: true, text: result.text, changes: [] });
  expect(after.findings.filter(({ rule }) => rule === 'form')).toEqual([]);
  // No row is lost, none invented. (Where the first line is none of titles, nobody can tell rows from titles.)
  const hasTitles = before.portal.files.find((file) => file.path === path)?.columns.some((key) => key !== '');
  if (hasTitles === true) expect(countRows(after.portal, path)).toBe(countRows(before.portal, path));
  return { ...before, fixed: { text: result.text, portal: after.portal, errors: after.errors } };
}

function look(files: FileMap, path: string): Omit<DataOutcome, 'fixed'> {
  const portal = loadPortal(filesOf(files), sources);
  const findings = runChecks({ portal, today, publicFiles: [] }).filter(({ file }) => file === path);
  const errors = findings.filter(({ level }) => level === 'error').map((finding) => describe(finding));
  for (const error of errors) expect(error).toContain('请');
  return { portal, findings, errors };
}

/** Rows of a file, whole and broken. */
function countRows(portal: Portal, path: string): number {
  return portal.files.find((file) => file.path === path)?.rows ?? 0;
}

/** Prepares an import into the town. */
export async function importInto(
  file: string,
  bytes: Uint8Array,
  options: { to?: string; table?: TableName } = {},
): Promise<Prepared> {
  const prepared = await prepareImport(
    bytes,
    { file, table: options.table, to: options.to },
    { files: filesOf(town), sources, today },
  );
  // Whatever it is, it can be told, in Chinese; and what cannot be read says what to do.
  const text = importText(prepared, file);
  expect(text).not.toMatch(/undefined|NaN|\[object|Error/);
  if (!prepared.ok) expect(text).toContain('请');
  return prepared;
}

/** What an import would do, in short: `poli-mind 费用：免费 → 收费`, or the refusals. */
export function brief(prepared: Prepared): readonly string[] {
  if (!prepared.ok) {
    const doubts = prepared.sheets.flatMap(({ plan }) =>
      plan.doubts.map(({ place, message }) => `${place} ${message}`),
    );
    return [...prepared.reasons, ...doubts, ...prepared.errors.map((finding) => describe(finding))].map(
      (each) => `✗ ${each}`,
    );
  }
  return prepared.sheets.flatMap(({ plan }) => {
    const rows = plan.rows.flatMap(({ kind, id, changes }) => {
      if (kind === 'same') return [];
      return kind === 'added'
        ? [`+ ${id} ${changes.map(({ to }) => to).join('|')}`]
        : changes.map(({ key, from, to }) => `~ ${id} ${key}: ${from} → ${to}`);
    });
    return [...rows, ...plan.notes.map((note) => `· ${note}`)];
  });
}
