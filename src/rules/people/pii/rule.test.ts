import { expect, test } from 'vitest';
import { pii } from './rule.ts';
import { say } from '../../../../tests/fixtures/rules/check-case.ts';

const organization = (summary: string, uscc = '') => ({
  'data/poli/organizations.csv': [
    '编号,名称,类型,简介,统一社会信用代码,出处',
    `o,妇联,群团组织,${summary},${uscc},news`,
  ],
});

test('in a cell: the place is named, the value never', () => {
  const found = say(organization('联系 13800138000 或 a@b.cn，身份证 11010519491231002X'));
  expect(found).toMatchInlineSnapshot(`
    [
      "data/poli/organizations.csv:2:4 [pii] 简介 里有一个像手机号的内容（为保护个人，这里不显示）。请改成公开的办公电话，没有就空着。",
      "data/poli/organizations.csv:2:4 [pii] 简介 里有一个像邮箱的内容（为保护个人，这里不显示）。请删掉，改写公开的办公电话或办公地址。",
      "data/poli/organizations.csv:2:4 [pii] 简介 里有一个像身份证号的内容（为保护个人，这里不显示）。请删掉，公开的资料里不能有身份证号。",
    ]
  `);
  expect(found.join()).not.toMatch(/13800138000|a@b|110105/);
});

test('in a row that is broken for another reason, and in a cell that is itself wrong', () => {
  const map = {
    'data/poli/organizations.csv': [
      '编号,名称,类型,简介,统一社会信用代码,出处',
      'o,妇联,协会,电话13800138000,,news',
      'p,工会,群团组织,,11010519491231002X,news',
    ],
  };
  const found = say(map);
  expect(found).toMatchInlineSnapshot(`
    [
      "data/poli/organizations.csv:2:3 [choice] 类型 "协会" 不在可选的说法里。可选：党政机关、群团组织、事业单位、社会工作服务机构、社会组织、慈善组织、企业、志愿服务队伍、基层自治组织、院校、个人汇总。请从中选一个。",
      "data/poli/organizations.csv:2:4 [pii] 简介 里有一个像手机号的内容（为保护个人，这里不显示）。请改成公开的办公电话，没有就空着。",
      "data/poli/organizations.csv:3:5 [pii] 统一社会信用代码 里有一个像身份证号的内容（为保护个人，这里不显示）。请删掉，公开的资料里不能有身份证号。",
    ]
  `);
  expect(found.join()).not.toContain('110105');
});

test('a right credit code and the numbers in an address are public', () => {
  const map = {
    ...organization('', '91370211MA3C12345C'),
    'data/poli/documents.csv': [
      '编号,标题,发布者,日期,类型,链接',
      'd,公告,街道办,2024,公告,https://news.example/art/13800138000.html',
    ],
  };
  expect(say(map, pii)).toEqual([]);
});

test('in a text, front matter included', () => {
  const text = '---\ntitle: 张三 13800138000\nsummary: 一句话\n---\n\n写信到 a@b.cn。\n';
  expect(say({ 'content/pages/help.mdx': text }, pii)).toMatchInlineSnapshot(`
    [
      "content/pages/help.mdx:2 [pii] 这一行里有一个像手机号的内容（为保护个人，这里不显示）。请改成公开的办公电话，没有就空着。",
      "content/pages/help.mdx:6 [pii] 这一行里有一个像邮箱的内容（为保护个人，这里不显示）。请删掉，改写公开的办公电话或办公地址。",
    ]
  `);
});

test('in a list of exceptions', () => {
  const lines = ['规则,文件,行,列,理由,到期', 'sources,data/a.csv,,,问过 13800138000,2026-12-31'];
  expect(say({ 'data/exceptions.csv': lines }, pii)).toHaveLength(1);
});

