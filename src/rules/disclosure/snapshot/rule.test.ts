import { describe, expect, it } from 'vitest';
import { makeSnapshot } from '../../../../scripts/disclose/make-snapshot.ts';
import { snapshot } from './rule.ts';
import { portalOf, say, type FileMap } from '../../../../tests/fixtures/rules/check-case.ts';

const head = '编号,资金,日期,金额（元）,支出类别,摘要,站点,出处';
const rows = {
  e1: 'e1,f,2024-02-01,100.00,exp-goods,大米,poli-station,news',
  e2: 'e2,f,2024-03-01,50.00,exp-goods,食油,poli-station,news',
};
const before: FileMap = {
  'data/poli/funds.csv': ['编号,名称,类型,接收站点', 'f,福彩,其他,poli-station'],
  'data/poli/expenses.csv': [head, rows.e1, rows.e2],
  'data/poli/disclosures.csv': [
    '编号,站点,期间类型,期间开始,期间结束,应公布日期,公布日期',
    'q1,poli-station,季度,2024-01-01,2024-03-31,2024-04-20,2024-04-10',
    'year,poli-station,年度,2024-01-01,2024-12-31,2025-03-31,2025-03-01',
    'next,poli-station,年度,2025-01-01,2025-12-31,2026-03-31,',
  ],
};

function written(id: string, map: FileMap = before): string {
  const made = makeSnapshot(portalOf(map), id, '2026-06-01');
  if (!made.ok) throw new Error(made.message);
  return made.text;
}

const q1 = 'data/poli/disclosed/q1.sha256';
const published: FileMap = { ...before, [q1]: written('q1') };
const after = (...expenses: readonly string[]): FileMap => ({
  ...published,
  'data/poli/expenses.csv': [head, ...expenses],
});
const corrected = (...lines: readonly string[]): FileMap => ({
  'data/poli/corrections.csv': ['编号,表,行,列,原值,新值,理由,发现渠道,日期', ...lines],
});
const cheaper = 'e2,f,2024-03-01,49.00,exp-goods,食油,poli-station,news';
const told = 'c,expenses,e2,金额（元）,50,49,看错了,居民,2024-05-01';

describe('what was published', () => {
  it('is clean as long as it stands as it was, wherever and in whatever form it stands', () => {
    expect(say(published, snapshot)).toEqual([]);
    expect(say(after(rows.e2, rows.e1), snapshot)).toEqual([]);
    expect(say(after(rows.e2.replace('50.00', '50'), rows.e1), snapshot)).toEqual([]);
  });

  it('may not change in silence, and is told once for all disclosures', () => {
    const map = { ...after(rows.e1, cheaper), 'data/poli/disclosed/year.sha256': written('year') };
    expect(say(map, snapshot)).toMatchInlineSnapshot(`
      [
        "data/poli/expenses.csv:3:1 [snapshot] 编号 "e2" 在公示 "q1" 里公布过（2024-04-10），后来改了，却没有写更正。请改回原来的样子；确实要改，就在 更正 表添一行：表 expenses，行 e2，写明哪一列、原值、新值和理由。",
      ]
    `);
  });

  it('may change with a correction from the day of publication on', () => {
    const map = after(rows.e1, cheaper);
    expect(say({ ...map, ...corrected(told) }, snapshot)).toEqual([]);
    expect(say({ ...map, ...corrected(told.replace('2024-05-01', '2024-04-10')) }, snapshot)).toEqual([]);
    expect(say({ ...map, ...corrected(told.replace('2024-05-01', '2024-04-09')) }, snapshot)).toHaveLength(1);
    expect(say({ ...map, ...corrected(told.replace(',e2,', ',e1,')) }, snapshot)).toHaveLength(1);
  });

  it('may change twice, and a new disclosure holds the new value', () => {
    const map = after(rows.e1, cheaper.replace('49.00', '48.00'));
    const twice = corrected(told, 'c2,expenses,e2,金额（元）,49.00,48.00,又看错了,审计,2025-01-01');
    const year = { 'data/poli/disclosed/year.sha256': written('year', { ...map, ...twice }) };
    expect(say({ ...map, ...twice, ...year }, snapshot)).toEqual([]);
  });

  it('asks for a correction that tells all', () => {
    const map = after(rows.e1, cheaper.replace('食油', '酱油'));
    expect(say({ ...map, ...corrected(told) }, snapshot)).toMatchInlineSnapshot(`
      [
        "data/poli/expenses.csv:3:1 [snapshot] 编号 "e2" 在公示 "q1" 里公布过（2024-04-10），更正没有说全改动：照更正的原值改回去，还是和公布时不一样。请核对更正的列和原值；改了几列，就写几行更正。",
      ]
    `);
    const summary = 'c2,expenses,e2,摘要,食油,酱油,写错了,居民,2024-05-01';
    expect(say({ ...map, ...corrected(told, summary) }, snapshot)).toEqual([]);
  });

  it('may not vanish, nor grow', () => {
    expect(say(after(rows.e1), snapshot)).toMatchInlineSnapshot(`
      [
        "data/poli/disclosed/q1.sha256:2 [snapshot] "expenses/e2" 在公示 "q1" 里公布过（2024-04-10），现在不见了。请把它放回 支出表；记错了的，支出用冲销，别的在 更正 表写明。",
      ]
    `);
    const late = 'e3,f,2024-02-02,9.00,exp-goods,盐,poli-station,news';
    expect(say(after(rows.e1, rows.e2, late), snapshot)).toMatchInlineSnapshot(`
      [
        "data/poli/expenses.csv:4:1 [snapshot] 编号 "e3" 日期在公示 "q1" 的期间里，2024-04-10 公布时却没有这一行，公布过的合计因此变了。请核对日期；确实漏记的，在 更正 表写明，再公示一次。",
      ]
    `);
    expect(say(after(rows.e1, rows.e2, late.replace('2024-02', '2024-04')), snapshot)).toEqual([]);
  });

  it('is not missed where its row cannot be read: another finding tells of that', () => {
    expect(say(after(rows.e1, rows.e2.replace('50.00', '五十')), snapshot)).toEqual([]);
    expect(say({ ...published, 'data/poli/expenses.csv': Uint8Array.of(0xff, 0xff) }, snapshot)).toEqual([]);
  });
});

describe('a file of fingerprints', () => {
  it('belongs to a published disclosure', () => {
    const map = { 'data/poli/disclosed/q9.sha256': written('q1'), 'data/poli/disclosed/next.sha256': written('q1') };
    expect(say({ ...before, ...map }, snapshot)).toMatchInlineSnapshot(`
      [
        "data/poli/disclosed/next.sha256:1 [snapshot] "next" 存着公布过的账，公示 表里却没有写公布日期。请补上公布日期。",
        "data/poli/disclosed/q9.sha256:1 [snapshot] "q9" 不在 公示表 中；最接近的是 "q1"，可是这里存着它公布的账。请把那一行公示放回去。",
      ]
    `);
  });

  it('is not written by hand', () => {
    expect(say({ ...published, [q1]: `${written('q1')}随便\n` }, snapshot)).toMatchInlineSnapshot(`
      [
        "data/poli/disclosed/q1.sha256:3 [snapshot] 读不懂这一行。这个文件由 npm run disclose 写成，不能用手改。请从仓库的历史里恢复它；还没有提交过的，删掉它再运行一次。",
      ]
    `);
  });
});
