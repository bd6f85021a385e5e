import { describe, expect, it } from 'vitest';
import { characterWeight, fillerWeights } from './filler-words.ts';

describe('smallTalk', () => {
  it('counts little within a word of it and half at its edges', () => {
    expect(Object.fromEntries(fillerWeights('漏水家里漏水'))).toEqual({ 1: 0.6, 2: 0.3, 3: 0.6 });
  });

  it('counts whom it is about half', () => {
    expect(fillerWeights('漏水爷爷漏水').get(2)).toBe(0.5);
  });

  it('leaves everything else', () => {
    expect(fillerWeights('轮椅').size).toBe(0);
  });
});

describe('lightness', () => {
  it('counts pairs with characters that only hold a sentence together less', () => {
    expect([characterWeight('理', '发'), characterWeight('有', '理'), characterWeight('了', '我')]).toEqual([
      1, 0.5, 0.25,
    ]);
  });
});
