import { describe, expect, it } from 'vitest';
import { atMost, kilobytes, megabytes, resultTable, seconds } from './result-table.ts';

describe('atMost', () => {
  it('holds a number against its budget, the budget included', () => {
    expect(atMost('生成', 20, 20, seconds)).toEqual({
      what: '生成',
      measured: '20.0 秒',
      budget: '不超过 20.0 秒',
      within: true,
    });
    expect(atMost('内存', 1_600_000_000, 1_500_000_000, megabytes)).toMatchObject({
      measured: '1600 MB',
      within: false,
    });
  });

  it('only tells a number that has no budget', () => {
    expect(atMost('首页', 13_950, undefined, kilobytes)).toEqual({ what: '首页', measured: '13.9 kB' });
  });
});

describe('resultTable', () => {
  it('lines up columns of Chinese and Latin letters', () => {
    const table = resultTable([
      { what: '首页', measured: '9.1 kB', budget: '不超过 14.0 kB', within: true },
      { what: '最重的页 /a/', measured: '31.0 kB', budget: '不超过 30.0 kB', within: false },
      { what: '每秒', measured: '70 页' },
    ]);
    expect(table.split('\n')).toEqual([
      '项目          量到     预算            结果',
      '首页          9.1 kB   不超过 14.0 kB  合格',
      '最重的页 /a/  31.0 kB  不超过 30.0 kB  超出',
      '每秒          70 页',
    ]);
  });
});
