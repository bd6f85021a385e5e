import { describe, expect, it } from 'vitest';
import { freezeEdition } from '../../../../scripts/disclose/freeze-edition.ts';
import { find } from '../../../data/portal.ts';
import { frozen } from './rule.ts';
import { portalOf, say, type FileMap } from '../../../../tests/fixtures/rules/check-case.ts';

const items = {
  meals: 'i1,e1,1-1,meals,送饭',
  bath: 'i2,e1,1-2,bath,助浴',
};
const head = '编号,公示版,序号,服务,名称';
const services = '编号,站点,类别,名称,一句话,费用,状态';
const before: FileMap = {
  'data/poli/services.csv': [
    services,
    'meals,poli-station,cat-elderly,送饭上门,送饭,免费,开放',
    'bath,poli-station,cat-elderly,助浴,洗澡,免费,开放',
  ],
  'data/poli/editions.csv': [
    '编号,站点,名称,生效日期',
    'e1,poli-station,2026 年版,2026-01-01',
    'e2,poli-station,2099 年版,2099-01-01',
  ],
  'data/poli/edition-items.csv': [head, items.meals, items.bath],
};

function freeze(id: string, map: FileMap = before): ReturnType<typeof freezeEdition> {
  const portal = portalOf(map);
  const edition = find(portal, 'editions', id);
  if (edition === undefined) throw new Error(id);
  return freezeEdition(portal, edition, '2026-06-01');
}

const made = freeze('e1');
const kept: FileMap = { ...before, 'data/poli/frozen/e1.sha256': made.ok ? made.text : '' };
const after = (...lines: readonly string[]): FileMap => ({ ...kept, 'data/poli/edition-items.csv': [head, ...lines] });

describe('an approved list', () => {
  it('is written down beside its table, its row and its lines', () => {
    expect(made).toMatchObject({ ok: true, file: 'data/poli/frozen/e1.sha256', rows: 3 });
  });

  it('is clean as long as it stands as it was, though its services are renamed', () => {
    const renamed = {
      'data/poli/services.csv': [
        services,
        'meals,poli-station,cat-elderly,送餐,送,收费,暂停',
        'bath,poli-station,cat-elderly,助浴,洗澡,免费,开放',
      ],
    };
    expect(say(kept, frozen)).toEqual([]);
    expect(say(after(items.bath, items.meals), frozen)).toEqual([]);
    expect(say({ ...kept, ...renamed }, frozen)).toEqual([]);
  });

  it('may not change, line by line', () => {
    expect(say(after(items.meals.replace('送饭', '送餐'), items.bath), frozen)).toMatchInlineSnapshot(`
      [
        "data/poli/edition-items.csv:2:1 [frozen] 编号 "i1" 在批准过的清单 "e1" 里，存底以后改了。清单定下以后不再改：请改回原来的样子；清单真的变了，就在 公示版 表另立一版。",
      ]
    `);
    expect(say(after(items.meals.replace('1-1', '1-3'), items.bath), frozen)).toHaveLength(1);
    expect(say(after(items.meals.replace('meals', 'bath'), items.bath), frozen)).toHaveLength(1);
  });

  it('may not change its name, approval or day', () => {
    const later = { 'data/poli/editions.csv': ['编号,站点,名称,生效日期', 'e1,poli-station,2026 年版,2026-02-01'] };
    expect(say({ ...kept, ...later }, frozen)).toMatchInlineSnapshot(`
      [
        "data/poli/editions.csv:2:1 [frozen] 编号 "e1" 在批准过的清单 "e1" 里，存底以后改了。清单定下以后不再改：请改回原来的样子；清单真的变了，就在 公示版 表另立一版。",
      ]
    `);
  });

  it('may not lose a line, nor gain one', () => {
    expect(say(after(items.meals), frozen)).toMatchInlineSnapshot(`
      [
        "data/poli/frozen/e1.sha256:2 [frozen] "edition-items/i2" 在批准过的清单 "e1" 里，现在不见了。请把它放回 公示版条目表；清单真的变了，就在 公示版 表另立一版。",
      ]
    `);
    expect(say(after(items.meals, items.bath, 'i3,e1,1-3,bath,又是助浴'), frozen)).toMatchInlineSnapshot(`
      [
        "data/poli/edition-items.csv:4:1 [frozen] 编号 "i3" 加进了批准过的清单 "e1"，存底的时候没有这一项。请删掉它；清单真的变了，就在 公示版 表另立一版。",
      ]
    `);
  });

  it('may not vanish', () => {
    const gone = {
      ...after('j1,e2,1-1,meals,送饭'),
      'data/poli/editions.csv': ['编号,站点,名称,生效日期', 'e2,poli-station,2099 年版,2099-01-01'],
    };
    expect(say(gone, frozen)).toMatchInlineSnapshot(`
      [
        "data/poli/frozen/e1.sha256:1 [frozen] "edition-items/i1" 在批准过的清单 "e1" 里，现在不见了。请把它放回 公示版条目表；清单真的变了，就在 公示版 表另立一版。",
        "data/poli/frozen/e1.sha256:2 [frozen] "edition-items/i2" 在批准过的清单 "e1" 里，现在不见了。请把它放回 公示版条目表；清单真的变了，就在 公示版 表另立一版。",
        "data/poli/frozen/e1.sha256:3 [frozen] "editions/e1" 在批准过的清单 "e1" 里，现在不见了。请把它放回 公示版表；清单真的变了，就在 公示版 表另立一版。",
      ]
    `);
  });

  it('is to be written down from its first day on, where it has lines', () => {
    expect(say(before, frozen)).toMatchInlineSnapshot(`
      [
        "data/poli/editions.csv:2:1 [frozen] 编号 "e1" 2026-01-01 起用了，还没有存底，改了也看不出来。请运行 npm run disclose -- e1，和资料一起提交。",
      ]
    `);
    expect(say({ ...before, 'data/poli/edition-items.csv': [head] }, frozen)).toEqual([]);
  });

  it('has a file that is not written by hand, and that belongs to it', () => {
    const spoilt = {
      ...kept,
      'data/poli/frozen/e1.sha256': `${made.ok ? made.text : ''}随便\n`,
      'data/poli/frozen/e9.sha256': '',
    };
    expect(say(spoilt, frozen)).toMatchInlineSnapshot(`
      [
        "data/poli/frozen/e1.sha256:4 [frozen] 读不懂这一行。这个文件由 npm run disclose 写成，不能用手改。请从仓库的历史里恢复它；还没有提交过的，删掉它再运行一次。",
        "data/poli/frozen/e9.sha256:1 [frozen] "e9" 不在 公示版表 中；最接近的是 "e1"，可是这里存着它的底。请把那一版放回去。",
      ]
    `);
  });

  it('is not missed where its row cannot be read: another finding tells of that', () => {
    expect(say({ ...kept, 'data/poli/edition-items.csv': Uint8Array.of(0xff, 0xff) }, frozen)).toEqual([]);
  });
});

describe('freezeEdition', () => {
  it('refuses what is not in force yet, and a list without lines', () => {
    expect(freeze('e2')).toMatchInlineSnapshot(`
      {
        "message": "公示版 "e2" 2099-01-01 才起用，现在还可以改。请到那一天再运行。",
        "ok": false,
      }
    `);
    expect(freeze('e1', { ...before, 'data/poli/edition-items.csv': [head] })).toMatchInlineSnapshot(`
      {
        "message": "公示版 "e1" 还没有条目。请先在 公示版条目 表里填好，再运行一次。",
        "ok": false,
      }
    `);
  });
});
