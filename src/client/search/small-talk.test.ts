import { describe, expect, it } from 'vitest';
import { smallTalk } from './small-talk.ts';

describe('smallTalk', () => {
  it('counts little within a word of it and half at its edges', () => {
    expect(Object.fromEntries(smallTalk('老人家里漏水'))).toEqual({ 0: 0.6, 1: 0.3, 2: 0.3, 3: 0.6 });
  });

  it('leaves everything else', () => {
    expect(smallTalk('轮椅').size).toBe(0);
  });
});
