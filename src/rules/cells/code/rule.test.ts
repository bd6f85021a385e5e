import { test, expect } from 'vitest';
import { say } from '../../../../tests/fixtures/rules/check-case.ts';
import { stations } from '../../../../tests/fixtures/rules/cells-fixture.ts';

test('phone', () => {
  expect(say(stations('电话', '86171234'))).toMatchInlineSnapshot(`
    [
      "data/poli/stations.csv:2:6 [code] 电话 "86171234" 不是电话号码的样子。请写成 0532-86171234、400-123-4567 或 12345 的样子，站里的工作手机写 11 位；一格只写一个号码，不写姓名，没有就空着。",
    ]
  `);
});

test('two numbers, or a name beside the number, in a phone column: told once and never shown', () => {
  expect(say(stations('电话', '138 0013 8000 王姐'))).toMatchInlineSnapshot(`
    [
      "data/poli/stations.csv:2:6 [pii] 电话 里有一个像手机号的内容（为保护个人，这里不显示）。这一格只写一个号码，不写姓名和别的字：办公电话，或者站里的 11 位工作手机。",
    ]
  `);
  expect(say(stations('监督电话', '13800138000、0532-86171234'))).toMatchInlineSnapshot(`
    [
      "data/poli/stations.csv:2:6 [pii] 监督电话 里有一个像手机号的内容（为保护个人，这里不显示）。这一格只写一个号码，不写姓名和别的字：办公电话，或者站里的 11 位工作手机。",
    ]
  `);
});

test('credit code, address, checksum', () => {
  expect(
    say({
      'data/poli/organizations.csv': [
        '编号,名称,类型,统一社会信用代码,出处',
        'a,甲,企业,91370211MA3C1234,news',
        'b,乙,企业,91370211MA3C123456,news',
      ],
      'data/poli/documents.csv': ['编号,标题,发布者,日期,类型,链接,校验和', 'd,公告,街道办,2024,公告,www.gov.cn/1,abc'],
    }),
  ).toMatchInlineSnapshot(`
    [
      "data/poli/documents.csv:2:6 [code] 链接 "www.gov.cn/1" 不是完整的网址。请从浏览器的地址栏整条复制，以 http:// 或 https:// 开头，里面没有空格。",
      "data/poli/documents.csv:2:7 [code] 校验和 "abc" 不是 SHA-256 校验和：它是 64 位的 0–9 和 a–f。请重新算一次再填，不清楚就空着。",
      "data/poli/organizations.csv:2:4 [code] 统一社会信用代码 "91370211MA3C1234" 有 16 位，统一社会信用代码是 18 位。请照登记证书核对；不清楚就空着。",
      "data/poli/organizations.csv:3:4 [code] 统一社会信用代码 "91370211MA3C123456" 的校验位对不上，有一位写错了。请照登记证书核对；不清楚就空着。",
    ]
  `);
});

test('words that only fill a cell', () => {
  expect(say(stations('简介', '同上'))).toMatchInlineSnapshot(`
    [
      "data/poli/stations.csv:2:6 [code] 简介 "同上" 只占着格子，单独看不出内容。“同上”的，请把上面那一格抄过来；还不知道的，请空着。",
    ]
  `);
  expect(say(stations('简介', '待补充'))).toHaveLength(1);
  expect(say(stations('简介', '略有不同'))).toEqual([]);
});
