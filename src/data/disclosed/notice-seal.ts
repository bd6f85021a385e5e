import { ledgerTables, type LedgerTable } from '../../schema/index.ts';
import { parseFingerprints, type Fingerprints } from './fingerprints.ts';

/** Tables whose rows are sealed under the notice that they were taken from: entries, and the totals that it states. */
export type NoticeTable = LedgerTable | 'statements';
export const noticeTables: readonly NoticeTable[] = [...ledgerTables, 'statements'];

/** What was taken from somebody else's notice: a fingerprint of each row, as `npm run disclose` wrote it down. */
export interface NoticeSeal extends Fingerprints<NoticeTable> {
  readonly file: string;
  /** Id of the document. */
  readonly document: string;
  /** 1 = what was taken first; rows that were added later have a seal of their own. */
  readonly part: number;
}

const place = /(?:^|\/)disclosed\/documents\/([a-z0-9-]+)(?:\.(\d{1,4}))?\.sha256$/;

/** The document whose rows a file under `data/` holds: `<publisher>/disclosed/documents/<document>.sha256`, `<document>.2.sha256` … */
export function documentOfPath(path: string): { readonly document: string; readonly part: number } | undefined {
  const [, document, part] = place.exec(path) ?? [];
  return document === undefined ? undefined : { document, part: part === undefined ? 1 : Number(part) };
}

/** The name of such a file within its folder. */
export function noticeSealName(document: string, part: number): string {
  return part === 1 ? document : `${document}.${String(part)}`;
}

export function parseNoticeSeal(
  file: string,
  of: { readonly document: string; readonly part: number },
  text: string | undefined,
): NoticeSeal {
  return { file, ...of, ...parseFingerprints(text, noticeTables) };
}
