import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneYuan } from './one-yuan.ts';

const amounts = fc.array(fc.integer({ min: 0, max: 9_000_000_000_000 }), { minLength: 1, maxLength: 20 });

describe('one yuan', () => {
  it('always makes 100 分, each share less than one 分 from the true one', () => {
    fc.assert(
      fc.property(amounts, (parts) => {
        const total = parts.reduce((sum, part) => sum + part, 0);
        const shares = oneYuan(parts);
        if (total === 0) {
          expect(shares).toBeUndefined();
          return;
        }
        expect(shares?.reduce((sum, share) => sum + share, 0)).toBe(100);
        parts.forEach((part, index) => {
          const distance = BigInt(shares?.[index] ?? -1) * BigInt(total) - BigInt(part) * 100n;
          expect(distance < BigInt(total) && distance > -BigInt(total)).toBe(true);
        });
      }),
    );
  });

  it('never gives a larger amount less than a smaller one, and nothing to nothing', () => {
    fc.assert(
      fc.property(amounts, (parts) => {
        const shares = oneYuan(parts) ?? [];
        shares.forEach((share, i) => {
          if (parts[i] === 0) expect(share).toBe(0);
          shares.forEach((other, j) => {
            if ((parts[i] ?? 0) > (parts[j] ?? 0)) expect(share).toBeGreaterThanOrEqual(other);
          });
        });
      }),
    );
  });

  it('divides thirds as 34, 33, 33', () => {
    expect(oneYuan([5, 5, 5])).toEqual([34, 33, 33]);
  });

  it('is silent where there is nothing, or a category has more refunds than payments', () => {
    expect(oneYuan([])).toBeUndefined();
    expect(oneYuan([0, 0])).toBeUndefined();
    expect(oneYuan([100, -1])).toBeUndefined();
  });
});
