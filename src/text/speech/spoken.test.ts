import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  spokenClock,
  spokenHours,
  spokenInteger,
  spokenMoment,
  spokenPhone,
  spokenSpan,
  spokenText,
} from './spoken.ts';

describe('spokenInteger', () => {
  it.each([
    [0, '零'],
    [7, '七'],
    [10, '十'],
    [12, '十二'],
    [20, '二十'],
    [105, '一百零五'],
    [110, '一百一十'],
    [1005, '一千零五'],
    [1050, '一千零五十'],
    [10_000, '一万'],
    [10_005, '一万零五'],
    [20_300, '二万零三百'],
    [1_100_000, '一百一十万'],
    [120_000_000, '一亿二千万'],
    [100_000_001, '一亿零一'],
    [105_000_000, '一亿零五百万'],
  ])('%i is said %s', (number, said) => {
    expect(spokenInteger(number)).toBe(said);
  });

  it('never says two noughts in a row, nor one at the end', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999_999 }), (number) => {
        expect(spokenInteger(number)).not.toMatch(/零零|零$|零[万亿]/);
      }),
    );
  });

  it('says different numbers differently', () => {
    fc.assert(
      fc.property(fc.nat(999_999_999), fc.nat(999_999_999), (a, b) => {
        expect(spokenInteger(a) === spokenInteger(b)).toBe(a === b);
      }),
    );
  });
});

describe('phones, times and days', () => {
  it('say a phone digit by digit', () => {
    expect(spokenPhone('0591-87566310')).toBe('零五九幺，八七五六六三幺零');
  });

  it.each([
    ['08:30', '上午八点半'],
    ['09:00', '上午九点'],
    ['12:00', '中午十二点'],
    ['14:05', '下午两点零五分'],
    ['19:45', '晚上七点四十五分'],
  ])('%s is %s', (clock, said) => {
    expect(spokenClock(clock)).toBe(said);
  });

  it('say the part of the day once where it stays the same', () => {
    expect(spokenSpan('09:00', '11:30')).toBe('上午九点到十一点半');
    expect(spokenSpan('08:30', '12:00')).toBe('上午八点半到中午十二点');
  });

  it('say opening hours', () => {
    expect(spokenHours('周一至周五 08:30-12:00 13:30-17:30；周六 09:00-11:30')).toBe(
      '周一到周五上午八点半到中午十二点，下午一点半到五点半；周六上午九点到十一点半',
    );
    expect(spokenHours('每天 全天')).toBe('每天全天');
    expect(spokenHours('周一、周三 09:00-11:00')).toBe('周一、周三上午九点到十一点');
    expect(spokenHours('随时，60 分钟内')).toBe('随时，六十分钟内');
  });

  it('say a day and a time', () => {
    expect(spokenMoment('2026-12-05 09:00')).toBe('十二月五号，星期六，上午九点');
    expect(spokenMoment('2026-11-22')).toBe('十一月二十二号，星期日');
  });
});

describe('spokenText', () => {
  it.each([
    ['60 岁以上老人，每份 0.62 元', '六十岁以上老人，每份零点六二元'],
    ['打 12345 或 110', '打幺二三四五或幺幺零'],
    ['来了 120 人', '来了一百二十人'],
    ['打 000-00000001', '打零零零，零零零零零零零幺'],
    ['2024 年有 90% 的人', '二零二四年有百分之九十的人'],
    ['周六 09:00-11:30', '周六上午九点到十一点半'],
    ['助浴（帮老人洗澡）', '助浴，帮老人洗澡'],
    ['助浴（帮老人洗澡）和送饭', '助浴，帮老人洗澡，和送饭'],
  ])('%s is read %s', (written, said) => {
    expect(spokenText(written)).toBe(said);
  });

  it('leaves no figure behind', () => {
    const piece = fc.constantFrom('老人', '12:00', '3.5', '2024年', '110', '，', '（', '）', '%', '元', ' ', '0', '8');
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        expect(spokenText(pieces.join(''))).not.toMatch(/\d/);
      }),
    );
  });
});
