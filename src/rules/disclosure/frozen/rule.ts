import { isAfter } from '../../../data/cells/date.ts';
import type { FrozenEdition, FrozenRow } from '../../../data/disclosed/frozen-edition.ts';
import { find, type Portal } from '../../../data/portal.ts';
import { rowDigest, writtenCells } from '../../../domain/disclosure/row-digest.ts';
import { sealOf } from '../../../domain/disclosure/seal-chain.ts';
import { rowsBy } from '../../../domain/index/rows-by.ts';
import type { Row } from '../../../schema/index.ts';
import { knownIds } from '../../support/known-ids.ts';
import { nearestClause } from '../../support/nearest.ts';
import type { Remark, Rule } from '../../engine/rule.ts';
import { tableTitle } from '../../support/rows.ts';

/** An approved list hangs on walls: once it is in force it never changes. What has changed is a new edition. */
export const frozen: Rule = {
  id: 'frozen',
  title: '批准过的清单不再改',
  level: 'both',
  *check({ portal, today }) {
    for (const each of portal.frozenEditions) {
      yield* unreadable(each);
      yield* stranger(portal, each);
      for (const row of each.rows) yield* changed(portal, each, row);
      yield* added(portal, each);
    }
    yield* unfrozen(portal, today);
  },
};

const remedy = '清单定下以后不再改：请改回原来的样子；清单真的变了，就在 公示版 表另立一版。';

function* unreadable({ file, unreadable: lines }: FrozenEdition): Iterable<Remark> {
  for (const line of lines) {
    const message =
      '读不懂这一行。这个文件由 npm run disclose 写成，不能用手改。请从仓库的历史里恢复它；还没有提交过的，删掉它再运行一次。';
    yield { file, line, message };
  }
}

/** A list whose own row is gone is told once, not line by line. */
function* stranger(portal: Portal, { file, edition: id, rows }: FrozenEdition): Iterable<Remark> {
  const known = knownIds(portal);
  const named = rows.some(({ table, id: row }) => table === 'editions' && row === id);
  if (named || known.has('editions', id) || known.uncertain('editions')) return;
  const message = `不在 ${tableTitle('editions')} 中${nearestClause(id, portal.byId.editions.keys())}，可是这里存着它的底。请把那一版放回去。`;
  yield { file, line: 1, value: id, message };
}

function* changed(
  portal: Portal,
  { file, edition }: FrozenEdition,
  { table, id, sha256, line }: FrozenRow,
): Iterable<Remark> {
  const row: Row<typeof table> | undefined = find(portal, table, id);
  if (row === undefined) {
    const known = knownIds(portal);
    if (known.has(table, id) || known.uncertain(table)) return;
    const message = `在批准过的清单 "${edition}" 里，现在不见了。请把它放回 ${tableTitle(table)}；清单真的变了，就在 公示版 表另立一版。`;
    yield { file, line, value: `${table}/${id}`, message };
    return;
  }
  if (rowDigest(writtenCells(table, row)) === sha256) return;
  const message = `在批准过的清单 "${edition}" 里，存底以后改了。${remedy}`;
  yield { table, row, key: 'id', message };
}

function* added(portal: Portal, { edition, rows }: FrozenEdition): Iterable<Remark> {
  const listed = new Set(rows.filter(({ table }) => table === 'edition-items').map(({ id }) => id));
  for (const item of rowsBy(portal, 'edition-items', 'edition', edition)) {
    if (listed.has(item.id)) continue;
    const message = `加进了批准过的清单 "${edition}"，存底的时候没有这一项。请删掉它；清单真的变了，就在 公示版 表另立一版。`;
    yield { table: 'edition-items', row: item, key: 'id', message };
  }
}

/** From the day on which it is in force a list hangs on walls, and has to be kept. */
function* unfrozen(portal: Portal, today: string): Iterable<Remark> {
  const kept = new Set(portal.frozenEditions.map(({ edition }) => edition));
  for (const row of portal.tables.editions) {
    const { id, effective_on: from } = row;
    // What was sealed and is gone another rule tells.
    if (
      kept.has(id) ||
      sealOf(portal).has(`editions/${id}`) ||
      isAfter(from, today) ||
      rowsBy(portal, 'edition-items', 'edition', id).length === 0
    )
      continue;
    const message = `${from} 起用了，还没有存底，改了也看不出来。请运行 npm run disclose -- ${id}，和资料一起提交。`;
    yield { table: 'editions', row, key: 'id', level: 'warning', message };
  }
}
