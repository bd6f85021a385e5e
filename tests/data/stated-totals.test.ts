import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatMoney } from '../../src/data/cells/money.ts';
import { nodeFiles } from '../../src/data/files/node-files.ts';
import { loadPortal } from '../../src/data/load.ts';
import { isSampleRow } from '../../src/domain/index/sample.ts';
import { statementChecks } from '../../src/domain/money/statements/statement-check.ts';
import { dist } from '../dist.ts';

const sources = { data: 'data', content: 'content' };
const portal = loadPortal(nodeFiles, sources);

/** What the statements say once a cell of a file is another. */
function differing(file: string, from: string, to: string): readonly string[] {
  const changed = loadPortal(
    {
      ...nodeFiles,
      read: (path) =>
        path === file
          ? new TextEncoder().encode(new TextDecoder().decode(nodeFiles.read(path)).replace(from, to))
          : nodeFiles.read(path),
    },
    sources,
  );
  return statementChecks(changed).flatMap(({ statement, verdict }) => (verdict === 'differs' ? [statement.id] : []));
}

/** 139632.00 → 139362.00: the commonest slip of a hand. */
function slips(amount: string): readonly string[] {
  return Array.from(amount).flatMap((digit, index) => {
    const next = amount[index + 1] ?? '';
    if (!/\d/.test(digit) || !/\d/.test(next) || digit === next) return [];
    return [amount.slice(0, index) + next + digit + amount.slice(index + 2)];
  });
}

describe('what the notices state themselves', () => {
  it('agrees with the rows that stand here', () => {
    const real = statementChecks(portal).filter(({ statement }) => !isSampleRow(portal, 'statements', statement));
    expect(real.length).toBeGreaterThanOrEqual(10);
    expect(real.filter(({ verdict }) => verdict !== 'exact').map(({ statement }) => statement.id)).toEqual([]);
  });

  it('shows two digits that were swapped in a payment of a notice', () => {
    const told = new Set(portal.tables.statements.filter(({ measure }) => measure === 'spending').flatMap(({ funds }) => funds));
    const payments = portal.tables.expenses.filter(
      (row) => told.has(row.fund) && !isSampleRow(portal, 'expenses', row),
    );
    const tried = payments.flatMap((row) =>
      slips(formatMoney(row.amount).replaceAll(',', '')).map((slip) => ({
        id: row.id,
        slip,
        found: differing(row.at.file, `,${formatMoney(row.amount).replaceAll(',', '')},`, `,${slip},`).length > 0,
      })),
    );
    expect(tried.length).toBeGreaterThan(20);
    // The last digits of 199855.00 元 are beyond what 69.9776万元 tells.
    const missed = tried.filter(({ found }) => !found);
    console.log(`对调相邻两位数：试了 ${String(tried.length)} 处，没有看出 ${String(missed.length)} 处`);
    expect(missed).toEqual([]);
  });
});

describe('a balance that nobody states', () => {
  const page = (fund: string): string => readFileSync(join(dist, 'funds', fund, 'index.html'), 'utf8');

  it('is not made up: the page says what is paid, and what is only planned', () => {
    const html = page('yuefeng-2024');
    expect(html).toContain('原文没有写结余。');
    expect(html).not.toContain('data-from="sum:receipts.amount?fund=yuefeng-2024&amp;kind=allocated|donated|interest|carried|returned - expenses');
    expect(html).toMatch(/另有[\s\S]{0,200}600,000\.00 元[\s\S]{0,200}原文没有写是否支付/);
    expect(page('zhouzhi-2024')).toContain('原文没有写结余。');
  });

  it('stands as it is stated where the notice writes it', () => {
    expect(page('zhongxin-2023')).toMatch(/data-from="statements\/zhongxin-2023-stated-balance"[^>]*>\s*368元/);
    expect(page('zhongxin-2023')).toContain('原文写的结余，和明细相符');
  });
});
