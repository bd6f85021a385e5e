import { expect, test } from 'vitest';
import { stations } from '../../../../tests/fixtures/rules/cells-fixture.ts';
import { say } from '../../../../tests/fixtures/rules/check-case.ts';

test('a mobile in a phone column is published, with one warning that does not show it', () => {
  const found = say(stations('电话', '13800138000'));
  expect(found).toMatchInlineSnapshot(`
    [
      "data/poli/stations.csv:2:6 [work-mobile] 电话 是手机号（这里不显示）。它会公布出去：站里的工作手机，机主也同意公开，可以留着；私人的手机，请改成办公电话，没有就空着。",
    ]
  `);
  expect(found.join()).not.toContain('138');
});

test.each(['138 0013 8000', '138-0013-8000', '１３８００１３８０００', '+86 13800138000'])(
  'however it is written: %s',
  (written) => {
    const found = say(stations('监督电话', written));
    expect(found).toHaveLength(1);
    expect(found.join()).toContain('[work-mobile]');
    expect(found.join()).not.toMatch(/138|１３８/);
  },
);

test('also in a row that is broken for another reason', () => {
  const lines = [
    '编号,名称,类型,区划,资料性质,电话,出处',
    'poli-station,泊里镇社工站,社工点,poli,报道摘编,13800138000,news',
  ];
  expect(say({ 'data/poli/stations.csv': lines }).map((line) => /\[([a-z-]+)\]/.exec(line)?.[1])).toEqual([
    'choice',
    'work-mobile',
  ]);
});

test('an exception excuses it', () => {
  const lines = [
    '规则,文件,行,列,理由,到期',
    'work-mobile,data/poli/stations.csv,poli-station,电话,站里的工作手机，机主书面同意,2026-12-31',
  ];
  expect(say({ ...stations('电话', '13800138000'), 'data/exceptions.csv': lines })).toEqual([]);
});

test('the same number in a text is refused', () => {
  const lines = [
    '编号,名称,类型,区划,资料性质,电话,简介,出处',
    'poli-station,泊里镇社工站,社工站,poli,报道摘编,13800138000,找老王 13800138000,news',
  ];
  expect(say({ 'data/poli/stations.csv': lines }).filter((line) => line.includes('[pii]'))).toHaveLength(1);
});
