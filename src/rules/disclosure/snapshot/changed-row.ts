import { isAfter } from '../../../data/cells/date.ts';
import type { Fingerprint } from '../../../data/disclosed/fingerprints.ts';
import type { NoticeTable } from '../../../data/disclosed/notice-seal.ts';
import { find, type Portal } from '../../../data/portal.ts';
import { correctionsOf } from '../../../domain/disclosure/corrections.ts';
import { beforeCorrection, rowDigest, writtenCells } from '../../../domain/disclosure/row-digest.ts';
import type { Row } from '../../../schema/index.ts';
import type { Remark } from '../../engine/rule.ts';
import { knownIds } from '../../support/known-ids.ts';
import { tableTitle } from '../../support/rows.ts';

export type KeptRow = Fingerprint<NoticeTable>;

/** The file in which rows were written down, the day from which a correction counts, and how that is said in a message. */
export interface Sealed {
  readonly file: string;
  readonly on: string;
  readonly how: string;
}

/** What is to be said of a row that was written down and is no longer the same, or no longer there. */
export function* changedRow(portal: Portal, { file, on, how }: Sealed, listed: KeptRow): Iterable<Remark> {
  const { table, id, sha256, line } = listed;
  const row: Row<typeof table> | undefined = find(portal, table, id);
  const corrections = correctionsOf(portal, table, id).filter(({ date }) => !isAfter(on, date));
  if (row === undefined) {
    const known = knownIds(portal);
    if (corrections.length > 0 || known.has(table, id) || known.uncertain(table)) return;
    const message = `${how}，现在不见了。请把它放回 ${tableTitle(table)}；记错了的，支出用冲销，别的在 更正 表写明。`;
    yield { file, line, value: `${table}/${id}`, message };
    return;
  }
  let cells = writtenCells(table, row);
  if (rowDigest(cells) === sha256) return;
  const at = { table, row, key: 'id' } as const;
  if (corrections.length === 0) {
    const message = `${how}，后来改了，却没有写更正。请改回原来的样子；确实要改，就在 更正 表添一行：表 ${table}，行 ${id}，写明哪一列、原值、新值和理由。`;
    yield { ...at, message };
    return;
  }
  for (const correction of corrections.toReversed()) {
    cells = beforeCorrection(table, cells, correction);
    if (rowDigest(cells) === sha256) return;
  }
  const message = `${how}，更正没有说全改动：照更正的原值改回去，还是和公布时不一样。请核对更正的列和原值；改了几列，就写几行更正。`;
  yield { ...at, level: 'warning', message };
}
