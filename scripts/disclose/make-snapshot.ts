import { isAfter } from '../../src/data/cells/date.ts';
import { find, type Portal } from '../../src/data/portal.ts';
import { formatSnapshot } from '../../src/data/disclosed/snapshot.ts';
import { nearestClause } from '../../src/rules/support/nearest.ts';
import { correctionsOf } from '../../src/domain/disclosure/corrections.ts';
import { disclosedRows, type DisclosedRow } from '../../src/domain/disclosure/disclosed-rows.ts';
import { beforeCorrection, rowDigest, writtenCells } from '../../src/domain/disclosure/row-digest.ts';

export type SnapshotResult =
  | {
      readonly ok: true;
      /** What the chain of seals calls it. */
      readonly what: string;
      readonly file: string;
      readonly text: string;
      readonly rows: number;
      /** Rows that were corrected after they had been published: written down as they were then. */
      readonly corrected: number;
    }
  | { readonly ok: false; readonly message: string };

/** The snapshot of a published disclosure, or in Chinese why there is none. `today` is YYYY-MM-DD. */
export function makeSnapshot(portal: Portal, id: string, today: string): SnapshotResult {
  const disclosure = find(portal, 'disclosures', id);
  if (disclosure === undefined)
    return fault(`公示表里没有 "${id}"${nearestClause(id, portal.byId.disclosures.keys())}。请核对编号。`);
  const on = disclosure.published_on;
  if (on === undefined) return fault(`公示 "${id}" 还没有写公布日期。请公布之后填上日期，再运行一次。`);
  if (isAfter(on, today)) return fault(`公示 "${id}" 的公布日期 ${on} 还没有到。请到那一天再运行。`);
  const rows = disclosedRows(portal, disclosure);
  if (rows.length === 0) {
    const message =
      disclosure.period_kind === 'project_end'
        ? '没有起止日期和它相同的项目，或者那个项目没有账。请核对 期间开始、期间结束 和 项目 表的起止日期。'
        : '的期间里没有一笔账。请核对 期间开始、期间结束，以及 站点 或 区划。';
    return fault(`公示 "${id}" ${message}`);
  }
  const lines = rows.map((each) => ({ table: each.table, id: each.row.id, ...published(portal, each, on) }));
  const { file } = disclosure.at;
  return {
    ok: true,
    what: id,
    file: `${file.slice(0, file.lastIndexOf('/'))}/disclosed/${id}.sha256`,
    text: formatSnapshot(lines),
    rows: rows.length,
    corrected: lines.filter(({ corrected }) => corrected).length,
  };
}

/** The fingerprint of a row as it was on the day of publication: what was corrected later is put back. */
function published(
  portal: Portal,
  { table, row }: DisclosedRow,
  on: string,
): { readonly sha256: string; readonly corrected: boolean } {
  const later = correctionsOf(portal, table, row.id).filter(({ date }) => isAfter(date, on));
  const now = writtenCells(table, row);
  const then = later.reduceRight((cells, correction) => beforeCorrection(table, cells, correction), now);
  return { sha256: rowDigest(then), corrected: later.length > 0 };
}

function fault(message: string): SnapshotResult {
  return { ok: false, message };
}
