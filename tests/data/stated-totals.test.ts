import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatMoney } from '../../src/data/cells/money.ts';
import { nodeFiles } from '../../src/data/files/node-files.ts';
import { loadPortal } from '../../src/data/load.ts';
import { isSampleRow } from '../../src/domain/index/sample.ts';
import { statementChecks, type StatementVerdict } from '../../src/domain/money/statements/statement-check.ts';
import { dist } from '../dist.ts';

const sources = { data: 'data', content: 'content' };
const portal = loadPortal(nodeFiles, sources);

const differenceOf = (id: string): number | undefined =>
  statementChecks(portal).find(({ statement }) => statement.id === id)?.difference;

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
  const before = new Map(statementChecks(portal).map(({ statement, verdict }) => [statement.id, verdict]));
  return statementChecks(changed).flatMap(({ statement: { id }, verdict, difference }) =>
    verdict === 'differs' && (before.get(id) !== 'differs' || difference !== differenceOf(id)) ? [id] : [],
  );
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
  it('agrees with the rows that stand here, but where a notice contradicts itself', () => {
    const real = statementChecks(portal).filter(({ statement }) => !isSampleRow(portal, 'statements', statement));
    const by = (verdict: StatementVerdict) =>
      real.filter((check) => check.verdict === verdict).map(({ statement }) => statement.id);
    expect(by('exact').length).toBeGreaterThanOrEqual(61);
    expect(by('rounded')).toEqual([
      'boli-stated-rate',
      'decheng-stated-mass-share',
      'decheng-stated-youth-share',
      'qinzhou-sport-2023-stated-balance',
      'qinzhou-sport-2023-stated-spending',
    ]);
    expect(by('differs')).toEqual(['qinzhou-sport-2023-stated-construction']);
    // Numbers that have no rows, and sums whose parts a notice does not list or could not be read whole.
    expect(by('open')).toEqual([
      'boli-stated-paid',
      'jieyang-stated-stations',
      'jieyang-stated-workers',
      'qingyang-stated-welfare-balance',
      'renshou-stated-plan',
      'zhaohua-stated-province-plan',
    ]);
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
    // A sum that contradicts its notice by 100 yuan can be brought back within what 33.16万元 leaves open.
    const missed = tried.filter(({ found }) => !found);
    console.log(`对调相邻两位数：试了 ${String(tried.length)} 处，没有看出 ${String(missed.length)} 处`);
    expect(missed.map(({ id, slip }) => `${id} ${slip}`)).toEqual(['qinzhou-sport-2023-paths 161010.00']);
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
