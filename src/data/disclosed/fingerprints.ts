/** The fingerprint of one row, as a line of a file under `data/` keeps it. */
export interface Fingerprint<Table extends string> {
  readonly table: Table;
  readonly id: string;
  readonly sha256: string;
  /** Physical line, 1 = first. */
  readonly line: number;
}

export interface Fingerprints<Table extends string> {
  readonly rows: readonly Fingerprint<Table>[];
  /** Physical lines that say nothing that can be understood, 1 = first. */
  readonly unreadable: readonly number[];
}

/** Reads lines of `<sha256>  <table>/<row>`. Undefined text (in no known encoding) is one line that cannot be understood. */
export function parseFingerprints<Table extends string>(
  text: string | undefined,
  tables: readonly Table[],
): Fingerprints<Table> {
  if (text === undefined) return { rows: [], unreadable: [1] };
  const rows: Fingerprint<Table>[] = [];
  const unreadable: number[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const [, sha256 = '', name, id = ''] = /^([0-9a-f]{64}) {2}([a-z-]+)\/([a-z0-9-]+)$/.exec(line) ?? [];
    const table = tables.find((each) => each === name);
    if (table === undefined) unreadable.push(index + 1);
    else rows.push({ table, id, sha256, line: index + 1 });
  }
  return { rows, unreadable };
}

/** The text of such a file: rows by table and id, so that the same rows always give the same bytes. */
export function formatFingerprints(rows: readonly Omit<Fingerprint<string>, 'line'>[]): string {
  const lines = rows.map(({ table, id, sha256 }) => [`${table}/${id}`, sha256] as const);
  return lines
    .toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([row, sha256]) => `${sha256}  ${row}\n`)
    .join('');
}
