import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist } from './dist.ts';

/** A row of a published table by its English keys, as text. */
export type Cells = Readonly<Record<string, string>>;

const tables = new Map<string, readonly Cells[]>();

/**
 * The rows of `/data/<table>.csv`, as anybody would read them who downloads the file: nothing of src/ is used here, so that
 * what the pages say is held against what a stranger can recompute.
 */
export function published(table: string, site = dist): readonly Cells[] {
  const file = join(site, 'data', `${table}.csv`);
  const known = tables.get(file);
  if (known !== undefined) return known;
  if (!existsSync(file)) throw new Error(`网站里没有 /data/${table}.csv。`);
  const [head = [], ...records] = parseCsvText(readFileSync(file, 'utf8'));
  const rows = records.map((cells) => Object.fromEntries(head.map((key, index) => [key, cells[index] ?? ''])));
  tables.set(file, rows);
  return rows;
}

interface Field {
  readonly name: string;
  readonly type: string;
  readonly categories?: readonly { readonly value: string; readonly label: string }[];
}

interface Package {
  readonly resources: readonly { readonly name: string; readonly schema: { readonly fields: readonly Field[] } }[];
}

/** The same rows with the words that pages show: titles of closed lists as `/data/datapackage.json` names them, 是 and 否. */
export function publishedTitles(table: string, site = dist): readonly Cells[] {
  const { resources } = JSON.parse(readFileSync(join(site, 'data', 'datapackage.json'), 'utf8')) as Package;
  const fields = resources.find(({ name }) => name === table)?.schema.fields ?? [];
  const titles = new Map(
    fields.map(({ name, type, categories = [] }) => [
      name,
      new Map([
        ...categories.map(({ value, label }) => [value, label] as const),
        ...(type === 'boolean'
          ? ([
              ['true', '是'],
              ['false', '否'],
            ] as const)
          : []),
      ]),
    ]),
  );
  return published(table, site).map((row) =>
    Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, titles.get(key)?.get(cell) ?? cell])),
  );
}

const indexes = new Map<string, ReadonlyMap<string, Cells>>();

export function publishedRow(table: string, id: string | undefined): Cells | undefined {
  if (id === undefined || id === '') return undefined;
  const index = indexes.get(table) ?? new Map(published(table).map((row) => [row['id'] ?? '', row]));
  indexes.set(table, index);
  return index.get(id);
}

/** Records of an RFC 4180 file. */
export function parseCsvText(text: string): readonly (readonly string[])[] {
  const records: string[][] = [];
  let record: string[] = [];
  const pattern = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy;
  for (const match of text.matchAll(pattern)) {
    if (match[0] === '' && record.length === 0) break;
    record.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === ',') continue;
    records.push(record);
    record = [];
  }
  return records;
}

/** `61268.00` → 6126800. Digits only, never through a fraction. */
export function fenOf(yuan: string): number {
  const match = /^(-?)(\d+)\.(\d\d)$/.exec(yuan);
  if (match === null) throw new Error(`“${yuan}” 不是两位小数的金额。`);
  const fen = Number(`${match[2] ?? ''}${match[3] ?? ''}`);
  return match[1] === '-' ? -fen : fen;
}

/** 6126800 → `61,268.00`, as pages show it. */
export function yuanOf(fen: number): string {
  const digits = String(Math.abs(fen)).padStart(3, '0');
  const whole = digits.slice(0, -2).replaceAll(/\B(?=(\d{3})+$)/g, ',');
  return `${fen < 0 ? '−' : ''}${whole}.${digits.slice(-2)}`;
}
