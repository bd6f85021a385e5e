import { test, expect } from 'vitest';
import { receipts } from '../../../../tests/fixtures/rules/cells-fixture.ts';
import { say } from '../../../../tests/fixtures/rules/check-case.ts';

test('money', () => {
  expect(say(receipts('1200余万元', '12.345', '"1,23.00"', '七万'))).toMatchInlineSnapshot(`
    [
      "data/poli/receipts.csv:2:3 [money] 金额（元） "1200余万元" 带着“约”“余”这样的词，读不成金额。请在这里只写数字，例如 12000000.00；“余”填在 精度，原文照抄在 写法。",
      "data/poli/receipts.csv:3:3 [money] 金额（元） "12.345" 小数多于两位，一分钱以下记不了账。请核对后写到分，例如 70000.00。",
      "data/poli/receipts.csv:4:3 [money] 金额（元） "1,23.00" 读不成金额。请以元为单位写数字，最多两位小数，例如 70000.00。",
      "data/poli/receipts.csv:5:3 [money] 金额（元） "七万" 读不成金额。请以元为单位写数字，最多两位小数，例如 70000.00。",
    ]
  `);
});

test('money whose meaning is certain is read, and shown in its tidy form', () => {
  expect(say(receipts('7万元', '"1,234.50"', '￥368.00'))).toMatchInlineSnapshot(`
    [
      "data/poli/receipts.csv:2:3 [form] 金额（元） "7万元" 意思看得懂，整齐的写法是 "70000.00"。运行 npm run fix 会自动改好。",
      "data/poli/receipts.csv:3:3 [form] 金额（元） "1,234.50" 意思看得懂，整齐的写法是 "1234.50"。运行 npm run fix 会自动改好。",
      "data/poli/receipts.csv:4:3 [form] 金额（元） "￥368.00" 意思看得懂，整齐的写法是 "368.00"。运行 npm run fix 会自动改好。",
    ]
  `);
});
