import { describe, expect, test } from 'vitest';
import { run } from './edit/testing.ts';

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
          "请写一个表名。",
        ],
        [
          2,
          "没有“x”这张表。表名有：regions、organizations、stations、terms、services、projects、documents、figures、funds、receipts、budgets、expenses、disclosures、corrections、editions、edition-items、postings、events、exchanges、alerts、honours、checklists、duties、limits、holidays、glossary、weights。",
        ],
        [
          2,
          "没有编号是 poli 的站点。请核对编号。",
        ],
      ]
    `);
  });
});
