import { noticeSealName, type NoticeSeal } from '../../../data/disclosed/notice-seal.ts';
import { find, type Portal } from '../../../data/portal.ts';
import type { Snapshot } from '../../../data/disclosed/snapshot.ts';
import { correctionsOf } from '../../../domain/disclosure/corrections.ts';
import { disclosedRows } from '../../../domain/disclosure/disclosed-rows.ts';
import { noticeRows } from '../../../domain/disclosure/notice-rows.ts';
import { isIntact, sealOf } from '../../../domain/disclosure/seal-chain.ts';
import type { Row } from '../../../schema/index.ts';
import { knownIds } from '../../support/known-ids.ts';
import { nearestClause } from '../../support/nearest.ts';
import type { Remark, Rule } from '../../engine/rule.ts';
import { tableTitle } from '../../support/rows.ts';
import { changedRow, type KeptRow, type Sealed } from './changed-row.ts';

/** I10: a row that was published in a disclosure, or taken from a notice and sealed, changes only together with a correction. */
export const snapshot: Rule = {
  id: 'snapshot',
  title: '公布过的账不悄悄改',
  level: 'both',
  *check({ portal }) {
    // A row stands in the quarter, the year and the closing of its project: it is told once.
    const told = new Set<string>();
    for (const each of portal.snapshots) {
      // What is no longer as it was sealed is told by the rule of the seals.
      if (!isIntact(portal, each.disclosure)) continue;
      yield* unreadable(each);
      const disclosure = find(portal, 'disclosures', each.disclosure);
      const on = disclosure?.published_on;
      if (disclosure === undefined || on === undefined) {
        yield* stranger(portal, each, disclosure);
        continue;
      }
      const sealed = { file: each.file, on, how: `在公示 "${each.disclosure}" 里公布过（${on}）` };
      for (const listed of each.rows) yield* oncePer(told, listed, changedRow(portal, sealed, listed));
      yield* added(portal, each, disclosure, on, told);
    }
    for (const each of portal.noticeSeals) yield* ofNotice(portal, each, told);
    yield* addedToNotices(portal);
  },
};

function* ofNotice(portal: Portal, seal: NoticeSeal, told: Set<string>): Iterable<Remark> {
  const what = `documents/${noticeSealName(seal.document, seal.part)}`;
  if (!isIntact(portal, what)) return;
  yield* unreadable(seal);
  const known = knownIds(portal);
  if (!known.has('documents', seal.document) && !known.uncertain('documents')) {
    const message = `不在 ${tableTitle('documents')} 中${nearestClause(seal.document, portal.byId.documents.keys())}，可是这里存着从它录的账。请把那一行文件放回去。`;
    yield { file: seal.file, line: 1, value: seal.document, message };
  }
  const on = sealOf(portal).get(what)?.date;
  if (on === undefined) return;
  const sealed: Sealed = { file: seal.file, on, how: `是从文件 "${seal.document}" 录的，${on} 存过底` };
  for (const listed of seal.rows) yield* oncePer(told, listed, changedRow(portal, sealed, listed));
}

/** Rows that were taken from a notice after it had been sealed. */
function* addedToNotices(portal: Portal): Iterable<Remark> {
  const sealed = new Map<string, Set<string>>();
  for (const { document, rows } of portal.noticeSeals) {
    const known = sealed.get(document) ?? new Set();
    for (const { table, id } of rows) known.add(`${table}/${id}`);
    sealed.set(document, known);
  }
  for (const [document, known] of sealed) {
    for (const { table, row } of noticeRows(portal, document)) {
      if (known.has(`${table}/${row.id}`) || correctionsOf(portal, table, row.id).length > 0) continue;
      const message = `是从文件 "${document}" 录的，这份文件存底的时候没有这一行。请核对出处；确实漏录的，运行 npm run disclose -- ${document} 把它续上。`;
      yield { table, row, key: 'id', level: 'warning', message };
    }
  }
}

function* oncePer(told: Set<string>, { table, id }: KeptRow, findings: Iterable<Remark>): Iterable<Remark> {
  for (const finding of findings) {
    const key = `${finding.level ?? ''} ${table}/${id}`;
    if (!told.has(key)) yield finding;
    told.add(key);
  }
}

function* unreadable({ file, unreadable: lines }: Pick<Snapshot, 'file' | 'unreadable'>): Iterable<Remark> {
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
