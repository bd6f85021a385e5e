import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from './random.ts';

function draw(seed: number, stream: string): readonly number[] {
  const random = createRandom(seed, stream);
  return Array.from({ length: 20 }, () => random.between(0, 1_000_000));
}

describe('createRandom', () => {
  it('repeats itself for the same seed and stream', () => {
    expect(draw(7, 'gen-s00001')).toEqual(draw(7, 'gen-s00001'));
  });

  it('differs for another seed and for another stream', () => {
    expect(draw(8, 'gen-s00001')).not.toEqual(draw(7, 'gen-s00001'));
    expect(draw(7, 'gen-s00002')).not.toEqual(draw(7, 'gen-s00001'));
  });

  it('stays within the bounds, both of which it reaches', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: -50, max: 50 }), (seed, low) => {
        const random = createRandom(seed, 'bounds');
        const drawn = new Set(Array.from({ length: 200 }, () => random.between(low, low + 2)));
        expect([...drawn].sort((a, b) => a - b)).toEqual([low, low + 1, low + 2]);
      }),
    );
  });

  it('picks every item, and hits a chance about as often as it says', () => {
    const random = createRandom(1, 'share');
    const picked = new Set(Array.from({ length: 100 }, () => random.pick(['a', 'b', 'c'])));
    const hits = Array.from({ length: 10_000 }, () => random.chance(0.3)).filter(Boolean).length;
    expect(picked.size).toBe(3);
    expect(hits).toBeGreaterThan(2_800);
    expect(hits).toBeLessThan(3_200);
  });
});
