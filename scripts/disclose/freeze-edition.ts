import { isAfter } from '../../src/data/cells/date.ts';
import { formatFingerprints } from '../../src/data/disclosed/fingerprints.ts';
import type { FrozenTable } from '../../src/data/disclosed/frozen-edition.ts';
import type { Portal } from '../../src/data/portal.ts';
import { rowDigest, writtenCells } from '../../src/domain/disclosure/row-digest.ts';
import { rowsBy } from '../../src/domain/index/rows-by.ts';
import type { Row } from '../../src/schema/index.ts';
import type { SnapshotResult } from './make-snapshot.ts';

/** Writes an approved list down, or says in Chinese why not. `today` is YYYY-MM-DD. */
export function freezeEdition(portal: Portal, edition: Row<'editions'>, today: string): SnapshotResult {
  const { id, effective_on: from, at } = edition;
  if (isAfter(from, today))
    return { ok: false, message: `公示版 "${id}" ${from} 才起用，现在还可以改。请到那一天再运行。` };
  const items = rowsBy(portal, 'edition-items', 'edition', id);
  if (items.length === 0)
    return { ok: false, message: `公示版 "${id}" 还没有条目。请先在 公示版条目 表里填好，再运行一次。` };
  const rows = [line('editions', edition), ...items.map((item) => line('edition-items', item))];
  return {
    ok: true,
    what: `editions/${id}`,
    file: `${at.file.slice(0, at.file.lastIndexOf('/'))}/frozen/${id}.sha256`,
    text: formatFingerprints(rows),
    rows: rows.length,
    corrected: 0,
  };
}

function line(table: FrozenTable, row: Row<FrozenTable>): { table: FrozenTable; id: string; sha256: string } {
  return { table, id: row.id, sha256: rowDigest(writtenCells(table, row)) };
}
