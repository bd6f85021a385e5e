import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanQuery, plainText } from './clean-query.ts';

describe('cleanQuery', () => {
  it.each([
    ['没人做饭', '没人做饭'],
    ['请问哪里有人送饭？', '人送饭'],
    ['低保怎么申请', '低保'],
    ['福彩的钱花到哪了？', '福彩 钱'],
    ['社工站在哪', '社工站'],
    ['老年食堂要钱吗', '老年食堂'],
    ['我想找活干', '找活干'],
    ['我家孩子放学没人管怎么办', '孩子放学没人管'],
    ['什么是五社联动', '五社联动'],
    ['泊里镇 助餐', '泊里镇 助餐'],
    ['怎样才能调解呢', '才能调解'],
  ])('takes the question out of %s', (query, cleaned) => {
    expect(cleanQuery(query)).toBe(cleaned);
  });

  it('reads full-width letters, digits and blanks as half-width, and capitals as small letters', () => {
    expect(cleanQuery('ＳｏｎｇＣａｎ　１＋１＋２０')).toBe('songcan 1+1+20');
  });

  it('keeps words that only look like questions', () => {
    expect(cleanQuery('想不开')).toBe('想不开');
    expect(cleanQuery('家里人走了')).toBe('家里人走了');
    expect(cleanQuery('目的')).toBe('目');
  });

  it('keeps a query that is nothing but a question', () => {
    expect(cleanQuery('怎么办？')).toBe('怎么办');
  });

  it('cuts what is far too long to be a query', () => {
    expect(cleanQuery('饭'.repeat(500))).toHaveLength(40);
  });

  it('never leaves outer or double blanks', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        const cleaned = cleanQuery(query);
        expect(cleaned).toBe(cleaned.trim());
        expect(cleaned).not.toMatch(/\s{2}/);
      }),
    );
  });
});

describe('plainText', () => {
  it('turns punctuation into blanks', () => {
    expect(plainText('助浴（帮老人洗澡）')).toBe('助浴 帮老人洗澡');
  });
});
