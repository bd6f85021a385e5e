import { columnsOf, isTableName, tableNames, type Row, type TableName } from '../schema/index.ts';
import { createCellReaders } from './cells/cell-readers.ts';
import { readContent, type ContentEntry } from './content/content.ts';
import { disclosureOfPath } from './disclosed/snapshot.ts';
import { editionOfPath } from './disclosed/frozen-edition.ts';
import { decode } from './files/decode.ts';
import { isExceptions, parseExceptions, type Exception } from './exceptions.ts';
import { commonTables, isCommonCollection } from './common-files.ts';
import { csvName, isCsv } from './files/csv-file.ts';
import type { Files, Sources } from './files/files.ts';
import { straysOf } from './files/stray.ts';
import { toHalfWidth } from './cells/normalise.ts';
import { parsePortalConfig, type PortalConfig } from './portal-config.ts';
import type { BrokenRow, DataFile, Portal, Tables } from './portal.ts';
import type { Problem } from './problem.ts';
import { readTable } from './csv/read-table.ts';
import { loadFingerprints } from './load-fingerprints.ts';

interface AnyRow {
  readonly id: string;
}

/** Tables without which there is nothing to publish. */
const needed: readonly TableName[] = ['regions', 'stations', 'terms', 'documents'];

const fallbackConfig: PortalConfig = {
  name: '公示栏',
  tagline: '公示栏',
  home_region: '',
  site: 'https://example.org',
  repository: 'https://example.org',
  branch: 'main',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  common: 'own',
  time_zone: 'Asia/Shanghai',
  lottery_mark: '彩票公益金资助—中国福利彩票',
};

/** Reads `data/` and `content/` into a Portal. Nothing throws for bad input: what is wrong stands in `problems`. */
export function loadPortal(files: Files, sources: Sources): Portal {
  const problems: Problem[] = [];
  const config = loadConfig(files, `${sources.data}/portal.json`, problems);
  const program = config.common === 'program' ? sources.program : undefined;
  const loader = new TableLoader(files, problems);
  const all = files.list(sources.data);
  const paths = all.filter((path) => isCsv(path) && !isExceptions(path));
  const common = program === undefined ? [] : commonTables(files, program);
  // Terms first: other tables may name a term by its name instead of its id.
  for (const when of [isTerms, (path: string) => !isTerms(path)]) {
    for (const path of paths.filter(when)) loader.load(`${sources.data}/${path}`);
    for (const path of common.filter(when)) loader.load(path, 'common');
  }
  for (const table of needed) {
    if (!loader.files.some((file) => file.table === table)) {
      problems.push({ kind: 'file', fault: 'missing', file: `${sources.data}/${table}.csv`, line: 1, detail: table });
    }
  }
  problems.push(...homeProblems(files, `${sources.data}/portal.json`, config, loader));
  const own = loadContent(files, sources.content, problems);
  const content = program === undefined ? own : [...own, ...commonContent(own, files, program, problems)];
  for (const [folder, isKnown] of [[sources.data, isDataFile], [sources.content, isText]] as const) {
    for (const { path, kind } of straysOf(files, folder, isKnown)) {
      problems.push({ kind: 'stray', fault: kind, file: `${folder}/${path}`, line: 1 });
    }
  }
  return {
    config,
    ...(program === undefined ? {} : { program }),
    tables: loader.tables(),
    byId: loader.index(),
    content,
    files: loader.files,
    broken: loader.broken,
    problems,
    ...loadFingerprints(files, sources.data, all),
    exceptions: loadExceptions(files, sources.data, all),
  };
}

/** The region that the portal is about has to be there; where no region is, or no settings could be read, another problem tells. */
function homeProblems(files: Files, file: string, { home_region: home }: PortalConfig, loader: TableLoader): Problem[] {
  const { regions } = loader.index();
  const isBroken = loader.broken.some(({ table, id }) => table === 'regions' && id === home);
  if (home === '' || regions.size === 0 || regions.has(home) || isBroken) return [];
  const lines = new TextDecoder().decode(files.read(file)).split('\n');
  const line = lines.findIndex((text) => text.includes('"home_region"')) + 1;
  return [{ kind: 'file', fault: 'unknown-home', file, line: Math.max(line, 1), detail: home }];
}

function commonContent(own: readonly ContentEntry[], files: Files, program: string, problems: Problem[]) {
  const written = new Set(own.map(({ collection, slug }) => `${collection}/${slug}`));
  return loadContent(files, `${program}/content`, problems).filter(
    ({ collection, slug }) => isCommonCollection(collection) && !written.has(`${collection}/${slug}`),
  );
}

function loadExceptions(files: Files, folder: string, paths: readonly string[]): readonly Exception[] {
  return paths.filter(isExceptions).flatMap((path) => {
    const file = `${folder}/${path}`;
    const decoded = decode(files.read(file), (text) => text.includes('规则'));
    return parseExceptions(file, decoded.ok ? decoded.text : undefined);
  });
}

/** The files of the data folder; whether a CSV file is a table of ours is told when it is read. */
function isDataFile(path: string): boolean {
  return isCsv(path) || path === 'portal.json' || (disclosureOfPath(path) ?? editionOfPath(path)) !== undefined;
}

