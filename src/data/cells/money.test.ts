import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalMoney, formatMoney, moneyToText, parseMoney } from './money.ts';

/** 分 as far as the data goes: thirteen digits of 元. */
const fen = fc
  .integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 })
  .map((value) => (value === 0 ? 0 : value));

describe('parseMoney', () => {
  it.each([
    ['70000', 7_000_000],
    ['70000.5', 7_000_050],
    ['61268.37', 6_126_837],
    ['0.01', 1],
    ['0', 0],
    ['-0', 0],
    ['-368.00', -36_800],
    ['1,234.50', 123_450],
    ['1，234．50', 123_450],
    ['12,345,678', 1_234_567_800],
    ['￥368.00', 36_800],
    ['¥ 368', 36_800],
    ['368元', 36_800],
    ['７００００', 7_000_000],
    ['7万', 7_000_000],
    ['7万元', 7_000_000],
    ['７．５万元', 7_500_000],
    ['0.000001万', 1],
    ['-1.2万', -1_200_000],
  ])('reads %s', (text, value) => {
    expect(parseMoney(text)).toBe(value);
  });

  it.each([
    '',
    '一千元',
    '1.234',
    '1234.567',
    '1e3',
    '1,23',
    '1,2345',
    '1234,567',
    '1.',
    '.5',
    '+5',
    '--5',
    '约7万',
    '7万余元',
    '0x10',
    'NaN',
  ])('does not guess at “%s”', (text) => {
    expect(parseMoney(text)).toBeUndefined();
  });

  it('refuses 分 that a number cannot hold exactly', () => {
    expect(parseMoney('9999999999999.99')).toBe(999_999_999_999_999);
    expect(parseMoney('99999999999999.99')).toBeUndefined();
  });

  it('reads back what moneyToText writes, to the 分', () => {
    fc.assert(
      fc.property(fen, (value) => {
        expect(parseMoney(moneyToText(value))).toBe(value);
      }),
    );
  });

  it('reads 万 exactly, where a float would not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999_999 }), (value) => {
        const digits = String(value).padStart(7, '0');
        expect(parseMoney(`${digits.slice(0, -6)}.${digits.slice(-6)}万元`)).toBe(value);
      }),
    );
  });

  it('refuses three decimals, always', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 0, max: 999 }), (yuan, thousandths) => {
        expect(parseMoney(`${String(yuan)}.${String(thousandths).padStart(3, '0')}`)).toBeUndefined();
      }),
    );
  });
});

describe('moneyToText', () => {
  it.each([
    [0, '0.00'],
    [5, '0.05'],
    [-5, '-0.05'],
    [6_126_800, '61268.00'],
    [-123, '-1.23'],
  ])('writes %d 分 as %s', (value, text) => {
    expect(moneyToText(value)).toBe(text);
  });
});

describe('formatMoney', () => {
  it.each([
    [0, '0.00'],
    [99_999, '999.99'],
    [100_000, '1,000.00'],
    [6_126_800, '61,268.00'],
    [123_456_789_012, '1,234,567,890.12'],
    [-120_000, '−1,200.00'],
    [-1, '−0.01'],
  ])('shows %d 分 as %s', (value, text) => {
    expect(formatMoney(value)).toBe(text);
  });

  it('shows the same amount that the data files say', () => {
    fc.assert(
      fc.property(fen, (value) => {
        expect(formatMoney(value).replaceAll(',', '').replace('−', '-')).toBe(moneyToText(value));
        expect(formatMoney(value)).toMatch(/^−?\d{1,3}(,\d{3})*\.\d\d$/);
      }),
    );
  });
});

describe('canonicalMoney', () => {
  it('reads what moneyToText writes, up to fifteen digits', () => {
    fc.assert(
      fc.property(fen, (value) => {
        expect(canonicalMoney(moneyToText(value))).toBe(value);
      }),
    );
  });

  it('takes no other text, and never reads one otherwise than parseMoney', () => {
    const digits = fc.stringMatching(/^[-0-9.,万元 ]{1,18}$/);
    fc.assert(
      fc.property(digits, (text) => {
        const read = canonicalMoney(text);
        if (read === undefined) return;
        expect(parseMoney(text)).toBe(read);
        expect(moneyToText(read)).toBe(text);
      }),
    );
  });

  it.each(['368', '0368.00', '-0.00', '.50', '368.0', '368.000', '3.68.00', '１.00', '', '-.50', '12345678901234.00'])(
    'leaves “%s” to parseMoney',
    (text) => {
      expect(canonicalMoney(text)).toBeUndefined();
    },
  );
});
