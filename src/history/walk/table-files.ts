import { tableOfPath, tableText } from '../../data/csv/text-rows.ts';
import type { LoggedFile } from '../commits.ts';
import { gitText, type Git } from '../git.ts';
import { siteFile, type Repository } from '../repository.ts';
import { datedRows, type DatedRow } from './dated-rows.ts';
import { differingLines } from './differing-lines.ts';
import { readVersions, type Versions } from './versions.ts';
import type { SoughtRows } from './walk-rows.ts';

/** Whether a path is that of a table's file below the data folder; editors' temporary files are none. */
export function isTableFile(data: string, path: string): boolean {
  return path.startsWith(`${data}/`) && tableOfPath(path) !== undefined && !/\/[.~]/.test(path.slice(data.length));
}

export interface HeadRows {
  readonly rows: SoughtRows;
  /** The file in which each of them stands. */
  readonly files: ReadonlyMap<string, string>;
  /** Ids that stand there twice with other cells: no day is theirs. */
  readonly twice: readonly string[];
}

/** The rows of the present commit in some files. */
export function headRows(git: Git, repository: Repository, paths: ReadonlySet<string>): HeadRows {
  const { sources, head, data } = repository;
  const list = gitText(git, sources.data, ['ls-tree', '-r', '-z', '--full-tree', head, ...(data === '' ? [] : [data])]);
  const heads = (list ?? '').split('\0').flatMap((entry) => {
    const [, after = '', name = ''] = /^100\d{3} blob ([0-9a-f]+)\t(.+)$/s.exec(entry) ?? [];
    const path = siteFile(repository, name);
    return path !== undefined && paths.has(path) ? [{ path, before: undefined, after }] : [];
  });
  const versions = readVersions(git, sources.data, heads);
  const rows: SoughtRows = new Map();
  const files = new Map<string, string>();
  const twice: string[] = [];
  for (const { path, after } of heads) {
    for (const row of rowsOf(path, versions.text(path, after))) {
      files.set(row.key, path);
      const digest = row.digest();
      const known = rows.get(row.key);
      if (known === undefined) rows.set(row.key, { digest, count: 1 });
      else if (known.digest === digest) known.count += 1;
      else twice.push(row.key);
    }
  }
  for (const key of twice) rows.delete(key);
  return { rows, files, twice };
}

/** By how many times more each row that is sought stands in the versions of some files before a change. */
export function countBefore(
  files: readonly LoggedFile[],
  sought: SoughtRows,
  versions: Versions,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (rows: readonly DatedRow[], sign: number): void => {
    for (const row of rows) {
      if (sought.get(row.key)?.digest === row.digest()) counts.set(row.key, (counts.get(row.key) ?? 0) + sign);
    }
  };
  for (const { path, before, after } of files) {
    const [was, is] = differingLines(...versions.pair(path, before, after));
    add(rowsOf(path, was), 1);
    add(rowsOf(path, is), -1);
  }
  return counts;
}

/** Rows that are not in the present commit as they stand in the files. */
export function uncommittedRows(
  files: readonly LoggedFile[],
  versions: Versions,
  read: (path: string) => Uint8Array | undefined,
): ReadonlySet<string> {
  const committed = new Set<string>();
  const present: DatedRow[] = [];
  for (const { path, before } of files) {
    const table = tableOfPath(path);
    const bytes = read(path);
    const text = table === undefined || bytes === undefined ? '' : (tableText(table, bytes) ?? '');
    const [was, is] = differingLines(versions.text(path, before), text);
    for (const row of rowsOf(path, was)) committed.add(`${row.key} ${row.digest()}`);
    for (const row of rowsOf(path, is)) present.push(row);
  }
  return new Set(present.filter((row) => !committed.has(`${row.key} ${row.digest()}`)).map(({ key }) => key));
}

function rowsOf(path: string, text: string): readonly DatedRow[] {
  const table = tableOfPath(path);
  return table === undefined || text === '' ? [] : datedRows(table, text);
}
