import type { Attachment } from '../../data/attachments/attachment.ts';
import { createVocabulary } from '../../data/cells/vocabulary.ts';
import type { Files, Sources } from '../../data/files/files.ts';
import type { Picture } from '../../data/files/picture.ts';
import type { Finding } from '../../data/finding.ts';
import { find, type Portal } from '../../data/portal.ts';
import { noticeRows } from '../../domain/disclosure/notice-rows.ts';
import { attachmentUnread } from '../../rules/files/attachment-unread/rule.ts';
import { documentFile } from '../../rules/references/document-file/rule.ts';
import { strayFile } from '../../rules/files/stray-file/rule.ts';
import { rules, runChecks } from '../../rules/engine/index.ts';
import { nearestClause } from '../../rules/support/nearest.ts';
import { applyPlan, type ChangedText } from '../import/apply-plan.ts';
import { openTableSource } from '../import/table-source.ts';
import type { RowPlan } from '../import/plan.ts';

/** Larger files would be too much for the hosts of a town, and for those who load them. */
const mostBytes = 20 * 1024 * 1024;

export interface KeepOptions {
  readonly document: string;
  /** Name of the file that is to be kept, with its ending. */
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  /** What stands in it, by its path among the published files. */
  readonly lookInto: (path: string) => {
    readonly attachments: readonly Attachment[];
    readonly pictures: readonly Picture[];
  };
  /** Who has looked at what no program can read; undefined where nobody has. */
  readonly looked: string | undefined;
}

export interface KeepSurroundings {
  readonly portal: Portal;
  readonly files: Files;
  readonly sources: Sources;
  readonly publicFiles: readonly string[];
  /** YYYY-MM-DD. */
  readonly today: string;
}

export type KeepPlan =
  | {
      readonly ok: true;
      /** Where the original will stand. */
      readonly path: string;
      readonly changed: readonly ChangedText[];
      /** Whether rows were taken from it that are not sealed yet. */
      readonly unsealed: boolean;
    }
  | { readonly ok: false; readonly message: string; readonly findings: readonly Finding[] };

/** What filing the original of a document would do, or in Chinese why it must not be. */
export function planKeep(around: KeepSurroundings, options: KeepOptions): KeepPlan {
  const { portal, files, sources, today } = around;
  const { document: id, name, sha256, looked } = options;
  const row = find(portal, 'documents', id);
  if (row === undefined)
    return fault(`文件表里没有 "${id}"${nearestClause(id, portal.byId.documents.keys())}。请先登记这份文件。`);
  if (options.bytes === 0) return fault(`${name} 是空的。请核对文件。`);
  if (options.bytes > mostBytes) return fault(`${name} 超过 20 MB，太大了。请压缩图片，或拆成几份。`);
  const fileName = `${id}${/\.[A-Za-z0-9]+$/.exec(name)?.[0].toLowerCase() ?? ''}`;
  if (row.file !== undefined && (row.file !== fileName || (row.sha256 !== undefined && row.sha256 !== sha256)))
    return fault(`"${id}" 已经存过原件 ${row.file}，和这个文件不一样。原件不能换；是另一份文件，请另外登记一行。`);
  const path = `public/documents/${fileName}`;
  const findings = findingsOf(around, path, options);
  const unread = findings.some(({ rule }) => rule === attachmentUnread.id);
  const errors = findings.filter(({ rule, level }) => level === 'error' && rule !== attachmentUnread.id);
  if (errors.length > 0) return { ok: false, message: `${name} 不能放到网上，没有存。`, findings: errors };
  if (unread && looked === undefined)
    return fault(
      `${name} 里的字程序看不全。请自己从头看到尾：没有身份证号、手机号、家庭住址、病情，孩子认不出是谁。看过了，加上 --looked 和职务（例如 --looked 站长）再运行一次。`,
    );
  const known = createVocabulary(portal);
  const changes = [
    { key: 'file', from: row.file ?? '', to: fileName },
    { key: 'sha256', from: row.sha256 ?? '', to: sha256 },
  ];
  const folder = row.at.file.slice(0, row.at.file.lastIndexOf('/'));
  const rows: (readonly ['documents' | 'vouched', RowPlan])[] = [
    ['documents', { kind: 'changed', id, row: 0, path: row.at.file, changes }],
  ];
  if (unread && looked !== undefined)
    rows.push(['vouched', vouchedRow(portal, { id, file: `documents/${fileName}`, sha256, looked, folder, today })]);
  const changed: ChangedText[] = [];
  for (const [table, plan] of rows) {
    const opened = openTableSource(files, sources.data, table, known);
    if (!opened.ok) return fault(`${opened.path} 第 ${String(opened.line)} 行：${opened.reason}`);
    changed.push(...applyPlan(opened.shelf, [plan], known));
  }
  const unsealed = noticeRows(portal, id).length > 0 && !portal.noticeSeals.some(({ document }) => document === id);
  return { ok: true, path, changed, unsealed };
}

/** What the rules of the check say of the file where it will stand. */
function findingsOf(
  { portal, publicFiles, today }: KeepSurroundings,
  path: string,
  { lookInto }: KeepOptions,
): readonly Finding[] {
  const present = [...publicFiles, path.replace(/^public\//, '')];
  // Its row names the file only when it stands there.
  const asked = rules.filter((rule) => rule !== documentFile && rule !== strayFile);
  const found = runChecks({ portal, today, publicFiles: present, ...lookInto(path) }, asked);
  return found.filter(({ file }) => file === path);
}

/** A person who has looked is believed for a year. */
function vouchedRow(
  portal: Portal,
  of: { id: string; file: string; sha256: string; looked: string; folder: string; today: string },
): RowPlan {
  const old = portal.tables.vouched.find(({ file }) => file === of.file);
  const until = `${String(Number(of.today.slice(0, 4)) + 1)}-${of.today.slice(5, 7)}-01`;
  const cells = { file: of.file, sha256: of.sha256, looked_by: of.looked, date: of.today, until };
  return {
    kind: old === undefined ? 'added' : 'changed',
    id: old?.id ?? `kept-${of.id}`,
    row: 0,
    path: old?.at.file ?? `${of.folder}/vouched.csv`,
    changes: Object.entries(cells).map(([key, to]) => ({ key, from: '', to })),
  };
}

function fault(message: string): KeepPlan {
  return { ok: false, message, findings: [] };
}
