import { describe, expect, test } from 'vitest';
import type { Finding } from '../data/finding.ts';
import type { Files } from '../data/files/files.ts';
import { loadPortal } from '../data/load.ts';
import { nodeFiles } from '../data/files/node-files.ts';
import { runChecks } from './engine/index.ts';
import { amountFaults } from './seeded/amount-faults.ts';
import { balanceFaults } from './seeded/balance-faults.ts';
import { cellFaults } from './seeded/cell-faults.ts';
import { damaged, fileOf, lineOf, sampleTown, textOf } from './seeded/damage.ts';
import { ledgerFaults } from './seeded/ledger-faults.ts';
import { originFaults } from './seeded/origin-faults.ts';
import { recordFaults } from './seeded/record-faults.ts';
import { stateFaults } from './seeded/state-faults.ts';
import { stationFaults } from './seeded/station-faults.ts';
import { termsFaults } from './seeded/terms-faults.ts';
import type { Fault } from './seeded/fault.ts';

const faults = [
  ...amountFaults,
  ...balanceFaults,
  ...cellFaults,
  ...ledgerFaults,
  ...originFaults,
  ...recordFaults,
  ...stateFaults,
  ...stationFaults,
  ...termsFaults,
];

function check(files: Files, content: string): readonly Finding[] {
  const portal = loadPortal(files, { data: 'data', content });
  return runChecks({ portal, today: '2026-12-01', publicFiles: files.list('public') });
}

describe('the data as they are', () => {
  test('raise nothing', () => {
    expect(check(nodeFiles, 'content')).toEqual([]);
  });

  test('raise nothing in the sample town alone', () => {
    expect(check(sampleTown, 'none')).toEqual([]);
  });
});

describe('one damaged row', () => {
  test.each(faults.map((fault) => [fault.name, fault] as const))('%s', (_, fault) => {
    const { files, text } = damaged(fault);
    const findings = check(files, 'none');
    expect(findings.map(whereAndWhat)).toContain(expected(fault, text));
  });

  test('there are at least three hundred kinds', () => {
    expect(new Set(faults.map(({ name }) => name)).size).toBeGreaterThanOrEqual(300);
  });
});

function whereAndWhat({ file, line, rule }: Finding): string {
  return `${file}:${String(line)} ${rule}`;
}

function expected({ table, row, change, rule, at: [toldIn, toldAt] }: Fault, text: string): string {
  const renamed = 'set' in change && !('copyAs' in change) && toldAt === row ? change.set['编号'] : undefined;
  return `${fileOf(toldIn)}:${String(lineOf(toldIn === table ? text : textOf(toldIn), renamed ?? toldAt))} ${rule}`;
}
