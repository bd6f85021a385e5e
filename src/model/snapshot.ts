/** Tables whose rows a disclosure shows. */
export const disclosedTables = ['receipts', 'budgets', 'expenses'] as const;
export type DisclosedTable = (typeof disclosedTables)[number];

/** What was published in one disclosure: a fingerprint of each row, as `npm run disclose` wrote it down on that day. */
export interface Snapshot {
  readonly file: string;
  /** Id of the disclosure: the name of the file. */
  readonly disclosure: string;
  readonly rows: readonly SnapshotRow[];
  /** Physical lines that say nothing that can be understood, 1 = first. */
  readonly unreadable: readonly number[];
}

export interface SnapshotRow {
  readonly table: DisclosedTable;
  readonly id: string;
  readonly sha256: string;
  readonly line: number;
}

const place = /(?:^|\/)disclosed\/([^/]+)\.sha256$/;

/** The disclosure that a file under `data/` is the snapshot of: `<publisher>/disclosed/<disclosure>.sha256`. */
export function disclosureOfPath(path: string): string | undefined {
  return place.exec(path)?.[1];
}

/** Reads lines of `<sha256>  <table>/<row>`. Undefined text (in no known encoding) is one line that cannot be understood. */
export function parseSnapshot(file: string, disclosure: string, text: string | undefined): Snapshot {
  if (text === undefined) return { file, disclosure, rows: [], unreadable: [1] };
  const rows: SnapshotRow[] = [];
  const unreadable: number[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const [, sha256 = '', name, id = ''] = /^([0-9a-f]{64}) {2}([a-z]+)\/([a-z0-9-]+)$/.exec(line) ?? [];
    const table = disclosedTables.find((each) => each === name);
    if (table === undefined) unreadable.push(index + 1);
    else rows.push({ table, id, sha256, line: index + 1 });
  }
  return { file, disclosure, rows, unreadable };
}

/** The text of a snapshot: rows by table and id, so that the same disclosure always gives the same bytes. */
export function formatSnapshot(rows: readonly Omit<SnapshotRow, 'line'>[]): string {
  const lines = rows.map(({ table, id, sha256 }) => [`${table}/${id}`, sha256] as const);
  return lines
    .toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([row, sha256]) => `${sha256}  ${row}\n`)
    .join('');
}
