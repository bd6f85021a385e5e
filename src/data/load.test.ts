import { describe, expect, it } from 'vitest';
import { loadPortal } from './load.ts';
import { find, findAll, type Portal } from './portal.ts';
import { filesOf } from '../../tests/fixtures/data/files.ts';

const config = {
  name: '公示栏',
  tagline: '都写着',
  home_region: 'cn',
  site: 'https://example.org',
  repository: 'https://example.org/repository',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
};

const whole = {
  'data/portal.json': JSON.stringify(config, null, 2),
  'data/common/regions.csv': '编号,名称,级别,上级\ncn,全国,国家,\n',
  'data/common/terms.csv': '编号,体系,名称,排序\ncat-elderly,类别,养老服务,1\n',
  'data/a/regions.csv': '编号,名称,级别,上级\na,甲镇,乡,cn\n',
  'data/a/stations.csv': '编号,名称,类型,区划,资料性质\na-station,甲镇社工站,社工站,a,示例\n',
  'data/a/documents.csv': '编号,标题,发布者,日期,类型\na-doc,文件,甲镇,2024,公告\n',
  'data/a/services.csv': '编号,站点,类别,名称,一句话,费用,状态\na-1,a-station,养老服务,助餐,送饭,免费,开放\n',
};

/** The whole folder with some files changed, added or (undefined) taken away. */
function load(changes: Readonly<Record<string, string | Uint8Array | undefined>> = {}): Portal {
  const files: Record<string, string | Uint8Array> = {};
  const all: typeof changes = { ...whole, ...changes };
  for (const [path, content] of Object.entries(all)) if (content !== undefined) files[path] = content;
  return loadPortal(filesOf(files), { data: 'data', content: 'content' });
}

/** The problems in short: file, line, kind and detail. */
function problems(portal: Portal): readonly string[] {
  return portal.problems.map((problem) => {
    const detail = problem.kind === 'file' && problem.detail !== undefined ? ` ${problem.detail}` : '';
    return `${problem.file}:${String(problem.line)} ${problem.fault}${detail}`;
  });
}

