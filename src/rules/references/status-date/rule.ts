import { isAfter } from '../../../data/cells/date.ts';
import { keepsWholeBooks } from '../../../domain/money/fund-books.ts';
import { rowsBy } from '../../../domain/index/rows-by.ts';
import type { Row } from '../../../schema/index.ts';
import { valueTitle } from '../../../schema/values.ts';
import type { CheckContext, Remark, Rule } from '../../engine/rule.ts';

/** What a row says of how far a thing has come has to go with its dates. */
export const statusDate: Rule = {
  id: 'status-date',
  title: '状态和日期对得上',
  level: 'warning',
  *check(context) {
    const { portal } = context;
    // A press report seldom tells when a project ended.
    for (const row of portal.tables.projects) if (keepsWholeBooks(portal, row)) yield* project(context, row);
    for (const row of portal.tables.exchanges) {
      if (row.status === 'done' && row.done_on === undefined)
        yield { table: 'exchanges', row, key: 'done_on', message: '空着，而状态是已完成。请填哪天完成的，或改状态。' };
      if (row.status === 'open' && row.done_on !== undefined)
        yield {
          table: 'exchanges',
          row,
          key: 'status',
          message: `和完成日期 "${row.done_on}" 对不上。请改为 "已完成"，或把完成日期空着。`,
        };
    }
    for (const row of portal.tables.checklists) {
      if (row.result === 'not_checked' || row.checked_on !== undefined) continue;
      const message = `空着，而结果是${valueTitle('checklists', 'result', row.result)}。请填哪天核查的，或改为 "未核查"。`;
      yield { table: 'checklists', row, key: 'checked_on', message };
    }
  },
};

function* project({ portal, today }: CheckContext, row: Row<'projects'>): Iterable<Remark> {
  const { status, start_date: start, end_date: end } = row;
  const tell = (key: string, message: string): Remark => ({ table: 'projects', row, key, message });
  const said = valueTitle('projects', 'status', status);
  const ended = status === 'completed' || status === 'terminated';
  if (ended && end === undefined) yield tell('end_date', `空着，而项目${said}了。请填哪天结束的。`);
  if (ended && end !== undefined && isAfter(end, today))
    yield tell('end_date', `还没有到（今天是 ${today}），而项目${said}了。请核对结束日期和状态。`);
  if (status === 'ongoing' && end !== undefined && isAfter(today, end))
    yield tell('status', `而结束日期 "${end}" 已经过了。结束了请改为 "已结项"；还在做，请改结束日期。`);
  if (status !== 'preparing') return;
  const spent = rowsBy(portal, 'expenses', 'project', row.id).length;
  if (spent > 0)
    yield tell('status', `可是已经有 ${String(spent)} 笔支出。开始了请改为 "进行中"，或核对那些支出的项目。`);
  else if (start !== undefined && isAfter(today, start))
    yield tell('status', `而开始日期 "${start}" 已经过了。开始了请改为 "进行中"；没有开始，请改开始日期。`);
}
