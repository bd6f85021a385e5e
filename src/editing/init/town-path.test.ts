import { describe, expect, it } from 'vitest';
import { parsePath } from './town-path.ts';

function read(text: string): string {
  const path = parsePath(text);
  return path.ok ? path.parts.map(({ name, level }) => `${level} ${name}`).join(', ') : path.reason;
}

describe('where a town lies', () => {
  it('is read with whatever stands between the names, or nothing', () => {
    const right = 'province 河南省, city 信阳市, county 新县, township 陈店乡';
    for (const text of [
      '河南省/信阳市/新县/陈店乡',
      '河南省、信阳市、新县、陈店乡',
      '河南省  信阳市 新县　陈店乡',
      '河南/信阳市/新县/陈店乡/',
      '中国 > 河南省 > 信阳市 > 新县 > 陈店乡',
      '河南省信阳市新县陈店乡',
    ])
      expect(read(text)).toBe(right);
  });

  it('has a level less below a municipality, in a city without counties, and in a county below the province at once', () => {
    expect([
      read('北京市/海淀区/四季青镇'),
      read('上海市 市辖区 浦东新区 川沙新镇'),
      read('广东省/东莞市/虎门镇'),
      read('海南省/陵水黎族自治县/椰林镇'),
    ]).toEqual([
      'province 北京市, county 海淀区, township 四季青镇',
      'province 上海市, county 浦东新区, township 川沙新镇',
      'province 广东省, city 东莞市, township 虎门镇',
      'province 海南省, county 陵水黎族自治县, township 椰林镇',
    ]);
  });

  it('is refused in a sentence that tells what is wrong', () => {
    const texts = [
      '信阳市/新县/陈店乡',
      '河南省/陈店乡',
      '河南省/信阳市/新县',
      '河南省/信阳市/新县/<b>',
      '河南省/信阳市/新县/新县乡/某村/某组',
      '河南省/信阳市/信阳市/陈店乡',
      '',
    ];
    expect(texts.map(read)).toMatchInlineSnapshot(`
      [
        "第一级“信阳市”不是省、自治区或直辖市。请从省写到乡镇，例如 山东省/济宁市/任城区/某某镇",
        "写了 2 级。请从省写到乡镇，例如 山东省/济宁市/任城区/某某镇；直辖市和不设区县的市，少写一级",
        "最后一级“新县”不是乡镇或街道。请从省写到乡镇，例如 山东省/济宁市/任城区/某某镇",
        "“<b”不像地名。请从省写到乡镇，例如 山东省/济宁市/任城区/某某镇",
        "写了 6 级。请从省写到乡镇，例如 山东省/济宁市/任城区/某某镇；直辖市和不设区县的市，少写一级",
        "同一个地名写了两遍。请从省写到乡镇，例如 山东省/济宁市/任城区/某某镇",
        "看不出分几级。请从省写到乡镇，例如 山东省/济宁市/任城区/某某镇",
      ]
    `);
  });
});
