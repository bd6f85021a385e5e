import { fenOf, published, publishedRow, type Cells } from './published.ts';

export interface Answer {
  readonly value: number;
  readonly money: boolean;
  /** Whether an amount that was added up is not exact. */
  readonly inexact: boolean;
  /** What was added up, term by term, and whether the term says real=yes. */
  readonly terms: readonly { readonly real: boolean; readonly rows: readonly Cells[] }[];
}

/** Works out the text after `sum:` from the published files alone. The grammar is told on /data/ and in src/queries/sum.ts. */
export function recompute(query: string): Answer {
  let value = 0;
  const terms = query.split(/ (?=[+-] )/).map((text) => {
    const { sign, table, column, filters } = readTerm(text);
    const rows = published(table).filter((row) => filters.every(([key, values]) => keeps(table, row, key, values)));
    for (const row of rows) value += sign * (column === undefined ? 1 : fenOf(row[column] ?? ''));
    return { real: filters.some(([key]) => key === 'real'), rows, money: column !== undefined };
  });
  const money = terms.some((term) => term.money);
  return { value, money, inexact: money && terms.some(({ rows }) => rows.some(isInexact)), terms };
}

function isInexact(row: Cells): boolean {
  return filled(row['precision']) && row['precision'] !== '确数';
}

interface Term {
  readonly sign: number;
  readonly table: string;
  readonly column: string | undefined;
  readonly filters: readonly (readonly [string, readonly string[]])[];
}

function readTerm(text: string): Term {
  const match = /^(?:([+-]) )?([a-z-]+)(?:\.([a-z_]+))?(?:\?(.+))?$/.exec(text);
  if (match === null) throw new Error(`读不懂：${text}`);
  const filters = (match[4]?.split('&') ?? []).map((filter) => {
    const at = filter.indexOf('=');
    return [filter.slice(0, at), filter.slice(at + 1).split('|')] as const;
  });
  return { sign: match[1] === '-' ? -1 : 1, table: match[2] ?? '', column: match[3], filters };
}

function keeps(table: string, row: Cells, key: string, values: readonly string[]): boolean {
  const year = row['date'] === undefined || row['date'] === '' ? 'undated' : row['date'].slice(0, 4);
  switch (key) {
    case 'year':
      return values.includes(year);
    case 'until':
      return year === 'undated' || year <= (values[0] ?? '');
    case 'real':
      return row['sample'] === '否';
    case 'in':
      return regionsAbove(regionOf(table, row)).some((region) => values.includes(region));
    default:
      return cellKept(cellAt(row, key), values);
  }
}

function cellKept(cell: string, values: readonly string[]): boolean {
  if (values.includes('*')) return cell !== '';
  return values.includes(cell) || (cell !== '' && cell.split('；').some((part) => values.includes(part)));
}

/** Tables that columns lead to. */
const leadsTo: Readonly<Record<string, string>> = {
  fund: 'funds',
  station: 'stations',
  region: 'regions',
  organization: 'organizations',
  project: 'projects',
  service: 'services',
  budget: 'budgets',
  upstream: 'receipts',
  edition: 'editions',
  refund_of: 'expenses',
  payee: 'organizations',
  category: 'terms',
  indicator: 'terms',
  source: 'documents',
};

function cellAt(row: Cells, path: string): string {
  const [first = '', ...rest] = path.split('.');
  const cell = row[first];
  if (cell === undefined) throw new Error(`没有“${first}”这一列。`);
  if (rest.length === 0) return cell;
  const table = leadsTo[first];
  if (table === undefined) throw new Error(`“${first}”不指向别的表。`);
  const above = publishedRow(table, cell);
  return above === undefined ? '' : cellAt(above, rest.join('.'));
}

const subjects: Readonly<Record<string, string>> = {
  区划: 'regions',
  站点: 'stations',
  项目: 'projects',
  服务: 'services',
  机构: 'organizations',
};

/** The region that a row belongs to: its own, else that of what it names. '' where it names nothing. */
export function regionOf(table: string, row: Cells): string {
  if (table === 'regions') return row['id'] ?? '';
  if (filled(row['region'])) return row['region'];
  const subject = subjects[row['subject_type'] ?? ''];
  if (subject !== undefined) return regionOfRow(subject, row['subject']);
  for (const column of ['station', 'organization', 'edition', 'fund', 'project']) {
    const region = regionOfRow(leadsTo[column] ?? '', row[column]);
    if (region !== '') return region;
  }
  return '';
}

function regionOfRow(table: string, id: string | undefined): string {
  const row = publishedRow(table, id);
  return row === undefined ? '' : regionOf(table, row);
}

function filled(cell: string | undefined): cell is string {
  return cell !== undefined && cell !== '';
}

/** A region and all above it. */
export function regionsAbove(region: string): readonly string[] {
  const found: string[] = [];
  for (let id = region; filled(id) && !found.includes(id); id = publishedRow('regions', id)?.['parent'] ?? '')
    found.push(id);
  return found;
}