test('a door is somebody’s home, but for columns that say where an office or an event is', () => {
  const story = '---\ntitle: 一顿饭\n---\n\n她家住幸福小区3号楼2单元301室。\n';
  const ledger = [
    '编号,资金,日期,金额（元）,支出类别,摘要,出处',
    'e,f,2024-01-02,10.00,exp-goods,送到河湾村三组12号,demo-doc',
  ];
  const found = say({ 'content/stories/a.mdx': story, 'data/demo/expenses.csv': ledger }, pii);
  expect(found).toMatchInlineSnapshot(`
    [
      "content/stories/a.mdx:5 [pii] 这一行里有一个像家庭住址的内容（为保护个人，这里不显示）。请删掉门牌，最细写到村或社区。",
      "data/demo/expenses.csv:2:6 [pii] 摘要 里有一个像家庭住址的内容（为保护个人，这里不显示）。请删掉门牌，最细写到村或社区。",
    ]
  `);
  expect(found.join()).not.toMatch(/301|12号/);
  expect(say(organization('在东街58号'), pii)).toMatchInlineSnapshot(`
    [
      "data/poli/organizations.csv:2:4 [pii] 简介 里有一个像家庭住址的内容（为保护个人，这里不显示）。请删掉门牌，最细写到村或社区。",
    ]
  `);
  const station = ['编号,名称,类型,区划,地址,资料性质,出处', 'x,河湾站,社工室,poli,在东街58号,报道摘编,news'];
  expect(say({ 'data/poli/stations.csv': station }, pii)).toEqual([]);
});

test('a number split over the entries of a list, and over the lines of a text', () => {
  const services = [
    '编号,站点,类别,名称,口语,一句话,费用,状态,出处',
    's,poli-station,cat-elderly,送餐,吃饭；370682；19560417；2035,送饭,免费,开放,news',
  ];
  const text = '---\ntitle: 名单\nsummary: 一句话\n---\n\n- 370682\n- 19560417\n- 2035\n\n电话 137\n7600\n1234\n';
  expect(say({ 'data/poli/services.csv': services, 'content/pages/help.mdx': text }, pii)).toMatchInlineSnapshot(`
    [
      "content/pages/help.mdx:6 [pii] 这几行里有一个像身份证号的内容（为保护个人，这里不显示）。请删掉，公开的资料里不能有身份证号。",
      "content/pages/help.mdx:10 [pii] 这几行里有一个像手机号的内容（为保护个人，这里不显示）。请改成公开的办公电话，没有就空着。",
      "data/poli/services.csv:2:5 [pii] 口语 里有一个像身份证号的内容（为保护个人，这里不显示）。请删掉，公开的资料里不能有身份证号。",
    ]
  `);
});

test('as it is shown: entities, marks of emphasis, the cells of a table, pictures and links', () => {
  const phone = Array.from('13800138000', (digit) => `&#${String(digit.charCodeAt(0))};`).join('');
  const hexadecimal = Array.from('13800138000', (digit) => `&#x${digit.charCodeAt(0).toString(16)};`).join('');
  const texts = [phone, hexadecimal, '_138_0013_8000_', '| 电话 | 138 | 0013 | 8000 |\n|-|-|-|-|\n| 1 | 2 | 3 | 4 |'];
  const told = texts.map((text) => say({ 'content/pages/help.mdx': `---\ntitle: 甲\n---\n\n打 ${text}\n` }, pii));
  expect(told.map((lines) => lines.length)).toEqual([1, 1, 1, 1]);
  expect(told[1]).toMatchInlineSnapshot(`
    [
      "content/pages/help.mdx:5 [pii] 这一行里有一个像手机号的内容（为保护个人，这里不显示）。请改成公开的办公电话，没有就空着。",
    ]
  `);
  const picture = '![老人&#49;3800138000](/a.jpg "门诊号&#50;0260000123")';
  expect(say({ 'content/pages/help.mdx': `---\ntitle: 甲\n---\n\n${picture}\n` }, pii)).toHaveLength(2);
  const head =
    '---\ntitle: "\\u0031\\u0033\\u0038\\u0030\\u0030\\u0031\\u0033\\u0038\\u0030\\u0030\\u0030"\n---\n\n甲\n';
  expect(say({ 'content/pages/help.mdx': head }, pii)).toHaveLength(1);
  expect(say(organization(`电话 ${hexadecimal}`), pii)).toHaveLength(1);
});
