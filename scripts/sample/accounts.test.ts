import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadPortal } from '../../src/data/load.ts';
import { nodeFiles } from '../../src/data/files/node-files.ts';
import type { Portal, Tables } from '../../src/data/portal.ts';
import { statementChecks } from '../../src/domain/money/statements/statement-check.ts';
import { writeSample } from './write-sample.ts';

// The identities of money, computed here from the rows alone, without the queries that pages use.

let folder = '';
let tables: Tables;
let byId: Portal['byId'];
let portal: Portal;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongshilan-sample-'));
  writeSample({ stations: 40, seed: 11, out: folder });
  portal = loadPortal(nodeFiles, { data: folder, content: join(folder, 'no-content') });
  ({ tables, byId } = portal);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function sum(rows: readonly { readonly amount: number }[]): number {
  return rows.reduce((total, row) => total + row.amount, 0);
}

/** All money moved on a fund in order of time: receipts first on a day, then payments. */
function movements(fund: string): readonly { readonly date: string; readonly amount: number }[] {
  const received = tables.receipts.filter((row) => row.fund === fund);
  const spent = tables.expenses.filter((row) => row.fund === fund);
  return [
    ...received.map((row) => ({ date: row.date ?? '', amount: row.amount })),
    ...spent.map((row) => ({ date: row.date, amount: -row.amount })),
  ].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : b.amount - a.amount));
}

describe('accounts of a sample', () => {
  it('keep whole 分 in every amount', () => {
    for (const row of [...tables.receipts, ...tables.expenses, ...tables.budgets])
      expect(Number.isSafeInteger(row.amount)).toBe(true);
  });

  it('I1: never leave a fund below zero on any day', () => {
    for (const fund of tables.funds) {
      let balance = 0;
      for (const { amount } of movements(fund.id)) {
        balance += amount;
        expect(balance).toBeGreaterThanOrEqual(0);
      }
    }
  });

  it('I2: carry what is left into the next year, without stating it a second time', () => {
    expect(tables.receipts.some((row) => row.kind === 'carried')).toBe(false);
  });

  it('I3: approve no more of a fund than it received', () => {
    for (const fund of tables.funds) {
      const budgets = tables.budgets.filter((row) => row.fund === fund.id);
      const latest = budgets.filter(
        (row) => !budgets.some((other) => lineOf(other) === lineOf(row) && other.version > row.version),
      );
      expect(sum(latest)).toBeLessThanOrEqual(sum(tables.receipts.filter((row) => row.fund === fund.id)));
    }
  });

  it('I4 and I5: pay every line within its budget and from its own fund, project and category', () => {
    for (const budget of tables.budgets) {
      const paid = tables.expenses.filter((row) => row.budget === budget.id);
      expect(sum(paid.filter((row) => row.amount > 0))).toBeLessThanOrEqual(budget.amount);
      for (const row of paid) expect(lineOf(row)).toBe(lineOf(budget));
    }
  });

  it('I6: give every payment of a budgeted project a budget', () => {
    for (const budget of tables.budgets) {
      const paid = tables.expenses.filter((row) => row.project === budget.project && row.fund === budget.fund);
      expect(paid.every((row) => row.budget !== undefined)).toBe(true);
    }
  });

  it('I13: state what is spent and left to the fen', () => {
    const verdicts = new Set(statementChecks(portal).map(({ verdict }) => verdict));
    expect([...verdicts]).toEqual(['exact']);
  });

  it('I7: let the county pass on exactly what its stations received', () => {
    const upstream = new Set(tables.receipts.map((row) => row.upstream).filter((id) => id !== undefined));
    expect(upstream.size).toBeGreaterThan(0);
    for (const id of upstream) {
      expect(sum(tables.receipts.filter((row) => row.upstream === id))).toBe(byId.receipts.get(id)?.amount);
    }
  });

  it('refund only what was paid, later, on the same line', () => {
    const refunds = tables.expenses.filter((row) => row.refund_of !== undefined);
    expect(refunds.length).toBeGreaterThan(0);
    for (const refund of refunds) {
      const original = byId.expenses.get(refund.refund_of ?? '');
      expect(refund.amount).toBeLessThan(0);
      expect(refund.amount + (original?.amount ?? 0)).toBeGreaterThan(0);
      expect(refund.date > (original?.date ?? '')).toBe(true);
      expect(lineOf(refund)).toBe(original && lineOf(original));
    }
    expect(tables.expenses.every((row) => row.amount > 0 || row.refund_of !== undefined)).toBe(true);
  });

  it('I11: give a reason for every adjusted budget', () => {
    const adjusted = tables.budgets.filter((row) => row.phase === 'adjusted');
    expect(adjusted.length).toBeGreaterThan(0);
    expect(adjusted.every((row) => row.reason !== undefined)).toBe(true);
  });

  it('I12: pay to organizations, or to groups of five people or more', () => {
    for (const row of tables.expenses) {
      if (row.payee === undefined) expect(row.payee_count).toBeGreaterThanOrEqual(5);
      else expect(row.payee_group).toBeUndefined();
    }
  });

  it('fall into the two years, each of which has a disclosure in time', () => {
    const years = new Set([...tables.receipts, ...tables.expenses].map((row) => row.date?.slice(0, 4)));
    expect([...years].sort()).toEqual(['2024', '2025']);
    for (const disclosure of tables.disclosures)
      expect((disclosure.published_on ?? '9') <= disclosure.due_on).toBe(true);
  });
});

function lineOf(row: {
  readonly project: string | undefined;
  readonly fund: string;
  readonly category: string;
}): string {
  return `${row.project ?? ''}/${row.fund}/${row.category}`;
}
