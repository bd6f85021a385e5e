import { describe, expect, test } from 'vitest';
import { run } from '../tests/fixtures/editing/run-command.ts';

describe('npm run template', () => {
  test('writes the rows of a station, ready to be changed', () => {
    const { code, out, text } = run('template.ts', ['services', '--station', 'poli-station', '--out', 't.xlsx']);
    expect([code, out]).toEqual([
      0,
      '写好了 t.xlsx：2 行已有的内容，下面空着的行可以新增。\n改好、保存以后，请运行 npm run import -- t.xlsx\n',
    ]);
    expect(text('t.xlsx').startsWith('PK')).toBe(true);
  });

  test('called wrongly: exit 2, in Chinese', () => {
    const runs = [
      run('template.ts', []),
      run('template.ts', ['x']),
      run('template.ts', ['services', '--station', 'poli']),
    ];
    expect(runs.map(({ code, error }) => [code, error.split('\n')[0]])).toMatchInlineSnapshot(`
      [
        [
          2,
          "请写表名。",
        ],
        [
          2,
          "没有“x”这张表。表名有：区划（regions）、机构（organizations）、站点（stations）、用语（terms）、服务（services）、项目（projects）、文件（documents）、数字（figures）、资金来源（funds）、收入（receipts）、预算（budgets）、支出（expenses）、原文合计（statements）、合同（contracts）、分期（instalments）、公示（disclosures）、更正（corrections）、公示版（editions）、公示版条目（edition-items）、张贴（postings）、活动（events）、供需（exchanges）、通知（alerts）、荣誉评级（honours）、达标（checklists）、公开依据（duties）、使用限制（limits）、放假和调休（holidays）、求助电话（hotlines）、名词（glossary）、核看（vouched）、完整度权重（weights）。",
        ],
        [
          2,
          "没有编号是 poli 的站点。请核对编号。",
        ],
      ]
    `);
  });
});
