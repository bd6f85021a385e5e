import { expect, test } from 'vitest';
import { expenses, paid } from '../../../../tests/fixtures/rules/expenses-fixture.ts';
import { say } from '../../../../tests/fixtures/rules/check-case.ts';
import { unitPrice } from '../unit-price/rule.ts';
import { unitSlip } from './rule.ts';

test('unit-slip: a hundred or ten thousand times the others of the same use', () => {
  expect(say(paid('7000.00', '8200.50', '6400.00', '9000.00', '770000.00'), unitSlip)).toMatchInlineSnapshot(`
    [
      "data/demo/expenses.csv:6:4 [unit-slip] 金额（元） "770000.00" 和同一笔资金、同一类的另外 4 笔差得太多，它们的中位数是 7,600.25 元；缩小到百分之一是 7,700.00 元，就差不多了，多半是单位弄错了。金额以元为单位，请对照原件看一看；没有错就不用改。",
    ]
  `);
  expect(say(paid('7000.00', '8200.50', '6400.00', '9000.00', '77000000.00'), unitSlip)).toMatchInlineSnapshot(`
    [
      "data/demo/expenses.csv:6:4 [unit-slip] 金额（元） "77000000.00" 和同一笔资金、同一类的另外 4 笔差得太多，它们的中位数是 7,600.25 元；缩小到万分之一是 7,700.00 元，就差不多了，多半是单位弄错了。金额以元为单位，请对照原件看一看；没有错就不用改。",
    ]
  `);
  expect(say(paid('7000.00', '8200.50', '6400.00', '9000.00', '0.77'), unitSlip)).toMatchInlineSnapshot(`
    [
      "data/demo/expenses.csv:6:4 [unit-slip] 金额（元） "0.77" 和同一笔资金、同一类的另外 4 笔差得太多，它们的中位数是 7,600.25 元；放大到万倍是 7,700.00 元，就差不多了，多半是单位弄错了。金额以元为单位，请对照原件看一看；没有错就不用改。",
    ]
  `);
});

test('unit-slip: few others, amounts that are merely large, and amounts with cents say nothing', () => {
  expect(say(paid('7000.00', '8200.50', '6400.00', '770000.00'), unitSlip)).toEqual([]);
  expect(say(paid('7000.00', '8200.50', '6400.00', '9000.00', '60000.00'), unitSlip)).toEqual([]);
  expect(say(paid('7000.00', '8200.50', '6400.00', '9000.00', '770000.05'), unitSlip)).toEqual([]);
});

test('unit-slip: where the fund has no history, other funds of its kind have', () => {
  const history = ['7000.00', '8200.50', '6400.00', '9000.00'].map(
    (amount, index) => `e${String(index)},f,2023-05-09,${amount},买米,,,,`,
  );
  expect(say(expenses(...history, 'x,g,2023-05-09,810000.00,买米,,,,'), unitSlip)).toMatchInlineSnapshot(`
    [
      "data/demo/expenses.csv:6:4 [unit-slip] 金额（元） "810000.00" 和同一类的另外 4 笔差得太多，它们的中位数是 7,600.25 元；缩小到百分之一是 8,100.00 元，就差不多了，多半是单位弄错了。金额以元为单位，请对照原件看一看；没有错就不用改。",
    ]
  `);
});

test('unit-price: the price of one times the quantity', () => {
  const rows = [
    'ok1,f,2023-05-09,9648.00,每份补4元,2412,份,,',
    'ok2,f,2023-05-09,24000.00,上半年房租，每月4000元,6,个月,,',
    'ok3,f,2023-05-09,162000.00,岗位费，每岗每月4500元,6,个月,,',
    'ok4,f,2023-05-09,5916.00,饭4元、路上2元，每份,986,份,,',
    'wrong,f,2023-05-09,9684.00,每份补4元,2412,份,,',
    'wrong2,f,2023-05-09,1380.00,地垫，每张109.5元,12,张,,',
  ];
  expect(say(expenses(...rows), unitPrice)).toMatchInlineSnapshot(`
    [
      "data/demo/expenses.csv:6:4 [unit-price] 金额（元） "9684.00" 和单价、数量对不上：摘要写的是 每份补4元，数量是 2412 份，乘起来是 9,648.00 元。请核对金额、数量和摘要；有别的零头，就在 摘要 写明。",
      "data/demo/expenses.csv:7:4 [unit-price] 金额（元） "1380.00" 和单价、数量对不上：摘要写的是 每张109.5元，数量是 12 张，乘起来是 1,314.00 元。请核对金额、数量和摘要；有别的零头，就在 摘要 写明。",
    ]
  `);
});
