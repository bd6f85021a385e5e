import type { TableName } from '../../../schema/index.ts';
import type { CheckContext, Remark, Rule } from '../../engine/rule.ts';
import { rowsOf, tableTitle, type AnyRow } from '../../support/rows.ts';

/** Item numbers (序号): of the form 1-1, each once in the list of a station or in an edition. */
export const itemNo: Rule = {
  id: 'item-no',
  title: '清单序号',
  level: 'error',
  *check(context) {
    // A service that has ended has left the list; its number may be given to another.
    yield* judge(context, 'services', ownerOf, '同一个站点的清单');
    yield* judge(context, 'edition-items', (row) => String(row['edition']), '同一版清单');
  },
};

function ownerOf(row: AnyRow): string {
  const { station, region, organization } = row;
  return typeof station === 'string' ? station : `${String(region)}/${String(organization)}`;
}

function* judge(
  context: CheckContext,
  table: TableName,
  listOf: (row: AnyRow) => string,
  list: string,
): Iterable<Remark> {
  const lists = new Map<string, Map<string, AnyRow>>();
  for (const row of rowsOf(context.portal, table)) {
    const value = row['item_no'];
    if (typeof value !== 'string' || row['status'] === 'ended') continue;
    if (!/^\d+-\d+$/.test(value)) {
      const message = `不是清单序号。序号写成“类-项”，例如 1-1 是第一类的第一项。请照清单改好，没有序号就空着。`;
      yield { table, row, key: 'item_no', message };
      continue;
    }
    const owner = listOf(row);
    const taken = lists.get(owner) ?? new Map<string, AnyRow>();
    if (taken.size === 0) lists.set(owner, taken);
    const first = taken.get(value);
    if (first === undefined) taken.set(value, row);
    else
      yield {
        table,
        row,
        key: 'item_no',
        message: `在${list}里已经用过（${first.at.file} 第 ${String(first.at.line)} 行，编号 ${first.id}）。${tableTitle(table)} 里一份清单的序号不能重复，请改正其中一个。`,
      };
  }
}