describe('loadPortal', () => {
  it('reads a whole folder without a problem', () => {
    const portal = load();
    expect(portal.problems).toEqual([]);
    expect(portal.config).toMatchObject({ name: '公示栏', branch: 'main', time_zone: 'Asia/Shanghai' });
    expect(portal.tables.expenses).toEqual([]);
  });

  it('makes one table of all files of one name', () => {
    const portal = load();
    expect(portal.tables.regions.map((region) => [region.id, region.at.file])).toEqual([
      ['a', 'data/a/regions.csv'],
      ['cn', 'data/common/regions.csv'],
    ]);
    expect(portal.files.find((file) => file.path === 'data/a/regions.csv')).toEqual({
      path: 'data/a/regions.csv',
      table: 'regions',
      encoding: 'utf-8',
      rows: 1,
      columns: ['id', 'name', 'level', 'parent'],
    });
  });

  it('reads terms before all else, wherever they stand: services may name them', () => {
    const moved = { 'data/common/terms.csv': undefined, 'data/zzz/terms.csv': whole['data/common/terms.csv'] };
    expect(load(moved).tables.services[0]?.category).toBe('cat-elderly');
  });

  it('finds rows by id, the first of two that share one', () => {
    const portal = load({ 'data/b/regions.csv': '编号,名称,级别\na,乙镇,乡\n' });
    expect(portal.tables.regions.filter((region) => region.id === 'a')).toHaveLength(2);
    expect(find(portal, 'regions', 'a')?.name).toBe('甲镇');
    expect(find(portal, 'regions', undefined)).toBeUndefined();
    expect(findAll(portal, 'regions', ['cn', 'nowhere', 'a']).map((region) => region.id)).toEqual(['cn', 'a']);
  });

  it('tells of files that are needed and not there', () => {
    const portal = load({
      'data/portal.json': undefined,
      'data/a/stations.csv': undefined,
      'data/a/documents.csv': undefined,
    });
    expect(problems(portal)).toEqual([
      'data/portal.json:1 missing portal.json',
      'data/stations.csv:1 missing stations',
      'data/documents.csv:1 missing documents',
    ]);
    expect(portal.config.name).toBe('公示栏');
  });

  it('reads nothing from folders that are not there', () => {
    const portal = loadPortal(filesOf({}), { data: 'data', content: 'content' });
    expect(portal.problems.every((problem) => problem.fault === 'missing')).toBe(true);
    expect(portal.problems).toHaveLength(5);
  });

  it('tells of a file that is no table, except the list of exceptions', () => {
    const portal = load({
      'data/a/service.csv': '编号\n',
      'data/exceptions.csv': '规则\n',
      'data/a/notes.txt': '随便',
    });
    expect(problems(portal)).toEqual(['data/a/service.csv:1 unknown-table service', 'data/a/notes.txt:1 unknown']);
  });

  it('tells of a portal.json that is broken, with its line, and goes on', () => {
    const broken = whole['data/portal.json'].replace('"home_region": "cn",', '"home_region": "cn"，');
    expect(problems(load({ 'data/portal.json': broken }))).toEqual([
      'data/portal.json:4 unreadable-config 不是正确的 JSON',
    ]);
    expect(problems(load({ 'data/portal.json': Uint8Array.of(0xff, 0xff) }))).toEqual([
      'data/portal.json:1 unreadable-config 编码不对',
    ]);
  });

  it('tells of files in no known encoding', () => {
    const portal = load({ 'data/b/regions.csv': Uint8Array.of(0xff, 0xff), 'data/c/regions.csv': '编号\0' });
    expect(problems(portal)).toEqual(['data/b/regions.csv:1 unknown-encoding', 'data/c/regions.csv:1 nul']);
  });

  it('reads a table in GB18030 from WPS', () => {
    // 编号,名称,级别 / b,乙,乡
    const bytes = [0xb1, 0xe0, 0xba, 0xc5, 0x2c, 0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0xbc, 0xb6, 0xb1, 0xf0, 0x0d, 0x0a];
    const row = [0x62, 0x2c, 0xd2, 0xd2, 0x2c, 0xcf, 0xe7, 0x0d, 0x0a];
    const portal = load({ 'data/b/regions.csv': Uint8Array.from([...bytes, ...row]) });
    expect(portal.problems).toEqual([]);
    expect(find(portal, 'regions', 'b')).toMatchObject({ name: '乙', level: 'township' });
    expect(portal.files.find((file) => file.path === 'data/b/regions.csv')?.encoding).toBe('gb18030');
  });

  it('keeps rows that are broken apart, and counts them with their file', () => {
    const portal = load({ 'data/b/regions.csv': '编号,名称,级别\nb,乙镇,镇\nc,丙镇,乡\n' });
    expect(portal.broken).toMatchObject([{ table: 'regions', id: 'b', file: 'data/b/regions.csv', line: 2 }]);
    expect(find(portal, 'regions', 'b')).toBeUndefined();
    expect(find(portal, 'regions', 'c')?.name).toBe('丙镇');
    expect(portal.files.find((file) => file.path === 'data/b/regions.csv')?.rows).toBe(2);
  });

  it('reads the texts of every collection, and nothing else', () => {
    const portal = load({
      'content/stories/a-meal.mdx': '---\ntitle: 一顿饭\n---\n当时的难处\n',
      'content/handbook/ref.mdx': '没有开头\n',
      'content/handbook/rules/ref.mdx': '没有开头\n',
      'content/stories/notes.txt': '随便',
      'content/readme.mdx': '随便',
      'content/pages/broken.mdx': Uint8Array.of(0xff, 0xff),
    });
    expect(portal.content.map((entry) => [entry.collection, entry.slug, entry.file])).toEqual([
      ['handbook', 'ref', 'content/handbook/ref.mdx'],
      ['stories', 'a-meal', 'content/stories/a-meal.mdx'],
    ]);
    expect(problems(portal)).toEqual([
      'content/pages/broken.mdx:1 unknown-encoding',
      'content/handbook/rules/ref.mdx:1 article',
      'content/readme.mdx:1 article',
      'content/stories/notes.txt:1 unknown',
    ]);
  });

  it('reads the snapshots of disclosures, and no other files beside the tables', () => {
    const hash = 'a'.repeat(64);
    const portal = load({
      'data/a/disclosed/q1.sha256': `${hash}  expenses/e1\n`,
      'data/a/q2.sha256': `${hash}  expenses/e1\n`,
      'data/a/disclosed/q3.sha256': Uint8Array.of(0xff, 0xff),
    });
    expect(problems(portal)).toEqual(['data/a/q2.sha256:1 fingerprint']);
    expect(portal.snapshots).toEqual([
      {
        file: 'data/a/disclosed/q1.sha256',
        disclosure: 'q1',
        rows: [{ table: 'expenses', id: 'e1', sha256: hash, line: 1 }],
        unreadable: [],
      },
      { file: 'data/a/disclosed/q3.sha256', disclosure: 'q3', rows: [], unreadable: [1] },
    ]);
  });
});
