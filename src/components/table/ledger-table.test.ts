import { describe, expect, it } from 'vitest';
import { notesOf, rendered, rowOf } from '../../../tests/fixtures/components/render.ts';
import { fundBooks } from '../../domain/money/fund-books.ts';
import { ledger } from '../../views/ledger.ts';
import { fundFacts } from '../../views/facts/fund-facts.ts';
import { expensesTable } from '../../views/tables/expenses-table.ts';
import { fundTables } from '../../views/tables/fund-tables.ts';

/** Lines of a table; of each its cells without tags. */
function linesOf(html: string, part: 'tbody' | 'tfoot'): readonly (readonly string[])[] {
  const [, body = ''] = new RegExp(`<${part}>(.*?)</${part}>`).exec(html) ?? [];
  return (body.match(/<tr.*?<\/tr>/g) ?? []).map((line) =>
    (line.match(/<t[hd].*?<\/t[hd]>/g) ?? []).map((cell) => cell.replaceAll(/<[^>]*>/g, '|').replaceAll(/\|+/g, '|')),
  );
}

describe('a table of money', () => {
  it('has in each row one number with a footnote, which says how the row adds up', async () => {
    const notes = notesOf();
    const { portal } = notes.site;
    const [table] = fundTables(
      portal,
      '资金',
      portal.tables.funds.map((fund) => fundBooks(portal, fund)),
    ).tables;
    const html = await rendered('table/ledger-table', { table, notes });
    expect(linesOf(html, 'tbody').map((cells) => cells.slice(4))).toEqual([
      ['|约 661,260.50|', '|250.00|', '|未公开|1|'],
      ['|≥ 50.00|', '|未公开|', '|未公开|2|'],
    ]);
    expect(notes.entries).toHaveLength(2);
    expect(html).toContain('&lt;script&gt;送餐&lt;/script&gt;</a>');
  });

  it('names its columns for those who hear it, heads each line, and carries the labels that a phone shows', async () => {
    const notes = notesOf();
    const rows = notes.site.portal.tables.expenses;
    const html = await rendered('table/ledger-table', {
      table: expensesTable(notes.site.portal, { caption: '支出', under: true, rows }),
      notes,
    });
    expect(html).toMatch(/<table class="stack" data-sheet="expenses"><caption class="visually-hidden">支出<\/caption>/);
    expect(html.match(/<th scope="col"/g)).toHaveLength(5);
    expect(html.match(/<th scope="row"/g)).toHaveLength(2);
    expect(html).toContain('data-label="摘要"');
    expect(html).toContain('&lt;a href=&quot;javascript:a()&quot;&gt;米&lt;/a&gt;');
    expect(html).toContain('<strong class="refund">');
    expect(html).toContain('<data value="-5000" data-unit="fen" data-from="expenses/e2">−50.00</data>');
  });

  it('says what is left out, and where all of it is', async () => {
    const notes = notesOf();
    const rows = notes.site.portal.tables.expenses;
    const table = expensesTable(notes.site.portal, { caption: '支出', under: false, rows, upTo: 1 });
    const html = await rendered('table/ledger-table', { table, notes });
    expect(linesOf(html, 'tbody')).toHaveLength(1);
    expect(html).toMatch(/<\/table><p>[^<]*1[^<]*<a href="\/data\/expenses.csv">/);
    expect(html).toContain('<caption>支出</caption>');
  });

  it('that is drawn too is still there once, with the sentence that says what it shows', async () => {
    const table = ledger({
      caption: '各年',
      rows: [2023, 2024],
      scroll: true,
      chart: { kind: 'columns', words: '一年比一年多。' },
      columns: [
        { head: '年度', chartLabel: true, cell: (year) => year },
        { head: '元', series: 'bar', cell: () => '5' },
      ],
    });
    const html = await rendered('table/ledger-table', { table, notes: notesOf() });
    expect(html.match(/<table/g)).toHaveLength(1);
    expect(html).toMatch(/^<figure class="chart" data-chart="columns"><figcaption>一年比一年多。<\/figcaption>/);
    expect(html).toContain('<canvas aria-hidden="true">');
    expect(html).toContain('<th scope="col" data-series="bar">元</th>');
  });
});

describe('the totals of all funds', () => {
  it('are real money by kind and together; what no row tells is not public, not 0', async () => {
    const notes = notesOf();
    const html = await rendered('money/kind-totals', { notes });
    expect(linesOf(html, 'tbody')).toEqual([
      ['|财政拨款|', '|1|1|', '|约 661,260.50|2|', '|250.00|3|'],
      ['|社会捐赠|', '|1|4|', '|≥ 50.00|5|', '|未公开|'],
    ]);
    expect(linesOf(html, 'tfoot')).toEqual([['|合计|', '|2|6|', '|约 661,310.50|7|', '|250.00|8|']]);
    expect(html).toContain('data-from="sum:expenses.amount?real=yes">250.00</data>');
  });
});

describe('labels and values', () => {
  it('of a fund say what is not public, and leave out what does not apply', async () => {
    const notes = notesOf();
    const { portal } = notes.site;
    const html = await rendered('facts/fact-list', {
      facts: fundFacts(portal, rowOf(portal.byId.funds, 'meals')),
      notes,
    });
    const facts = [...html.matchAll(/<dt>(.*?)<\/dt><dd>(.*?)<\/dd>/g)].map(
      ([, label, value]) => `${label ?? ''}：${value ?? ''}`,
    );
    expect(html).toMatch(/^<dl class="facts">/);
    expect(facts).toContain('拨付方：未公开');
    expect(facts).toContain('接收站点：<a href="/stations/poli-station/">泊里镇社工站</a>');
    expect(facts.filter((fact) => fact.endsWith('：'))).toEqual([]);
    expect(facts[0]).toBe('类型：财政拨款<a class="ref" href="#src-1" aria-label="出处 1">1</a>');
  });

  it('without a value are not there at all', async () => {
    const facts = [
      ['有', 0],
      ['空', ''],
      ['无', undefined],
      ['假', false],
      ['空列', []],
    ] as const;
    expect(await rendered('facts/fact-list', { facts, notes: notesOf() })).toBe(
      '<dl class="facts"><dt>有</dt><dd>0</dd></dl>',
    );
  });
});
