import { describe, expect, it } from 'vitest';
import { hasSplitDigits, splitList, toHalfWidth } from './normalise.ts';

describe('toHalfWidth', () => {
  it('turns full-width letters, digits, punctuation and blanks into ASCII', () => {
    expect(toHalfWidth('ＡＢ（１２），　．～！')).toBe('AB(12), .~!');
  });

  it('leaves Chinese characters and their own punctuation alone', () => {
    expect(toHalfWidth('社工站、《清单》。￥')).toBe('社工站、《清单》。￥');
  });
});

describe('splitList', () => {
  it('splits at both semicolons and drops blanks and empty entries', () => {
    expect(splitList('甲； 乙;丙；；')).toEqual(['甲', '乙', '丙']);
    expect(splitList('甲，乙、丙')).toEqual(['甲，乙、丙']);
    expect(splitList('；')).toEqual([]);
  });
});

it.each([
  ['37 20', true],
  ['1 2345', true],
  ['2023-1 2-27', true],
  ['1 234.50', false],
  ['¥ 12 345 678 元', false],
  [' 3720 元 ', false],
])('%s has digits that a blank tears apart: %s', (text, split) => {
  expect(hasSplitDigits(text)).toBe(split);
});
