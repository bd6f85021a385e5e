import { describe, expect, it } from 'vitest';
import { yieldToUi, forEachYielding } from './yield-to-ui.ts';

describe('unhurried', () => {
  it('does the work for each thing in order, and lets others in between where it takes long', async () => {
    const seen: (number | string)[] = [];
    const others = yieldToUi().then(() => seen.push('other'));
    await forEachYielding([1, 2], (each) => {
      const start = performance.now();
      while (performance.now() - start < 8) continue;
      seen.push(each);
    });
    await others;
    expect(seen).toEqual([1, 'other', 2]);
  });
});
