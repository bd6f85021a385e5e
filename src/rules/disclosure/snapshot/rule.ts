import { isAfter } from '../../../data/cells/date.ts';
import { find, type Portal } from '../../../data/portal.ts';
import type { Snapshot, SnapshotRow } from '../../../data/disclosed/snapshot.ts';
import { correctionsOf } from '../../../domain/disclosure/corrections.ts';
import { disclosedRows } from '../../../domain/disclosure/disclosed-rows.ts';
import { beforeCorrection, rowDigest, writtenCells } from '../../../domain/disclosure/row-digest.ts';
import type { Row } from '../../../schema/index.ts';
import { knownIds } from '../../support/known-ids.ts';
import { nearestClause } from '../../support/nearest.ts';
import type { Remark, Rule } from '../../engine/rule.ts';
import { tableTitle } from '../../support/rows.ts';

/** I10: a row that was published in a disclosure changes only together with a correction. */
export const snapshot: Rule = {
  id: 'snapshot',
  title: '公布过的账不悄悄改',
  level: 'both',
  *check({ portal }) {
    // A row stands in the quarter, the year and the closing of its project: it is told once.
    const told = new Set<string>();
    for (const each of portal.snapshots) {
      yield* unreadable(each);
      const disclosure = find(portal, 'disclosures', each.disclosure);
      const on = disclosure?.published_on;
      if (disclosure === undefined || on === undefined) {
        yield* stranger(portal, each, disclosure);
        continue;
      }
      for (const listed of each.rows) yield* oncePer(told, listed, changed(portal, each, listed, on));
      yield* added(portal, each, disclosure, on, told);
    }
  },
};

function* oncePer(told: Set<string>, { table, id }: SnapshotRow, findings: Iterable<Remark>): Iterable<Remark> {
  for (const finding of findings) {
    const key = `${finding.level ?? ''} ${table}/${id}`;
    if (!told.has(key)) yield finding;
    told.add(key);
  }
}

function* unreadable({ file, unreadable: lines }: Snapshot): Iterable<Remark> {
  for (const line of lines) {
    const message =
      '读不懂这一行。这个文件由 npm run disclose 写成，不能用手改。请从仓库的历史里恢复它；还没有提交过的，删掉它再运行一次。';
    yield { file, line, message };
  }
}

function* stranger(portal: Portal, { file, disclosure: id }: Snapshot, row?: Row<'disclosures'>): Iterable<Remark> {
  const known = knownIds(portal);
  if (row === undefined && (known.has('disclosures', id) || known.uncertain('disclosures'))) return;
  const message =
    row === undefined
      ? `不在 ${tableTitle('disclosures')} 中${nearestClause(id, portal.byId.disclosures.keys())}，可是这里存着它公布的账。请把那一行公示放回去。`
      : '存着公布过的账，公示 表里却没有写公布日期。请补上公布日期。';
  yield { file, line: 1, value: id, message };
}

function* changed(portal: Portal, { file, disclosure }: Snapshot, listed: SnapshotRow, on: string): Iterable<Remark> {
  const { table, id, sha256, line } = listed;
  const row: Row<typeof table> | undefined = find(portal, table, id);
  const corrections = correctionsOf(portal, table, id).filter(({ date }) => !isAfter(on, date));
  if (row === undefined) {
    const known = knownIds(portal);
    if (corrections.length > 0 || known.has(table, id) || known.uncertain(table)) return;
    const message = `在公示 "${disclosure}" 里公布过（${on}），现在不见了。请把它放回 ${tableTitle(table)}；记错了的，支出用冲销，别的在 更正 表写明。`;
    yield { file, line, value: `${table}/${id}`, message };
    return;
  }
  let cells = writtenCells(table, row);
  if (rowDigest(cells) === sha256) return;
  const at = { table, row, key: 'id' } as const;
  if (corrections.length === 0) {
    const message = `在公示 "${disclosure}" 里公布过（${on}），后来改了，却没有写更正。请改回原来的样子；确实要改，就在 更正 表添一行：表 ${table}，行 ${id}，写明哪一列、原值、新值和理由。`;
    yield { ...at, message };
    return;
  }
  for (const correction of corrections.toReversed()) {
    cells = beforeCorrection(table, cells, correction);
    if (rowDigest(cells) === sha256) return;
  }
  const message = `在公示 "${disclosure}" 里公布过（${on}），更正没有说全改动：照更正的原值改回去，还是和公布时不一样。请核对更正的列和原值；改了几列，就写几行更正。`;
  yield { ...at, level: 'warning', message };
}

/** A row that was not there changes the sums of what was published just as well. */
function* added(
  portal: Portal,
  { disclosure: id, rows }: Snapshot,
  disclosure: Row<'disclosures'>,
  on: string,
  told: Set<string>,
): Iterable<Remark> {
  const listed = new Set(rows.map((row) => `${row.table}/${row.id}`));
  for (const { table, row } of disclosedRows(portal, disclosure)) {
    const key = `${table}/${row.id}`;
    if (listed.has(key) || told.has(`added ${key}`) || correctionsOf(portal, table, row.id).length > 0) continue;
    told.add(`added ${key}`);
    const message = `日期在公示 "${id}" 的期间里，${on} 公布时却没有这一行，公布过的合计因此变了。请核对日期；确实漏记的，在 更正 表写明，再公示一次。`;
    yield { table, row, key: 'id', level: 'warning', message };
  }
}
