import { expect, test } from 'vitest';
import { say } from '../../tests/fixtures/rules/check-case.ts';

test('an id that stands twice, in one file or in two, names both places', () => {
  const map = {
    'data/a/regions.csv': ['编号,名称,级别,上级', 'tieshan,铁山,乡,qingdao', 'tieshan,铁山街道,乡,qingdao'],
    'data/b/regions.csv': ['编号,名称,级别,上级', 'poli,泊里,乡,qingdao', 'cn,,国家,'],
  };
  expect(say(map)).toMatchInlineSnapshot(`
    [
      "data/a/regions.csv:3:1 [duplicate-id] 编号 "tieshan" 和 本文件第 2 行 的编号重复。区划表 里一个编号只能用一次：请给其中一行换一个编号；同一件事写了两遍，就删掉一行。",
      "data/b/regions.csv:3:1 [duplicate-id] 编号 "cn" 和 data/common/regions.csv 第 2 行 的编号重复。区划表 里一个编号只能用一次：请给其中一行换一个编号；同一件事写了两遍，就删掉一行。",
      "data/b/regions.csv:3:2 [required] 名称 必须填，现在空着。请填上：通用的全名，例如 泊里镇。",
      "data/common/regions.csv:4:1 [duplicate-id] 编号 "poli" 和 data/b/regions.csv 第 2 行 的编号重复。区划表 里一个编号只能用一次：请给其中一行换一个编号；同一件事写了两遍，就删掉一行。",
    ]
  `);
});

test('regions that hang from each other', () => {
  const map = {
    'data/a/regions.csv': ['编号,名称,级别,上级', 'a,甲,乡,b', 'b,乙,县,c', 'c,丙,市,a', 'd,丁,市,d', 'e,戊,村,a'],
  };
  expect(say(map)).toMatchInlineSnapshot(`
    [
      "data/a/regions.csv:2:4 [cycle] 上级 "b" 绕成了一个圈：a → b → c → a。请改正其中一个，最上面的那一行空着。",
      "data/a/regions.csv:4:4 [region-level] 上级 "a" 是乡级，管不了市级的 丙。请核对 上级 和 级别。",
      "data/a/regions.csv:5:4 [cycle] 上级 "d" 填的是这一行自己。请改成别的编号，或空着。",
    ]
  `);
});

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

test('documents whose file is not there', () => {
  const map = {
    'data/poli/documents.csv': [
      '编号,标题,发布者,日期,类型,文件',
      'd,公告,街道办,2024,公告,notice-2024.pdf',
      'e,公告,街道办,2024,公告,report.pdf',
    ],
  };
  expect(say(map, undefined, { publicFiles: ['documents/notice_2024.pdf', 'documents/report.pdf', 'notice-2024.pdf'] }))
    .toMatchInlineSnapshot(`
      [
        "data/poli/documents.csv:2:6 [document-file] 文件 "notice-2024.pdf" 不在 public/documents 里；最接近的是 "notice_2024.pdf"。请把原件放进去，或改正文件名；没有原件就空着。",
        "data/poli/documents.csv:3:2 [row-twice] 标题 "公告" 和 d（data/poli/documents.csv 第 2 行）说的是同一件事。请删掉一行；不是一件事，请写出不同。",
      ]
    `);
});

test('rows that do not say where they are from: one by one, or together where a file has many', () => {
  const header = '编号,名称,类型,区划,出处';
  const row = (id: string) => `${id},${id}店,企业,poli,`;
  expect(say({ 'data/poli/organizations.csv': [header, row('a')] })).toMatchInlineSnapshot(`
    [
      "data/poli/organizations.csv:2:5 [sources] 出处 空着。页面会写“出处暂缺”；请填“文件”表里的编号，没有登记过的文件先登记。",
    ]
  `);
  expect(say({ 'data/poli/organizations.csv': [header, ...'abcd'.split('').map(row)] })).toMatchInlineSnapshot(`
    [
      "data/poli/organizations.csv:2 [sources] 出处 空着，有 4 行这样（第 2、3、4 行等）。页面会写“出处暂缺”；请填“文件”表里的编号，没有登记过的文件先登记。",
    ]
  `);
});

test('rows that belong to nobody; money belongs where its fund does', () => {
  const map = {
    'data/poli/funds.csv': [
      '编号,名称,类型,区划,出处',
      'f,福彩金,福利彩票公益金,,news',
      'g,福彩金,福利彩票公益金,poli,news',
    ],
    'data/poli/receipts.csv': ['编号,资金,金额（元）,类别,出处', 'r,f,1.00,拨入,news'],
    'data/poli/events.csv': ['编号,机构,名称,开始,地点,状态', 'e,,讲座,2026-07-01,社工站,报名中'],
  };
  expect(say(map)).toMatchInlineSnapshot(`
    [
      "data/poli/events.csv:2 [belongs] 站点 空着，区划 和 机构 也空着：看不出这一行属于谁，哪个地方的页面都显示不了它。请填上站点；文件没有写明站点的，填 区划 或 机构。",
      "data/poli/funds.csv:2 [belongs] 接收站点 空着，区划 和 机构 也空着：看不出这一行属于谁，哪个地方的页面都显示不了它。请填上接收站点；文件没有写明接收站点的，填 区划 或 机构。",
    ]
  `);
});
