import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looseness, percentTolerance, toleranceOf } from './wording.ts';

describe('toleranceOf', () => {
  it.each([
    ['33.2万元', 332_000_00, 500_00],
    ['合计 33.20 万元', 332_000_00, 50_00],
    ['963.302019万元', 9_633_020_19, 0],
    ['140000元', 140_000_00, 50],
    ['140,000.00元', 140_000_00, 0],
    ['1.2亿元', 120_000_000_00, 5_000_000_00],
    ['300万元', 3_000_000_00, 5_000_00],
    ['三十万元', 300_000_00, 0],
    ['0', 0, 0],
  ])('%s stands for %i 分 within %i', (wording, fen, tolerance) => {
    expect(toleranceOf(wording, fen)).toBe(tolerance);
  });

  it('takes the amount that is meant, where a phrase has several', () => {
    expect(toleranceOf('共 3 笔，收入 61.35万元，支出 1.3万元', 13_000_00)).toBe(500_00);
  });

  it('takes every amount that rounds to the wording, and no other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999_99 }), fc.integer({ min: 0, max: 4 }), (fen, decimals) => {
        const wording = `${(fen / 1_000_000).toFixed(decimals)}万元`;
        const stated = Math.round(Number.parseFloat(wording) * 1_000_000);
        const tolerance = toleranceOf(wording, stated);
        expect(Math.abs(fen - stated)).toBeLessThanOrEqual(tolerance);
        expect(tolerance).toBe(10 ** (6 - decimals) / 2);
      }),
    );
  });
});

it('reads how exact a percentage is', () => {
  expect(percentTolerance('支出率93.92%', 93.92)).toBeCloseTo(0.005);
  expect(percentTolerance('94%', 94)).toBe(0.5);
  expect(percentTolerance('九成', 90)).toBe(0);
});

it('reads the words that leave a number open', () => {
  expect(['1200余万元', '超过5000元', '近30万元', '约30万元', '不足30万元', '30万元'].map(looseness)).toEqual([
    'at-least',
    'at-least',
    'about',
    'about',
    'at-most',
    undefined,
  ]);
});
