import { describe, expect, it } from 'vitest';
import { filesOf } from '../../tests/fixtures/data/files.ts';
import { loadPortal } from './load.ts';
import type { Portal } from './portal.ts';

const config = {
  name: '公示栏',
  tagline: '都写着',
  home_region: 'cn',
  site: 'https://example.org',
  repository: 'https://example.org/repository',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
};

describe('what comes with the program', () => {
  const program = {
    'data/portal.json': JSON.stringify({ ...config, common: 'program' }),
    'data/a/regions.csv': '编号,名称,级别,上级\ncn,全国,国家,\n',
    'data/town/terms.csv': '编号,体系,名称,排序\ncat-elderly,类别,照顾老人,1\n',
    'content/pages/about.mdx': '---\ntitle: 自己的\n---\n',
    'gong/data/common/terms.csv': '编号,体系,名称,排序\ncat-elderly,类别,养老服务,1\ncat-child,类别,儿童服务,2\n',
    'gong/data/common/duties.csv': '编号,名称,义务\nlaw,某法,要公开\n',
    'gong/data/common/limits.csv': '编号,资金类型,支出类别,区划,依据\nhere,福利彩票公益金,exp,cn,law\nthere,福利彩票公益金,exp,far,law\n',
    'gong/data/common/regions.csv': '编号,名称,级别\nfar,远方,省\n',
    'gong/data/other/terms.csv': '编号,体系,名称,排序\ncat-other,类别,别的,1\n',
    'gong/content/pages/about.mdx': '---\ntitle: 程序的\n---\n',
    'gong/content/pages/help.mdx': '---\ntitle: 帮助\n---\n',
    'gong/content/stories/theirs.mdx': '---\ntitle: 别人的故事\n---\n',
  };
  const read = (files: Readonly<Record<string, string>>): Portal =>
    loadPortal(filesOf(files), { data: 'data', content: 'content', program: 'gong' });

  it('stands below what the town writes itself: rows by id, pages by name; of places only its own', () => {
    const portal = read(program);
    expect(portal.tables.terms.map(({ id, name, at }) => [id, name, at.file])).toEqual([
      ['cat-elderly', '照顾老人', 'data/town/terms.csv'],
      ['cat-child', '儿童服务', 'gong/data/common/terms.csv'],
    ]);
    expect([portal.tables.limits, portal.tables.regions, portal.tables.duties].map((rows) => rows.map(({ id }) => id)))
      .toEqual([['here'], ['cn'], ['law']]);
    expect(portal.content.map(({ file }) => file)).toEqual([
      'content/pages/about.mdx',
      'gong/content/pages/help.mdx',
    ]);
  });

  it('is left alone where the settings do not ask for it', () => {
    const portal = read({ ...program, 'data/portal.json': JSON.stringify(config) });
    expect([portal.program, portal.tables.terms.length, portal.content.length]).toEqual([undefined, 1, 1]);
  });
});
