import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openBuiltSite } from './built-site.ts';
import { checkSite } from './check-site.ts';
import { reportText } from './report.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongshilan-recompute-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function put(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function putSite(shown: string): void {
  put(
    'data/receipts.csv',
    'id,fund,date,amount,precision,as_written,sample\nr1,f,2024,1000.10,,,否\nr2,f,2024,0.05,,,否\n',
  );
  put('index.html', '<data value="2" data-from="sum:receipts">2 笔</data>');
  put('funds/f/index.html', shown);
}

function report(): string {
  const site = openBuiltSite(folder);
  return site === undefined ? '没有' : reportText(checkSite(folder, site));
}

describe('npm run recompute', () => {
  it('counts what agrees, by kind', () => {
    putSite(
      '<data value="100015" data-unit="fen" data-from="sum:receipts.amount?fund=f">1,000.15 元</data>' +
        '<data value="5" data-unit="fen" data-from="receipts/r2">0.05</data>',
    );
    expect(report()).toMatchInlineSnapshot(`
      "只看网站上的 2 个页面和 1 张公开的表，重新算一遍：
        金额的合计：核对 1 个，不一致 0 个
        数出来的行数：核对 1 个，不一致 0 个
        单笔金额：核对 1 个，不一致 0 个
        别的单个数：核对 0 个，不一致 0 个
        合计一共有 2 种算法。

      全部一致。"
    `);
  });

  it('lists every difference with its page, its source and both values', () => {
    putSite(
      '<data value="100014" data-unit="fen" data-from="sum:receipts.amount?fund=f">1,000.14 元</data>' +
        '<data value="6" data-unit="fen" data-from="receipts/r2">0.06</data><data value="1">1</data>' +
        '<data value="3" data-from="sum:gifts">3</data>',
    );
    expect(report()).toMatchInlineSnapshot(`
      "只看网站上的 2 个页面和 1 张公开的表，重新算一遍：
        金额的合计：核对 1 个，不一致 1 个
        数出来的行数：核对 2 个，不一致 1 个
        单笔金额：核对 1 个，不一致 1 个
        别的单个数：核对 1 个，不一致 1 个
        合计一共有 3 种算法。

      /funds/f/  sum:receipts.amount?fund=f
        页面 1,000.14 元，重算 1,000.15 元。两个数不一样。
      /funds/f/  receipts/r2
        页面 0.06 元，重算 0.05 元。两个数不一样。
      /funds/f/  没有写
        页面 1，重算 算不出。页面没有写这个数的出处。
      /funds/f/  sum:gifts
        页面 3，重算 算不出。网站上没有“gifts”这张表。
      有 4 个数不一致。"
    `);
  });

  it('knows a folder that holds no built site', () => {
    expect(report()).toBe('没有');
    put('data/index.html', '');
    expect(report()).toBe('没有');
  });
});
