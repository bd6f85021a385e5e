import { test, expect } from 'vitest';
import { say } from '../../../../tests/fixtures/rules/check-case.ts';

test('corrections that point nowhere', () => {
  const header = '编号,表,行,列,原值,新值,理由,发现渠道,日期';
  const rest = '泊里社工站,泊里镇社工站,抄错,居民,2026-01-02';
  const map = {
    'data/poli/corrections.csv': [
      header,
      `c1,station,poli-station,名称,${rest}`,
      `c2,stations,poli-statio,名称,${rest}`,
      `c3,stations,poli-station,名子,${rest}`,
      `c4,站点,poli-station,名称,${rest}`,
    ],
  };
  expect(say(map)).toMatchInlineSnapshot(`
    [
      "data/poli/corrections.csv:2:2 [correction] 表 "station" 不是公示栏的表；最接近的是 "stations"。请写表名，例如 expenses。",
      "data/poli/corrections.csv:3:3 [correction] 行 "poli-statio" 不在 站点表 中；最接近的是 "poli-station"。请写被更正那一行的编号。",
      "data/poli/corrections.csv:4:4 [correction] 列 "名子" 不是 站点表 的列；最接近的是 "名称"。请写中文列名。",
    ]
  `);
});
