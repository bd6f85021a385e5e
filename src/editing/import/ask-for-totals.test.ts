import { expect, it } from 'vitest';
import { portalOf } from '../../../tests/fixtures/rules/check-case.ts';
import { askForTotals } from './ask-for-totals.ts';
import type { ImportPlan } from './plan-import.ts';

const documents = '编号,标题,发布者,日期,类型\nnews,泊里镇公告,泊里镇,2025-01-02,公告';

function plan(table: ImportPlan['table'], source: string, kind: 'added' | 'changed' = 'added'): ImportPlan {
  const row = { kind, id: 'x', row: 2, path: '', changes: [{ key: 'source', from: '', to: source }] };
  return { table, rows: [row], doubts: [], notes: [] };
}

const empty = portalOf({ 'data/poli/documents.csv': documents.split('\n') });

it('asks once for the totals of a document whose entries are new', () => {
  const asked = askForTotals(empty, [plan('expenses', 'news'), plan('receipts', 'news')]);
  expect(asked).toMatchInlineSnapshot(`
    [
      "“社工微服务”自己写的合计是多少？还没有抄。请照原文写进“原文合计”表，程序会拿它核对这些明细；原文没有写合计，就不用写。",
    ]
  `);
});

it('does not ask where the totals come along, nor for rows that are no entries or not new', () => {
  expect(askForTotals(empty, [plan('expenses', 'news'), plan('statements', 'news')])).toEqual([]);
  expect(askForTotals(empty, [plan('services', 'news'), plan('expenses', 'news', 'changed')])).toEqual([]);
});
