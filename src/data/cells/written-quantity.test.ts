import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readChineseNumber } from './chinese-number.ts';
import { readWrittenQuantities } from './written-quantity.ts';

test('Chinese numerals', () => {
  const numbers = {
    三: 3,
    十: 10,
    十二: 12,
    二十: 20,
    两百: 200,
    一百零五: 105,
    三万: 30_000,
    三万五千: 35_000,
    一亿两千万: 120_000_000,
    百: 100,
  };
  for (const [text, value] of Object.entries(numbers)) expect(readChineseNumber(text)).toBe(value);
  for (const text of ['', '二三', '人', '三a']) expect(readChineseNumber(text)).toBeUndefined();
});

test('digits with 万 and 亿 are read exactly, whatever their decimals', () => {
  const places = fc.integer({ min: 0, max: 4 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999_999 }), places, (yuan, decimals) => {
      const digits = String(yuan).padStart(decimals + 1, '0');
      const text = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
      return readWrittenQuantities(`${text}万元`)[0]?.value === yuan * 10 ** (4 - decimals);
    }),
  );
});

test('ordinals are no quantities, and a formula is read number by number', () => {
  expect(readWrittenQuantities('第3批')).toEqual([]);
  expect(readWrittenQuantities('1+1+20+42').map(({ value }) => value)).toEqual([1, 1, 20, 42]);
});

test('不超过 means the opposite of 超过', () => {
  expect(readWrittenQuantities('不超过30人')[0]?.precisions).toEqual(['under']);
  expect(readWrittenQuantities('不少于30人')[0]?.precisions).toEqual(['over', 'and_more']);
});

test('words that only end like a qualifier are none', () => {
  const precisions = (phrase: string) => readWrittenQuantities(phrase)[0]?.precisions;
  for (const phrase of ['预约30人次', '节约368元', '附近3个村', '最近5次', '线上30场', '签约12家', '结余368元']) {
    expect([phrase, precisions(phrase)]).toEqual([phrase, []]);
  }
  expect(precisions('约30人次')).toEqual(['about']);
  expect(precisions('近3万人')).toEqual(['nearly']);
  expect(precisions('上万元')).toEqual(['over', 'and_more', 'about']);
});

test('tells what the last written digit counts', () => {
  const steps = ['33.2万元', '1200元', '963.302019万元', '93.92%', '三十万元', '3万5千元'].map(
    (phrase) => readWrittenQuantities(phrase)[0]?.step,
  );
  expect(steps).toEqual([1000, 1, 0.01, 0.01, 0, 1000]);
});
