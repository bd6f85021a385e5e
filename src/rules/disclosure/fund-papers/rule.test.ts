import { expect, test } from 'vitest';
import { saysOfFaults } from '../../../../tests/fixtures/rules/says-of-faults.ts';
import { fundPapers } from './rule.ts';

test('what it says of its seeded faults', () => {
  expect(saysOfFaults(fundPapers)).toMatchInlineSnapshot(`
    [
      "文号比出处还晚：文号 示例民〔2025〕00号 是 2025 年的文号，而出处里的文件最晚是 2024 年的，那时还没有这个文号。请核对文号和出处。",
      "功能科目不是彩票的：功能科目 2080299 不是彩票公益金的科目，彩票公益金是 22960 开头的。请核对功能科目和类型。",
      "财政拨款写了彩票科目：功能科目 2296002 是彩票公益金的科目，而类型写的是财政拨款。请核对功能科目和类型。",
      "层级和名称对不上：层级 省 和名称 "2024年市级福利彩票公益金（老年人福利）" 对不上，名称说的是市一级。请改为 "市"，或改正名称。",
      "拨付方不是下达的机关：拨付方 sample-org-city-civil 是 示例市民政局，而下达的文件是 示例省民政厅 发的。请核对 拨付方 和 出处；没有错就不用改。",
      "出处是别的年度的下达文件：出处 sample-doc-lottery-2025 里下达的文件说的是 2025 年的钱，而年度是 2024。请核对 出处 和 年度。",
      "下达文件还没有，钱就到了：日期 2024-03-08 早于给这笔钱的文件 sample-doc-lottery-2024（2024-03-11）：文件还没有，钱就到了。请核对这两个日期；没有错就不用改。",
    ]
  `);
});
