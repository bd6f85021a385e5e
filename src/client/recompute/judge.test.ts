import { describe, expect, it } from 'vitest';
import { Judge } from './judge.ts';
import { pageNumbers } from './page-numbers.ts';
import { testLibrary } from '../../../tests/fixtures/client/recompute-library.ts';

/** What is said of a number as it stands in a page: its kind, and 一致 or what is wrong. */
function say(html: string): string {
  const judge = new Judge(testLibrary);
  return pageNumbers(html)
    .map((number) => judge.judge(number))
    .map(
      ({ kind, own, trouble }) => `${kind} ${trouble === undefined ? '一致' : `${trouble.code} ${own ?? ''}`.trim()}`,
    )
    .join('，');
}

const data = (value: string, from: string, text: string, unit = ' data-unit="fen"'): string =>
  `<td><data value="${value}"${unit} data-from="${from}">${text}</data></td>`;

describe('pageNumbers', () => {
  it('reads each number with its attributes in any order, its references and its text', () => {
    const html = `<p>x<data data-from="sum:stations?kind=a&amp;in=b" value="1">
      1 个<b>站点</b> &#38; &lt;</data></p><data value="2">2</data>`;
    expect(pageNumbers(html)).toEqual([
      { from: 'sum:stations?kind=a&in=b', value: '1', money: false, text: '1 个站点 & <' },
      { from: '', value: '2', money: false, text: '2' },
    ]);
  });
});

describe('Judge', () => {
  it('agrees with sums that are right and printed right', () => {
    expect(say(data('10000', 'sum:receipts.amount?fund=a', '100.00 元'))).toBe('money-sum 一致');
    expect(say(data('2', 'sum:stations', '2 个站点', ''))).toBe('row-count 一致');
    expect(say(data('500000', 'sum:receipts.amount?id=r2', '≥ 5,000.00'))).toBe('money-sum 一致');
    expect(say(data('-490000', 'sum:receipts.amount?fund=a - receipts.amount?id=r2', '≤ −4,900.00'))).toBe(
      'money-sum 一致',
    );
  });

  it('finds a sum that is wrong by one fen, in another unit, or printed as something else', () => {
    expect(say(data('10001', 'sum:receipts.amount?fund=a', '100.01 元'))).toBe('money-sum different 10000');
    expect(say(data('10000', 'sum:receipts.amount?fund=a', '100 元', ''))).toBe('row-count wrong-unit 10000');
    expect(say(data('10000', 'sum:receipts.amount?fund=a', '1,100.00 元'))).toBe('money-sum printed 10000');
    expect(say(data('10000', 'sum:receipts.amount?fund=a', '100.001 元'))).toBe('money-sum printed 10000');
    expect(say(data('10000', 'sum:receipts.amount?fund=a', '约 100.00 元'))).toBe('money-sum mark 10000');
    expect(say(data('500000', 'sum:receipts.amount?id=r2', '5,000.00'))).toBe('money-sum mark 500000');
    expect(say(data('1', 'sum:gifts', '1', ''))).toBe('row-count no-table');
  });

  it('holds the amount of a row against that row, as its source prints it or in 元', () => {
    expect(say(data('500000', 'receipts/r2', '超过5000元'))).toBe('money-row 一致');
    expect(say(data('500000', 'receipts/r2', '≥ 5,000.00 元'))).toBe('money-row 一致');
    expect(say(data('500000', 'receipts/r2', '5,000.00 元'))).toBe('money-row mark 500000');
    expect(say(data('500000', 'receipts/r2', '超过6000元'))).toBe('money-row printed 500000');
    expect(say(data('10000', 'receipts/r2', '100.00 元'))).toBe('money-row different 500000');
    expect(say(data('10000', 'receipts/none', '100.00 元'))).toBe('money-row no-row');
    expect(say(data('10000', 'gifts/g', '100.00 元'))).toBe('money-row no-table');
  });

  it('holds a figure against its value, and other numbers against those of their row', () => {
    expect(say(data('30000', 'figures/f1', '近3万人', ''))).toBe('number-row 一致');
    expect(say(data('4.5', 'figures/f2', '4.5分', ''))).toBe('number-row 一致');
    expect(say(data('3', 'figures/f1', '3', ''))).toBe('number-row different 30000');
    expect(say(data('6', 'expenses/e1', '6 人', ''))).toBe('number-row 一致');
    expect(say(data('7', 'expenses/e1', '7 人', ''))).toBe('number-row different 0.07、6');
  });

  it('finds a number that does not say where it is from', () => {
    expect(say('<data value="3">3</data><data data-from="figures/f1">3</data>')).toBe(
      'number-row no-source，number-row no-source',
    );
  });
});
