import { expect, it } from 'vitest';
import { pageQuery } from './page-query.ts';
import { termsFor } from './terms.ts';

it.each([
  ['969,576.00元', ['969576']],
  ['意象对话', ['"意象对话"', '意象 对话']],
  ['真正付的放在一起', ['"付的放"', '"真正付的"', '真正付 放在一起', '在一起 真正']],
  ['福彩的钱花到哪了', ['"彩的钱"', '"花到哪"', '"福彩的"', '福彩 钱']],
  ['福彩的钱', ['福彩 钱', '"彩的钱"', '"福彩的"']],
  ['下载全部数据 CSV', ['csv', '"全部数据csv"', '"下载全部数据"', 'csv 下载 全部']],
])('asks for %s by few words', (query, terms) => {
  expect(termsFor(pageQuery(query))).toEqual(terms);
});
