import { describe, expect, test } from 'vitest';
import { brief, importInto } from './harness.ts';
import { numberCell as n, rawWorkbook, textCell as t, xmlRow as row, type RawParts } from './raw-workbook.ts';

const services = row(
  1,
  ['编号', '名称', '费用', '核实日期'].map((title, index) => t(`${'ABCD'[index] ?? ''}1`, title)).join(''),
);
const mind = (number: number, cost: string, more = ''): string => {
  const at = String(number);
  return row(number, t(`A${at}`, 'poli-mind') + t(`B${at}`, '心理服务') + t(`C${at}`, cost) + more);
};
const dated = (value: number | string, style: number): string => services + mind(2, '免费', n('D2', value, style));
const expenses = row(1, t('A1', '编号') + t('B1', '金额（元）') + t('C1', '日期') + t('D1', '摘要'));
const paid = (amount: string, more = ''): string =>
  expenses + row(2, t('A2', 'poli-e1') + amount + n('C2', 44963, 1) + t('D2', '折页')) + more;
async function imported(rows: string, parts: RawParts = {}): Promise<readonly string[]> {
  return brief(await importInto('a.xlsx', rawWorkbook(rows, parts)));
}

describe('dates as a workbook keeps them', () => {
  test.each<[name: string, rows: string, parts: RawParts, outcome: string]>([
    ['a short date', dated(45287, 1), {}, '2023-12-27'],
    ['a long date of the system', dated(45287, 3), {}, '2023-12-27'],
    ['年月日, built in', dated(45287, 6), {}, '2023-12-27'],
    ['a date with its time', dated(45287.5, 8), {}, '2023-12-27'],
    ['a month', dated(45261, 5), {}, '2023-12'],
    ['from 1904', dated(43825, 1), { workbookPr: '<workbookPr date1904="1"/>' }, '2023-12-27'],
    ['from 1904, in words', dated(43825, 1), { workbookPr: '<workbookPr date1904="true"/>' }, '2023-12-27'],
    [
      'in ISO form',
      services + mind(2, '免费', '<c r="D2" s="1" t="d"><v>2023-12-27T00:00:00</v></c>'),
      {},
      '2023-12-27',
    ],
  ])('%s', async (_, rows, parts, outcome) => {
    expect(await imported(rows, parts)).toEqual([`~ poli-mind checked_on:  → ${outcome}`]);
  });

  test('月日 alone, whose year nobody has seen', async () => {
    expect(await imported(dated(45287, 7))).toMatchInlineSnapshot(`
      [
        "✗ 第 2 行 D 列 核实日期 "2023-12-27" 看不到年份，存的是 2023-12-27。请连年份一起写，例如 2023-12-27。",
      ]
    `);
  });
});

describe('amounts as a workbook keeps them', () => {
  test.each([
    ['a text with an apostrophe', t('B2', '3720.00', ' s="2" quotePrefix="1"')],
    ['a fraction that binary cannot hold', n('B2', '3720.0000000000005')],
    ['a power of ten', n('B2', '3.72E3')],
    ['a formula and its value', '<c r="B2"><f>SUM(3000,720)</f><v>3720</v></c>'],
    ['a formula shared with the cell above', '<c r="B2"><f t="shared" si="0"/><v>3720</v></c>'],
  ])('%s', async (_, amount) => {
    expect(await imported(paid(amount))).toEqual([]);
  });

  test.each([
    [
      'a sum below',
      row(3, t('A3', '总计') + '<c r="B3"><f>SUBTOTAL(109,B2:B2)</f><v>3720</v></c>'),
      '· 第 3 行是合计，没有读。',
    ],
    ['the sum of a month', row(3, t('A3', '本月合计') + n('B3', 3720)), '· 第 3 行是合计，没有读。'],
    ['who made the list', row(3, t('A3', '制表人：张三') + t('C3', '审核：李四')), '· 第 3 行是落款，没有读。'],
  ])('%s is no row', async (_, more, note) => {
    expect(await imported(paid(n('B2', 3720, 4), more))).toEqual([note]);
  });

  test.each([
    ['half a fen', n('B2', '3720.005')],
    ['brackets for less than nothing', n('B2', -3720, 4)],
    ['#N/A', '<c r="B2" t="e"><f>VLOOKUP(1,2,3)</f><v>#N/A</v></c>'],
    ['#REF! without its formula', '<c r="B2" t="e"><v>#REF!</v></c>'],
  ])('%s is refused', async (_, amount) => {
    expect((await imported(paid(amount))).join('\n')).toMatch(/^✗ (?:第 2 行 B 列|data\/poli\/expenses\.csv:2:5)/);
  });
});
