import { describe, expect, it } from 'vitest';
import { notesOf, rendered, rowOf } from '../../../tests/fixtures/components/render.ts';
import { sumOf } from '../../domain/money/query/query.ts';

const notes = notesOf();
const { receipts, expenses, funds } = notes.site.portal.byId;
const ref = (number: number) =>
  `<a class="ref" href="#src-${String(number)}" aria-label="出处 ${String(number)}">${String(number)}</a>`;

describe('an amount of the ledger', () => {
  const receipt = (id: string, bare = false) =>
    rendered('value/money-value', { table: 'receipts', row: rowOf(receipts, id), notes: notesOf(), bare });

  it('stands in 分 for programs and in 元 with two decimals for readers, with its row and its footnote', async () => {
    expect(await receipt('r1')).toBe(
      `<data value="126050" data-unit="fen" data-from="receipts/r1">1,260.50 元</data>${ref(1)}`,
    );
    expect(await receipt('r1', true)).toContain('>1,260.50</data>');
  });

  it('below nothing has its sign, in both', async () => {
    const row = rowOf(expenses, 'e2');
    expect(await rendered('value/money-value', { table: 'expenses', row, notes: notesOf() })).toBe(
      `<data value="-5000" data-unit="fen" data-from="expenses/e2">−50.00 元</data>${ref(1)}`,
    );
  });

  it('is as its source prints it; where that says nothing, an inexact one has its sign', async () => {
    expect(await receipt('r2')).toContain(
      '<data value="66000000" data-unit="fen" data-from="receipts/r2">约66万元</data>',
    );
    expect(await receipt('r3')).toContain(
      '<data value="5000" data-unit="fen" data-from="receipts/r3">≥ 50.00 元</data>',
    );
  });

  it('of nothing is 0, and what a cell holds is text whatever it looks like', async () => {
    expect(await receipt('r4')).toBe(
      `<data value="0" data-unit="fen" data-from="receipts/r4">&lt;img src=x onerror=a()&gt;</data>${ref(1)}`,
    );
  });
});

describe('a computed sum', () => {
  const query = sumOf('receipts', { fund: 'meals' });
  const sum = (props: Readonly<Record<string, unknown>>) =>
    rendered('value/sum-value', { query, notes: notesOf(), ...props });
  const from = 'data-from="sum:receipts.amount?fund=meals"';

  it('has its query, and a sign where one of its amounts is not exact', async () => {
    expect(await sum({})).toBe(`<data value="66126050" data-unit="fen" ${from}>约 661,260.50 元</data>${ref(1)}`);
    expect(await sum({ bare: true })).toBe(
      `<data value="66126050" data-unit="fen" ${from}>约 661,260.50</data>${ref(1)}`,
    );
    expect(await sum({ label: true })).toContain(`${ref(1)}<small class="computed">计算所得</small>`);
  });

  it('leaves its footnote to another number of the row where it is quiet', async () => {
    expect(await sum({ quiet: true })).toBe(`<data value="66126050" data-unit="fen" ${from}>约 661,260.50</data>`);
  });

  it('of one row that its source prints in its own way is shown and cited as that row', async () => {
    const rows = [rowOf(receipts, 'r2')];
    expect(await sum({ query: sumOf('receipts', { id: 'r2' }), rows })).toBe(
      `<data value="66000000" data-unit="fen" data-from="receipts/r2">约66万元</data>${ref(1)}`,
    );
    const two = await sum({ rows: [rowOf(receipts, 'r1'), rowOf(receipts, 'r2')] });
    expect(two).toContain(from);
  });

  it('of rows is a count without a unit of money', async () => {
    const counted = await sum({ query: sumOf('expenses', { fund: 'nobody' }) });
    expect(counted).toContain(
      '<data value="0" data-unit="fen" data-from="sum:expenses.amount?fund=nobody">0.00 元</data>',
    );
  });
});

describe('any other cell', () => {
  const cell = (column: string, id = 'meals') =>
    rendered('value/cell-value', { table: 'funds', row: rowOf(funds, id), column, notes: notesOf() });

  it('is a number or a date for programs with its footnote, and words as they are', async () => {
    expect(await cell('year')).toBe(`<data value="2024" data-from="funds/meals">2024</data>${ref(1)}`);
    expect(await cell('name')).toBe('&lt;script&gt;送餐&lt;/script&gt;');
    const row = rowOf(receipts, 'r1');
    expect(await rendered('value/cell-value', { table: 'receipts', row, column: 'date', notes: notesOf() })).toBe(
      `<time datetime="2024-03-01">2024年3月1日</time>${ref(1)}`,
    );
  });

  it('that is empty says so, and has no footnote', async () => {
    expect(await cell('year', 'gift')).toBe('暂缺');
  });
});

describe('footnotes', () => {
  it('are numbered in reading order; the same row or query keeps its number', async () => {
    const shared = notesOf();
    const [one, two] = [rowOf(receipts, 'r1'), rowOf(expenses, 'e1')];
    const of = [{ receipt: one }, { expense: two }, { sum: sumOf('receipts', { fund: 'gift' }) }, { receipt: one }];
    const html = await rendered('value/inline', { of, notes: shared });
    expect([...html.matchAll(/href="#src-(\d+)"/g)].map(([, number]) => number)).toEqual(['1', '2', '3', '1']);
    expect(shared.entries.map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  it('say to those who hear the page what they are', async () => {
    expect(await rendered('value/ref', { number: 12 })).toBe(ref(12));
  });
});

describe('words of a cell', () => {
  it('never become elements or attributes', async () => {
    const of = ['<b>"粗"</b>', { link: '/a/?x="><script>', text: '<i>' }, { value: 5, from: '"><x', text: '<u>' }];
    expect(await rendered('value/inline', { of, notes })).toBe(
      '&lt;b&gt;&quot;粗&quot;&lt;/b&gt;' +
        '<a href="/a/?x=&quot;><script>">&lt;i&gt;</a><data value="5" data-from="&quot;><x">&lt;u&gt;</data>',
    );
  });
});
