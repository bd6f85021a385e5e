import { describe, expect, it } from 'vitest';
import { parseCode } from './town-code.ts';
import { parsePath } from './town-path.ts';

function read(text: string, path = '河南省/信阳市/新县/陈店乡'): string {
  const chain = parsePath(path);
  const code = chain.ok ? parseCode(text, chain.parts) : chain;
  return code.ok ? code.codes.join(' ') : code.reason;
}

describe('the code of a town', () => {
  it('tells those of the regions above it, written with nine digits or twelve', () => {
    expect(read('411523201')).toBe('410000 411500 411523 411523201');
    expect(read('４１１５２３２０１ 000')).toBe('410000 411500 411523 411523201');
    expect(read('441900121', '广东省/东莞市/虎门镇')).toBe('440000 441900 441900121');
    expect(read('110108029', '北京市/海淀区/四季青镇')).toBe('110000 110108 110108029');
  });

  it('is left out where only that of the county is known', () => {
    expect(read('411523')).toBe('410000 411500 411523 ');
    expect(read('411523000000')).toBe('410000 411500 411523 ');
  });

  it('is refused where it is none, or is of another place', () => {
    expect(['abc', '4115232', '991523201', '441523201', '410000', '411500', '-11523201'].map((text) => read(text)))
      .toMatchInlineSnapshot(`
        [
          "“abc”不是乡镇的区划代码，要 9 位或 12 位数字，例如 370811107",
          "“4115232”不是乡镇的区划代码，要 9 位或 12 位数字，例如 370811107",
          "“991523201”不是区划代码：没有哪个省以 99 开头",
          "“441523201”以 44 开头，是广东省的，和 path 里的河南省对不上",
          "“410000”是省一级的代码，要乡镇的区划代码，9 位或 12 位数字",
          "“411500”是市一级的代码，要乡镇的区划代码，9 位或 12 位数字",
          "“-11523201”不是乡镇的区划代码，要 9 位或 12 位数字，例如 370811107",
        ]
      `);
  });
});
