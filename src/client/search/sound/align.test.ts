import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from './align.ts';

function aligned(query: string, expression: string): ReturnType<typeof align> {
  const [a, b] = [Array.from(query), Array.from(expression)];
  return align(a.length, b.length, (at, place) => (a[at] === b[place] ? 1 : 0));
}

describe('align', () => {
  it('counts neighbours that are neighbours in both', () => {
    expect(aligned('孩子放学没人接', '放学没人管')).toEqual({ pairs: [0, 0, 1, 1, 1, 0], share: 0.8, part: [0, 4] });
  });

  it('does not count a character alone', () => {
    expect(aligned('飞机票', '手机卡').pairs).toEqual([0, 0]);
  });

  it('reaches over one wrong character between others that are right', () => {
    expect(aligned('纠份调解', '纠纷调解').pairs).toEqual([0.35, 0.35, 1]);
    expect(aligned('轮倚拐杖', '轮椅拐杖').share).toBe(0.75);
  });

  it('does not reach over two, nor between single characters', () => {
    expect(aligned('社甲乙站', '社工工站').pairs).toEqual([0, 0, 0]);
    expect(aligned('社甲站', '社工站').pairs).toEqual([0, 0]);
  });

  it('says which part was said', () => {
    expect(aligned('社工站', '泊里镇社工站').part).toEqual([3, 6]);
  });

  it('has a quality for each pair of any query, from 0 to 1', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ minLength: 1, maxLength: 12 }), (query, expression) => {
        const { pairs, share } = aligned(query, expression);
        expect(pairs).toHaveLength(Math.max(Array.from(query).length - 1, 0));
        for (const each of [...pairs, share]) expect(each >= 0 && each <= 1).toBe(true);
      }),
    );
  });
});
