import type { Finding } from '../model/finding.ts';
import type { TableName } from '../tables/index.ts';
import { cellPlace } from './place.ts';
import type { CheckContext, Rule } from './rule.ts';
import { rowsOf, tableTitle, type AnyRow } from './rows.ts';

/** Item numbers (序号): of the form 1-1, each once in the list of a station or in an edition. */
export const itemNo: Rule = {
  id: 'item-no',
  title: '清单序号',
  level: 'error',
  *check(context) {
    // A service that has ended has left the list; its number may be given to another.
    const open = rowsOf(context.portal, 'services').filter((row) => row['status'] !== '结束');
    yield* judge(
      context,
      'services',
      open,
      (row) => [row['station'], row['region'], row['organization']].join('/'),
      '同一个站点的清单',
    );
    const items = rowsOf(context.portal, 'edition-items');
    yield* judge(context, 'edition-items', items, (row) => String(row['edition']), '同一版清单');
  },
};

function* judge(
  context: CheckContext,
  table: TableName,
  rows: readonly AnyRow[],
  listOf: (row: AnyRow) => string,
  list: string,
): Iterable<Finding> {
  const taken = new Map<string, AnyRow>();
  for (const row of rows) {
    const value = row['item_no'];
    if (typeof value !== 'string') continue;
    const place = {
      rule: 'item-no',
      level: 'error',
      ...cellPlace(context.portal, table, row.at, 'item_no'),
      value,
    } as const;
    if (!/^\d+-\d+$/.test(value)) {
      yield {
        ...place,
        message: `不是清单序号。序号写成“类-项”，例如 1-1 是第一类的第一项。请照清单改好，没有序号就空着。`,
      };
      continue;
    }
    const key = `${listOf(row)} ${value}`;
    const first = taken.get(key);
    if (first === undefined) taken.set(key, row);
    else
      yield {
        ...place,
        message: `在${list}里已经用过（${first.at.file} 第 ${String(first.at.line)} 行，编号 ${first.id}）。${tableTitle(table)} 里一份清单的序号不能重复，请改正其中一个。`,
      };
  }
}