const textPath = /^([^/]+)\/(.+)\.mdx$/;

function isText(path: string): boolean {
  return textPath.test(path);
}

function isTerms(path: string): boolean {
  return csvName(path) === 'terms';
}

function loadConfig(files: Files, path: string, problems: Problem[]): PortalConfig {
  const slash = path.lastIndexOf('/');
  if (!files.list(path.slice(0, slash)).includes(path.slice(slash + 1))) {
    problems.push({ kind: 'file', fault: 'missing', file: path, line: 1, detail: 'portal.json' });
    return fallbackConfig;
  }
  const decoded = decode(files.read(path));
  const result = decoded.ok ? parsePortalConfig(decoded.text) : undefined;
  if (result?.ok === true) return result.config;
  problems.push({
    kind: 'file',
    fault: 'unreadable-config',
    file: path,
    line: result?.line ?? 1,
    detail: result?.detail ?? '编码不对',
  });
  return fallbackConfig;
}

function loadContent(files: Files, folder: string, problems: Problem[]): readonly ContentEntry[] {
  const entries: ContentEntry[] = [];
  for (const path of files.list(folder)) {
    const match = textPath.exec(path);
    if (!match) continue;
    const file = `${folder}/${path}`;
    const decoded = decode(files.read(file));
    if (decoded.ok) entries.push(readContent(file, match[1] ?? '', match[2] ?? '', decoded.text));
    else problems.push({ kind: 'file', fault: decoded.reason, file, line: 1 });
  }
  return entries;
}

class TableLoader {
  readonly files: DataFile[] = [];
  readonly broken: BrokenRow[] = [];
  readonly #rows = new Map<TableName, unknown[]>(tableNames.map((name) => [name, []]));
  readonly #termIds = new Map<string, string>();
  readonly #readers = createCellReaders((scheme, name) => this.#termIds.get(`${scheme ?? ''}/${name}`));
  readonly #source: Files;
  readonly #problems: Problem[];

  constructor(source: Files, problems: Problem[]) {
    this.#source = source;
    this.#problems = problems;
  }

  /** Reads a file of a table. Of a common one, only the rows that the town does not write itself, and that are of its places. */
  load(path: string, whose: 'own' | 'common' = 'own'): void {
    const table = csvName(path);
    if (!isTableName(table)) {
      this.#problems.push({ kind: 'file', fault: 'unknown-table', file: path, line: 1, detail: table });
      return;
    }
    const decoded = decode(this.#source.read(path), (text) => hasKnownHeader(table, text));
    if (!decoded.ok) {
      this.#problems.push({ kind: 'file', fault: decoded.reason, file: path, line: 1 });
      return;
    }
    const all = readTable(table, path, decoded.text, this.#readers);
    const read = whose === 'own' ? all : { ...all, rows: all.rows.filter(this.#isWanted(table)) };
    for (const problem of read.problems) this.#problems.push(problem);
    for (const row of read.broken) this.broken.push(row);
    const rows = this.#rows.get(table) ?? [];
    for (const row of read.rows) rows.push(row);
    if (table === 'terms') this.#learnTerms(read.rows);
    const rowCount = read.rows.length + read.broken.length;
    this.files.push({ path, table, encoding: decoded.encoding, rows: rowCount, columns: read.columns });
  }

  tables(): Tables {
    // Sound: readTable read every row by the columns of the table under whose name it stands here.
    return Object.fromEntries(this.#rows) as unknown as Tables;
  }

  index(): Portal['byId'] {
    // Sound for the same reason: each map holds the rows of its own table.
    return Object.fromEntries(
      [...this.#rows].map(([name, rows]) => [name, indexById(rows as AnyRow[])]),
    ) as unknown as Portal['byId'];
  }

  #isWanted(table: TableName): (row: unknown) => boolean {
    const written = new Set((this.#rows.get(table) as AnyRow[]).map(({ id }) => id));
    const regions = new Set((this.#rows.get('regions') as AnyRow[]).map(({ id }) => id));
    for (const { table: name, id } of this.broken) if (name === table) written.add(id);
    return (row) => {
      const { id, region } = row as AnyRow & { readonly region?: string };
      return !written.has(id) && (region === undefined || regions.has(region));
    };
  }

  #learnTerms(rows: readonly unknown[]): void {
    for (const term of rows as Row<'terms'>[]) {
      // A cell that holds a reference is read in half width.
      const name = `${term.scheme}/${toHalfWidth(term.name)}`;
      if (!this.#termIds.has(name)) this.#termIds.set(name, term.id);
    }
  }
}

function indexById(rows: readonly AnyRow[]): ReadonlyMap<string, AnyRow> {
  const index = new Map<string, AnyRow>();
  for (const row of rows) if (!index.has(row.id)) index.set(row.id, row);
  return index;
}

/** Whether one of the first lines of a text has a title of the table: which of two encodings makes sense. */
export function hasKnownHeader(table: TableName, text: string): boolean {
  // The titles stand in the first line; where something stands above them, another rule says so.
  const lines = text.slice(0, 4000).split(/[\r\n]+/, 5);
  return lines.some((line) => {
    const cells = line.split(/[,\t;]/);
    return columnsOf(table).some(([key, column]) => line.includes(column.title) || cells.includes(key));
  });
}
