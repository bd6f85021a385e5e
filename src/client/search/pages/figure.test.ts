import { describe, expect, it } from 'vitest';
import { figureIn, placeOfFigure } from './figure.ts';

describe('figureIn', () => {
  it.each([
    ['969576', '969576'],
    ['969576元', '969576'],
    ['3,221,400.00 元', '3221400'],
    ['￥1,200.50'.replace('￥', '¥'), '1200.5'],
    ['96.96万元', '969600'],
    ['3万', '30000'],
  ])('reads %s', (query, digits) => {
    expect(figureIn(query)).toBe(digits);
  });

  it.each(['2024年', '1338人', '1,22', '送饭', ''])('takes %j for no number alone', (query) => {
    expect(figureIn(query)).toBeUndefined();
  });
});

describe('placeOfFigure', () => {
  it('reads through the commas of thousands and what stands after the point', () => {
    expect(placeOfFigure('收入 3,221,400.00 元', '3221400')).toEqual({ position: 3, written: '3,221,400.00' });
    expect(placeOfFigure('一份 4.50 元', '4.5')).toEqual({ position: 3, written: '4.50' });
  });

  it.each(['13221400', '3,221,400,000', '32214001', '0.3221400'])('does not find it within %s', (text) => {
    expect(placeOfFigure(text, '3221400')).toBeUndefined();
  });
});
