import Papa from 'papaparse';

/** A row of a published table by its English keys, as text. */
export type Cells = Readonly<Record<string, string>>;

/** A published table, with what makes looking things up in it quick. */
export interface PublishedTable {
  readonly columns: readonly string[];
  readonly rows: readonly Cells[];
  /** The row with this id. */
  row(id: string | undefined): Cells | undefined;
  /** The rows in whose column this value stands; in a list it stands beside others. */
  rowsWith(column: string, value: string): readonly Cells[];
}

/**
 * Reads `/data/<table>.csv` as anybody would who downloads it. Nothing in this folder uses the code that makes the site:
 * what the pages say is held against what a stranger can work out from the published files.
 */
export function readPublished(text: string): PublishedTable {
  const parsed = Papa.parse<Record<string, string>>(text, {
    header: true,
    delimiter: ',',
    newline: '\n',
    skipEmptyLines: true,
  });
  const [fault] = parsed.errors;
  if (fault !== undefined) throw new Error(`CSV: ${fault.message}`);
  return tableOf(parsed.meta.fields ?? [], parsed.data);
}

/** Columns that may hold several values, separated by ；. */
const lists = new Set([
  'aliases',
  'audiences',
  'bring',
  'columns',
  'fund_kinds',
  'funds',
  'needs',
  'parties',
  'partners',
  'places',
  'posted_at',
  'projects',
  'serves',
  'sources',
  'stations',
]);

/** The values of a cell: several in a list, none in an empty list, one (perhaps empty) elsewhere. */
export function valuesOf(column: string, cell: string): readonly string[] {
  if (!lists.has(column)) return [cell];
  return cell === '' ? [] : cell.split('；');
}

function tableOf(columns: readonly string[], rows: readonly Cells[]): PublishedTable {
  const indexes = new Map<string, ReadonlyMap<string, readonly Cells[]>>();
  const rowsWith = (column: string, value: string): readonly Cells[] => {
    const index = indexes.get(column) ?? indexOf(column, rows);
    indexes.set(column, index);
    return index.get(value) ?? [];
  };
  return { columns, rows, rowsWith, row: (id) => (id === undefined || id === '' ? undefined : rowsWith('id', id)[0]) };
}

function indexOf(column: string, rows: readonly Cells[]): ReadonlyMap<string, readonly Cells[]> {
  const index = new Map<string, Cells[]>();
  for (const row of rows) {
    for (const value of valuesOf(column, row[column] ?? '')) {
      const known = index.get(value);
      if (known === undefined) index.set(value, [row]);
      else known.push(row);
    }
  }
  return index;
}
