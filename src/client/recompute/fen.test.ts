import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countText, fenOf, yuanOf } from './fen.ts';

describe('fenOf', () => {
  it('reads amounts with two decimals, and nothing else', () => {
    expect(fenOf('61268.00')).toBe(6126800n);
    expect(fenOf('-0.07')).toBe(-7n);
    expect(fenOf('90071992547409930.01')).toBe(9007199254740993001n);
    for (const text of ['', '1', '1.5', '1.005', '1,000.00', '１.00', 'x']) expect(fenOf(text)).toBeUndefined();
  });

  it('reads back what is printed', () => {
    fc.assert(
      fc.property(fc.bigInt(), (fen) => {
        expect(fenOf(yuanOf(fen).replaceAll(',', '').replace('−', '-'))).toBe(fen);
      }),
    );
  });
});

describe('printing', () => {
  it('puts commas where pages put them', () => {
    expect([0n, 5n, 100000n, -123456789n].map(yuanOf)).toEqual(['0.00', '0.05', '1,000.00', '−1,234,567.89']);
    expect([0n, 999n, 1000n, -1234567n].map(countText)).toEqual(['0', '999', '1,000', '-1,234,567']);
  });
});
