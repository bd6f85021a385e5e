import { noticeSealName } from '../../src/data/disclosed/notice-seal.ts';
import { formatFingerprints } from '../../src/data/disclosed/fingerprints.ts';
import type { Portal } from '../../src/data/portal.ts';
import { noticeRows } from '../../src/domain/disclosure/notice-rows.ts';
import { rowDigest, writtenCells } from '../../src/domain/disclosure/row-digest.ts';
import type { Row } from '../../src/schema/index.ts';
import type { SnapshotResult } from './make-snapshot.ts';

/** Writes down what was taken from somebody else's notice and is in no seal yet, or says in Chinese why not. */
export function sealNotice(portal: Portal, document: Row<'documents'>): SnapshotResult {
  const { id, at } = document;
  const seals = portal.noticeSeals.filter((seal) => seal.document === id);
  const sealed = new Set(seals.flatMap(({ rows }) => rows.map((row) => `${row.table}/${row.id}`)));
  const all = noticeRows(portal, id);
  if (all.length === 0) {
    const message = `没有一笔账、一个原文合计是从文件 "${id}" 录的，用不着存底。自己的账，用它的公示编号存底。`;
    return { ok: false, message };
  }
  const fresh = all.filter(({ table, row }) => !sealed.has(`${table}/${row.id}`));
  const last = Math.max(0, ...seals.map(({ part }) => part));
  const part = fresh.length === 0 ? last : last + 1;
  const kept = seals.find((seal) => seal.part === last);
  const text =
    fresh.length === 0 && kept !== undefined
      ? formatFingerprints(kept.rows)
      : formatFingerprints(
          fresh.map(({ table, row }) => ({ table, id: row.id, sha256: rowDigest(writtenCells(table, row)) })),
        );
  const name = noticeSealName(id, part);
  return {
    ok: true,
    what: `documents/${name}`,
    file: `${at.file.slice(0, at.file.lastIndexOf('/'))}/disclosed/documents/${name}.sha256`,
    text,
    rows: fresh.length === 0 ? (kept?.rows.length ?? 0) : fresh.length,
    corrected: 0,
  };
}
