import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, boundMark, boundOf, exact, subtract, total, zero, type Bound, type Quantity } from './quantity.ts';

const bounds: readonly Bound[] = ['exact', 'about', 'at-least', 'at-most'];
const value = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
const quantity: fc.Arbitrary<Quantity> = fc.record({ value, bound: fc.constantFrom(...bounds) });

describe('boundOf', () => {
  it.each([
    [undefined, 'exact'],
    ['exact', 'exact'],
    ['about', 'about'],
    ['nearly', 'about'],
    ['and_more', 'at-least'],
    ['over', 'at-least'],
    ['under', 'at-most'],
  ])('takes %s for %s', (precision, bound) => {
    expect(boundOf(precision)).toBe(bound);
  });
});

describe('add', () => {
  it('does not care about the order', () => {
    fc.assert(
      fc.property(quantity, quantity, (a, b) => {
        expect(add(a, b)).toEqual(add(b, a));
      }),
    );
  });

  it('does not care about the grouping', () => {
    fc.assert(
      fc.property(quantity, quantity, quantity, (a, b, c) => {
        expect(add(add(a, b), c)).toEqual(add(a, add(b, c)));
      }),
    );
  });

  it('leaves a quantity as it is when nothing is added', () => {
    fc.assert(
      fc.property(quantity, (a) => {
        expect(add(a, zero)).toEqual(a);
      }),
    );
  });

  it.each<[a: Bound, b: Bound, sum: Bound]>([
    ['exact', 'exact', 'exact'],
    ['exact', 'at-least', 'at-least'],
    ['exact', 'about', 'about'],
    ['at-least', 'at-least', 'at-least'],
    ['at-most', 'at-most', 'at-most'],
    ['at-least', 'at-most', 'about'],
    ['at-least', 'about', 'about'],
  ])('of %s and %s is %s', (a, b, sum) => {
    expect(add({ value: 1, bound: a }, { value: 2, bound: b })).toEqual({ value: 3, bound: sum });
  });

  it('is true of every pair of numbers that the bounds allow', () => {
    const near: fc.Arbitrary<readonly [Quantity, number]> = fc
      .tuple(quantity, fc.nat(1000))
      .map(([q, off]) => [q, actual(q, off)]);
    fc.assert(
      fc.property(near, near, ([a, realA], [b, realB]) => {
        expect(allows(add(a, b), realA + realB)).toBe(true);
        expect(allows(subtract(a, b), realA - realB)).toBe(true);
      }),
    );
  });
});

/** A number that may hide behind a quantity. */
function actual({ value: stated, bound }: Quantity, off: number): number {
  if (bound === 'at-least') return stated + off;
  return bound === 'exact' ? stated : stated - off;
}

function allows({ value: stated, bound }: Quantity, real: number): boolean {
  if (bound === 'at-least') return real >= stated;
  if (bound === 'at-most') return real <= stated;
  return bound === 'about' || real === stated;
}

describe('subtract', () => {
  it('undoes add for exact amounts', () => {
    fc.assert(
      fc.property(value, value, (a, b) => {
        expect(subtract(add(exact(a), exact(b)), exact(b))).toEqual(exact(a));
      }),
    );
  });

  it('turns “at least” spent into “at most” left', () => {
    expect(subtract(exact(100), { value: 60, bound: 'at-least' })).toEqual({ value: 40, bound: 'at-most' });
    expect(subtract(exact(100), { value: 60, bound: 'at-most' })).toEqual({ value: 40, bound: 'at-least' });
    expect(subtract(exact(100), { value: 60, bound: 'about' })).toEqual({ value: 40, bound: 'about' });
  });
});

describe('total', () => {
  it('of nothing is exactly zero', () => {
    expect(total([])).toEqual(zero);
  });

  it('is the same in any order', () => {
    fc.assert(
      fc.property(fc.array(quantity), (parts) => {
        expect(total(parts)).toEqual(total(parts.toReversed()));
      }),
    );
  });
});

describe('boundMark', () => {
  it('stands before what is not exact', () => {
    expect(bounds.map(boundMark)).toEqual(['', '约 ', '≥ ', '≤ ']);
  });
});
