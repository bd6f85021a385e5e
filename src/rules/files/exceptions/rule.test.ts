import { expect, test } from 'vitest';
import { checked } from '../../engine/index.ts';
import { portalOf, say, type FileMap } from '../../../../tests/fixtures/rules/check-case.ts';

const header = '规则,文件,行,列,理由,到期';
const untidy = {
  'data/demo/organizations.csv': ['编号,名称,类型,出处', 'o,妇联,群团组织,', 'p,工会,群团组织,'],
};
const file = 'data/demo/organizations.csv';
const withExceptions = (...lines: readonly string[]): FileMap => ({
  ...untidy,
  'data/exceptions.csv': [header, ...lines],
});

test('without an exception both rows are told', () => {
  expect(say(untidy)).toHaveLength(2);
});

test('a row is excused by its id, wherever it stands; the other is told', () => {
  const map = withExceptions(`sources,${file},o,出处,原件在镇里，年底补登,2026-12-31`);
  expect(say(map)).toMatchInlineSnapshot(`
    [
      "data/demo/organizations.csv:3:4 [sources] 出处 空着。页面会写“出处暂缺”；请填“文件”表里的编号，没有登记过的文件先登记。",
    ]
  `);
  expect(checked({ portal: portalOf(map), today: '2026-06-01', publicFiles: [] }).count).toBe(1);
});

test('an empty 行 and 列 excuse the whole file; each publisher may keep its own list', () => {
  const line = `sources,${file},,,原件在镇里，年底补登,2026-12-31`;
  expect(say(withExceptions(line))).toEqual([]);
  expect(say({ ...untidy, 'data/demo/exceptions.csv': [header, line] })).toEqual([]);
});

test('one without a reason or a day, past its day, or for an unknown rule excuses nothing and is an error', () => {
  const lines = [
    `sources,${file},o,出处,,2026-12-31`,
    `sources,${file},o,出处,等原件,明年`,
    `sources,${file},o,出处,等原件,2026-05-31`,
    `source,${file},o,出处,等原件,2026-12-31`,
    'sources,,o,出处,等原件,2026-12-31',
    'sources',
  ];
  expect(say(withExceptions(...lines)).filter((line) => line.includes('[exceptions]'))).toMatchInlineSnapshot(`
    [
      "data/exceptions.csv:2 [exceptions] 理由 必须填，现在空着。请用一句话写明为什么可以不改，依据是什么。",
      "data/exceptions.csv:3 [exceptions] 到期 "明年" 不是完整的日期。请写这条例外到哪天为止，例如 2027-06-30；到期再看一次。",
      "data/exceptions.csv:4 [exceptions] 到期 "2026-05-31" 已经过了（今天是 2026-06-01）。请再看一次：改好了就删掉这一行，还要留着就写新的日期和理由。",
      "data/exceptions.csv:5 [exceptions] 规则 "source" 不是检查的规则；最接近的是 "sources"。规则的名字写在每条提示的方括号里，请照抄。",
      "data/exceptions.csv:6 [exceptions] 文件 必须填，现在空着。请写那个文件，例如 data/poli/expenses.csv。",
      "data/exceptions.csv:7 [exceptions] 读不懂这一行。这张表的列名是 规则,文件,行,列,理由,到期，每行的格数要和列名一样多。请改好这一行。",
    ]
  `);
  expect(say(withExceptions(...lines)).filter((line) => line.includes('[sources]'))).toHaveLength(2);
});

test('one that no longer fires is an error', () => {
  const mended = { 'data/demo/organizations.csv': ['编号,名称,类型,出处', 'o,妇联,群团组织,demo-doc'] };
  const map = { ...withExceptions(`sources,${file},o,出处,等原件,2026-12-31`), ...mended };
  expect(say(map)).toMatchInlineSnapshot(`
    [
      "data/exceptions.csv:2 [exceptions] 规则 "sources" 这条例外已经没有用了：它说的那个问题不再出现，或者 文件、行、列 没有写对。请改对，或删掉这一行。",
    ]
  `);
});

test('what protects people, programs and the form of the data knows no exception', () => {
  const text = '---\ntitle: 甲\nsummary: 打 13800138000\n---\n\n{x}\n';
  const map = {
    'content/pages/a.mdx': text,
    'data/exceptions.csv': [
      header,
      'pii,content/pages/a.mdx,,,公开的,2026-12-31',
      'mdx-guard,content/pages/a.mdx,,,好用,2026-12-31',
    ],
  };
  expect(say(map)).toMatchInlineSnapshot(`
    [
      "content/pages/a.mdx:3 [pii] 这一行里有一个像手机号的内容（为保护个人，这里不显示）。请改成公开的办公电话，没有就空着。",
      "content/pages/a.mdx:6:1 [mdx-guard] 这里有花括号 { }，会被当成程序。请删掉，或改成中文括号（ ）。",
      "data/exceptions.csv:2 [exceptions] 规则 "pii" 不能有例外：这条规则说的错误都要改好。请改好那一处，再删掉这一行。",
      "data/exceptions.csv:3 [exceptions] 规则 "mdx-guard" 不能有例外：这条规则说的错误都要改好。请改好那一处，再删掉这一行。",
    ]
  `);
});

test('a list that cannot be read is one error', () => {
  expect(say({ 'data/exceptions.csv': ['规则,文件', 'sources,x'] })).toMatchInlineSnapshot(`
    [
      "data/exceptions.csv:1 [exceptions] 读不懂这一行。这张表的列名是 规则,文件,行,列,理由,到期，每行的格数要和列名一样多。请改好这一行。",
    ]
  `);
});
