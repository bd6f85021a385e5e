import { expect, test, vi } from 'vitest';
import type { TableSpec } from '../schema/index.ts';

/** The schema with a table that no rule has heard of, in the place of one that rules do not look into. */
async function withScratchTable(): Promise<void> {
  vi.resetModules();
  const { defineTable } = await import('../schema/column.ts');
  const { id, station } = await import('../schema/common-columns.ts');
  const complaints: TableSpec = defineTable({
    name: 'glossary',
    title: '投诉',
    help: '一次投诉。',
    label: 'matter',
    page: 'none',
    listedOn: [],
    place: ['station'],
    belongs: ['station'],
    money: 'none',
    columns: {
      id,
      station,
      received: { title: '收到日期', help: '哪天收到。', type: 'date', when: 'past', required: true },
      matter: { title: '事由', help: '什么事。', type: 'text', required: true },
      days: { title: '用了几天', help: '办了几天。', type: 'integer', range: [0, 365] },
      done: { title: '办结日期', help: '哪天办结。', type: 'date', when: 'past', notBefore: 'received' },
      before: { title: '上一次', help: '为同一件事的上一次投诉。', type: 'ref', to: 'glossary' },
    },
  });
  vi.doMock('../schema/tables/glossary.ts', () => ({ glossary: complaints }));
}

test('a new table is guarded by what it says of itself, without another edit', async () => {
  await withScratchTable();
  const { portalOf } = await import('../../tests/fixtures/rules/check-case.ts');
  const { describe } = await import('./engine/describe.ts');
  const { runChecks } = await import('./engine/index.ts');
  const map = {
    'data/demo/glossary.csv': [
      '编号,站点,收到日期,事由,用了几天,办结日期,上一次',
      'c-1,demo-station,2026-05-02,住在北街村3号楼2单元501的老人说送饭晚了,3,2026-04-01,',
      'c-2,demo-station,2026-12-30,说送饭晚了,-3,2027-01-05,',
      'c-3,,2026-05-02,身份证370682195604172035的老人说送饭晚了,4000,,c-3',
    ],
  };
  const context = { portal: portalOf(map), today: '2026-06-01', publicFiles: [] };
  expect(runChecks(context).map(describe)).toMatchInlineSnapshot(`
    [
      "data/demo/glossary.csv:2:4 [pii] 事由 里有一个像家庭住址的内容（为保护个人，这里不显示）。请删掉门牌，最细写到村或社区。",
      "data/demo/glossary.csv:2:6 [order] 办结日期 "2026-04-01" 早于 收到日期 "2026-05-02"。请核对这两个日期，把写反或写错的改过来。",
      "data/demo/glossary.csv:3:3 [order] 收到日期 "2026-12-30" 还没有到（今天是 2026-06-01），这里只记已经发生的事。请核对日期。",
      "data/demo/glossary.csv:3:5 [count] 用了几天 "-3" 太小：这里最少是 0。请核对；不清楚就空着。",
      "data/demo/glossary.csv:3:6 [order] 办结日期 "2027-01-05" 还没有到（今天是 2026-06-01），这里只记已经发生的事。请核对日期。",
      "data/demo/glossary.csv:4:2 [belongs] 站点 空着：看不出这一行属于谁，哪个地方的页面都显示不了它。请填上站点。",
      "data/demo/glossary.csv:4:4 [pii] 事由 里有一个像身份证号的内容（为保护个人，这里不显示）。请删掉，公开的资料里不能有身份证号。",
      "data/demo/glossary.csv:4:5 [count] 用了几天 "4000" 太大：这里很少超过 365。请核对，多半是多打了几位；没有错就不用改。",
      "data/demo/glossary.csv:4:7 [cycle] 上一次 "c-3" 填的是这一行自己。请改成别的编号，或空着。",
    ]
  `);
  vi.doUnmock('../schema/tables/glossary.ts');
  vi.resetModules();
});
