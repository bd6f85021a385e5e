import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseMoney } from '../src/data/cells/money.ts';
import { nodeFiles } from '../src/data/files/node-files.ts';
import { getPortal } from '../src/data/get-portal.ts';
import { loadPortal } from '../src/data/load.ts';
import type { Portal } from '../src/data/portal.ts';
import { answer } from '../src/domain/money/query/answer.ts';
import { balanceQuery, scopeOf } from '../src/domain/money/query/money-queries.ts';
import { isPerCent, statementChecks } from '../src/domain/money/statements/statement-check.ts';
import { dist } from './dist.ts';
import { townSite } from './town-site.ts';

// `.ci/run` and the workflows install it. Whoever works without it is not kept from trying the rest.
const possible = spawnSync('hledger', ['--version']).status === 0 || (process.env['CI'] ?? '') !== '';

const sites: readonly (readonly [name: string, folder: string, portal: () => Portal])[] = [
  ['the site', dist, getPortal],
  ['the sample town', townSite, () => loadPortal(nodeFiles, { data: 'tests/fixtures/town', content: 'none' })],
];

describe.skipIf(!possible).each(sites)('hledger, of the journal of %s', (_, folder, portalOf) => {
  const file = join(folder, 'data/books.journal');
  const hledger = (...words: readonly string[]): string =>
    execFileSync('hledger', ['-f', file, ...words], { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C.UTF-8' } });

  it('finds every account declared, every entry balanced and every assertion true', () => {
    const portal = portalOf();
    if (portal.tables.receipts.length + portal.tables.expenses.length === 0) {
      expect(existsSync(file)).toBe(false);
      return;
    }
    expect(() => hledger('check', '--strict')).not.toThrow();
    const agreed = statementChecks(portal).filter(
      ({ statement, verdict, own }) =>
        verdict === 'exact' && own !== undefined && statement.amount !== undefined && !isPerCent(statement),
    );
    const asserted = new Set(hledger('print').match(/(?<=\(原文:)[a-z0-9-]+(?=\)[^\n]* = )/g));
    expect([...asserted].sort()).toEqual(agreed.map(({ statement }) => statement.id).sort());
  });

  it('comes to the balance of every fund, to the fen', () => {
    const portal = portalOf();
    if (!existsSync(file)) return;
    const rows = hledger('balance', '资产:', '--flat', '--empty', '--no-total', '-O', 'csv')
      .trim()
      .split('\n')
      .slice(1);
    const own = new Map(
      rows.map((row) => {
        const [, account = '', amount = ''] = /^"(.*)","(.*)"$/.exec(row) ?? [];
        return [account.split(':').at(-1), parseMoney(amount.replace(/ CNY$/, ''))];
      }),
    );
    const ours = portal.tables.funds.map(
      ({ id }) => [id, answer(portal, balanceQuery(scopeOf(portal, [id]))).quantity.value] as const,
    );
    expect(ours.length).toBeGreaterThan(5);
    expect(ours.filter(([id, value]) => (own.get(id) ?? 0) !== value)).toEqual([]);
  });
});
