import { describe, expect, it } from 'vitest';
import { lightness, smallTalk } from './small-talk.ts';

describe('smallTalk', () => {
  it('counts little within a word of it and half at its edges', () => {
    expect(Object.fromEntries(smallTalk('漏水家里漏水'))).toEqual({ 1: 0.6, 2: 0.3, 3: 0.6 });
  });

  it('counts whom it is about half', () => {
    expect(smallTalk('漏水爷爷漏水').get(2)).toBe(0.5);
  });

  it('leaves everything else', () => {
    expect(smallTalk('轮椅').size).toBe(0);
  });
});

describe('lightness', () => {
  it('counts pairs with characters that only hold a sentence together less', () => {
    expect([lightness('理', '发'), lightness('有', '理'), lightness('了', '我')]).toEqual([1, 0.5, 0.25]);
  });
});
