import { expect, it } from 'vitest';
import { pageQuery } from './page-query.ts';
import { termsFor } from './terms.ts';

it.each([
  ['969,576.00元', ['969576']],
  ['意象对话', ['意象对话']],
  ['没有写明怎么申请', ['没有写明', '没有写明怎么申请']],
  ['楼上天天漏水说不通', ['楼上天天漏水', '天漏水说不通', '楼上天天漏水说不通']],
])('asks for %s by few words', (query, terms) => {
  expect(termsFor(pageQuery(query))).toEqual(terms);
});
