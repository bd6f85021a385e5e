import { describe, expect, it } from 'vitest';
import { blocksOf, entries, linkLine, section } from './blocks.ts';

describe('what stands on a page', () => {
  it('is flat in reading order, without what stands for nothing', () => {
    expect(blocksOf([{ line: '甲' }, false, [undefined, [{ line: '乙' }]]])).toEqual([{ line: '甲' }, { line: '乙' }]);
  });

  it('has no heading above nothing', () => {
    expect(blocksOf(section('a', '标题', false, undefined, []))).toEqual([]);
    expect(blocksOf(section('a', '标题', { line: '甲' }))).toEqual([{ heading: '标题', id: 'a' }, { line: '甲' }]);
    expect(blocksOf(entries('a', '标题', []))).toEqual([]);
  });

  it('names things in one line only where there are any', () => {
    expect(blocksOf(linkLine('项目：', []))).toEqual([]);
    expect(blocksOf(linkLine('项目：', [{ href: '/a/', label: '甲' }]))).toHaveLength(1);
  });
});
