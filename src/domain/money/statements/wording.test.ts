import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordingOf } from './wording.ts';

describe('wordingOf', () => {
  it.each([
    ['33.2万元', 332_000, 500, 'exact'],
    ['合计 33.20 万元', 332_000, 50, 'exact'],
    ['963.302019万元', 9_633_020.19, 0.005, 'exact'],
    ['140,000.00元', 140_000, 0.005, 'exact'],
    ['1.2亿元', 120_000_000, 5_000_000, 'exact'],
    ['三十万元', 300_000, 0, 'exact'],
    ['支出率93.92%', 93.92, 0.005, 'exact'],
    ['94%', 94, 0.5, 'exact'],
    ['1200余万元', 12_000_000, 5_000, 'at-least'],
    ['超过5000元', 5_000, 0.5, 'at-least'],
    ['近30万元', 300_000, 5_000, 'about'],
    ['不足30万元', 300_000, 5_000, 'at-most'],
  ])('%s stands for %d within %d, %s', (phrase, stated, tolerance, bound) => {
    const wording = wordingOf(phrase, stated);
    expect(wording.tolerance).toBeCloseTo(tolerance, 6);
    expect(wording.bound).toBe(bound);
  });

  it('does not take the words around a number for words about it', () => {
    for (const phrase of ['结余368元', '余额368元', '附近居民捐款368元', '多笔合计368元', '历来共368元', '节约368元']) {
      expect([phrase, wordingOf(phrase, 368).bound]).toEqual([phrase, 'exact']);
    }
  });

  it('takes the number that is meant, where a phrase has several', () => {
    expect(wordingOf('共 3 笔，收入 61.35万元，支出 1.3万元', 13_000).tolerance).toBe(500);
  });

  it('takes every amount that rounds to the wording', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999_99 }), fc.integer({ min: 0, max: 4 }), (fen, decimals) => {
        const phrase = `${(fen / 1_000_000).toFixed(decimals)}万元`;
        const stated = Math.round(Number.parseFloat(phrase) * 1_000_000) / 100;
        const { tolerance } = wordingOf(phrase, stated);
        expect(tolerance).toBeCloseTo(10 ** (4 - decimals) / 2, 6);
        expect(Math.abs(fen / 100 - stated)).toBeLessThanOrEqual(tolerance + 1e-6);
      }),
    );
  });
});
