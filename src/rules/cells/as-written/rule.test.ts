import { expect, test } from 'vitest';
import { asWritten } from './rule.ts';
import { say } from '../../../../tests/fixtures/rules/check-case.ts';

const figure = (value: string, unit: string, precision: string, phrase: string) => ({
  'data/poli/figures.csv': [
    '编号,对象类型,对象,指标,数值,单位,精度,写法,出处',
    `a,站点,poli-station,服务人次,${value},${unit},${precision},${phrase},news`,
  ],
});
const receipt = (amount: string, precision: string, phrase: string) => ({
  'data/poli/funds.csv': ['编号,名称,类型,接收站点,出处', 'f,镇财政,财政拨款,poli-station,news'],
  'data/poli/receipts.csv': [
    '编号,资金,金额（元）,精度,写法,类别,出处',
    `r,f,${amount},${precision},${phrase},投入,news`,
  ],
});

test.each([
  ['30000', '人', '近', '近3万人'],
  ['1100000', '小时', '余', '110万余小时'],
  ['1600', '人次', '余', '1600余人次'],
  ['30000', '份', '余', '三万余份'],
  ['98', '%', '超', '98%以上'],
  ['90', '%', '', '百分之九十'],
  ['42.8', '%', '', '减少了42.8%'],
  ['-42.8', '%', '', '减少了42.8%'],
  ['350', '人次', '余', '超350余人次'],
  ['350', '人次', '超', '超350余人次'],
  ['1400', '人次', '余', '超过1400余人次'],
  ['18000', '人次', '超', '超1.8万人次'],
  ['15', '家', '超', '15家以上社区社会组织'],
  ['42', '人', '确数', '42名持证社工'],
  ['4', '个', '', '四个'],
  ['2', '社区', '', '两社区'],
  ['6', '类', '', '6大类'],
  ['12', '人', '', '12个困境儿童'],
  ['20', '人', '余', '二十余名'],
  ['30', '人', '不足', '不足30人'],
  ['200', '人', '约', '200人左右'],
  ['12000', '人', '', '1万2千人'],
  ['3', '家', '', '2018年以来共3家'],
  ['3000', '平方米', '近', '近３０００㎡'],
])('%s %s %s is 写法 %s', (value, unit, precision, phrase) => {
  expect(say(figure(value, unit, precision, phrase), asWritten)).toEqual([]);
});

test('the value', () => {
  expect(say(figure('3000', '人', '近', '近3万人'), asWritten)).toMatchInlineSnapshot(`
    [
      "data/poli/figures.csv:2:8 [as-written] 写法 "近3万人" 和同一行的别的列对不上：数值 照写法是 30000，现在是 3000。页面显示的是写法，合计用的是数值，请核对原文后改成一致。",
    ]
  `);
});

test('the qualifier: left out, invented, another', () => {
  expect(say(figure('30000', '人', '', '近3万人'), asWritten)).toMatchInlineSnapshot(`
    [
      "data/poli/figures.csv:2:8 [as-written] 写法 "近3万人" 和同一行的别的列对不上：精度 照写法是 近，现在是 空着（就是确数）。页面显示的是写法，合计用的是数值，请核对原文后改成一致。",
    ]
  `);
  expect(say(figure('12', '人', '余', '12人'), asWritten)).toMatchInlineSnapshot(`
    [
      "data/poli/figures.csv:2:8 [as-written] 写法 "12人" 和同一行的别的列对不上：精度 照写法是 确数，现在是 余。页面显示的是写法，合计用的是数值，请核对原文后改成一致。",
    ]
  `);
  expect(say(figure('30000', '人', '约', '超3万人'), asWritten)).toMatchInlineSnapshot(`
    [
      "data/poli/figures.csv:2:8 [as-written] 写法 "超3万人" 和同一行的别的列对不上：精度 照写法是 超 或 余，现在是 约。页面显示的是写法，合计用的是数值，请核对原文后改成一致。",
    ]
  `);
});

test('the unit: 人次 is not 人, 场 is not 场次', () => {
  expect(say(figure('1600', '人', '余', '1600余人次'), asWritten)).toMatchInlineSnapshot(`
    [
      "data/poli/figures.csv:2:8 [as-written] 写法 "1600余人次" 和同一行的别的列对不上：单位 照写法是 人次，现在是 人。页面显示的是写法，合计用的是数值，请核对原文后改成一致。",
    ]
  `);
  expect(say(figure('200', '场', '余', '200余场次'), asWritten)).toHaveLength(1);
  expect(say(figure('42', '户', '', '42名'), asWritten)).toHaveLength(1);
  expect(say(figure('10', '个', '', '10元'), asWritten)).toHaveLength(1);
});

test('a phrase without a number is a warning', () => {
  expect(say(figure('5', '人', '', '均有提高'), asWritten)).toMatchInlineSnapshot(`
    [
      "data/poli/figures.csv:2:8 [as-written] 写法 "均有提高" 里读不出数字，没法和数值核对。请照原文抄写带数字的那几个字，例如 近3万人；原文没有数字就空着。",
    ]
  `);
});

test('money: 万 and 亿 exactly, minus signs aside', () => {
  for (const [amount, precision, phrase] of [
    ['660000.00', '', '66万元'],
    ['12000000.00', '余', '1200余万元'],
    ['61268.00', '', '6.1268万元'],
    ['120000000.00', '', '1亿2000万元'],
    ['368.00', '', '￥368.00'],
    ['5000.00', '超', '超过5000元'],
  ] as const) {
    expect(say(receipt(amount, precision, phrase), asWritten)).toEqual([]);
  }
  expect(say(receipt('6600000.00', '', '66万元'), asWritten)).toMatchInlineSnapshot(`
    [
      "data/poli/receipts.csv:2:5 [as-written] 写法 "66万元" 和同一行的别的列对不上：金额（元） 照写法是 660000.00，现在是 6600000.00。页面显示的是写法，合计用的是数值，请核对原文后改成一致。",
    ]
  `);
});
