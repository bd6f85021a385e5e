import { describe, expect, it } from 'vitest';
import { moneyPortal } from '../../../tests/fixtures/domain/money-fixture.ts';
import { journalFiles } from './journal-files.ts';

const portal = moneyPortal({
  funds: 'id,name,kind,station\nown,站里的钱,财政拨款,zhan\nnext,下一年的钱,财政拨款,zhan',
  receipts: `id,fund,date,amount,as_written,kind,upstream,voucher_no,source
r1,own,2024-01-10,1000.00,,拨入,,记-1,doc
r2,own,,20.00,20元,捐赠,,,doc
r3,own,2024,9.99,,实物折价,,,doc
r4,next,2025-01-01,300.00,,上年结转,r1,,doc`,
  expenses: `id,fund,date,amount,category,summary,voucher_no,source
e1,own,2024-05,700.50,exp-rent,房租；押一付三,付(2),doc`,
  statements: `id,funds,end,measure,amount,as_written,complete,source
s1,own,2024-12-31,支出,700.50,700.50元,是,doc
s2,own,2024-12-31,支出,701.00,701元,是,doc`,
});

const files = (most?: number) =>
  Object.fromEntries([...journalFiles(portal, most)].map(({ path, chunks }) => [path, [...chunks].join('')]));

describe('the journal', () => {
  it('has each movement of money once, and what agrees with its source as an assertion', () => {
    const journal = files()['data/books.journal'] ?? '';
    expect(journal.slice(journal.indexOf('commodity'))).toMatchInlineSnapshot(`
      "commodity 1000.00 CNY

      account 原文:s1
      account 支出:exp-rent:own
      account 收入:拨入:own
      account 收入:捐赠:own
      account 资产:next  ; 下一年的钱
      account 资产:own  ; 站里的钱

      1900-01-01 站里的钱 捐赠
          ; receipts/r2
          ; 出处：公告
          ; 日期：原文未写明
          ; 原文写法：20元
          资产:own  20.00 CNY
          收入:捐赠:own  -20.00 CNY

      2024-01-10 (记-1) 站里的钱 拨入
          ; receipts/r1
          ; 出处：公告
          资产:own  1000.00 CNY
          收入:拨入:own  -1000.00 CNY

      2024-05-01 (付2) 房租；押一付三
          ; expenses/e1
          ; 出处：公告
          ; 日期：2024-05
          支出:exp-rent:own  700.50 CNY
          资产:own  -700.50 CNY
          (原文:s1)  700.50 CNY

      2024-12-31 原文合计 支出
          ; statements/s1
          ; 出处：公告
          ; 原文写法：700.50元
          (原文:s1)  0.00 CNY = 700.50 CNY

      2025-01-01 下一年的钱 上年结转
          ; receipts/r4
          ; 出处：公告
          资产:next  300.00 CNY
          资产:own  -300.00 CNY

      ; 没有写成断言的原文合计：
      ; statements/s2 支出 701元：四舍五入后相符，差 0.50
      "
    `);
  });

  it('stands in several files where it is long, which the first names in their order', () => {
    const parts = files(2);
    expect(Object.keys(parts)).toEqual([
      'data/books/1.journal',
      'data/books/2.journal',
      'data/books/3.journal',
      'data/books.journal',
    ]);
    expect(parts['data/books.journal']).toContain('include books/1.journal\ninclude books/2.journal');
    expect(parts['data/books/1.journal']).toContain('1900-01-01 ');
  });

  it('is none where there are no books', () => {
    expect([...journalFiles(moneyPortal({}))]).toEqual([]);
  });
});
