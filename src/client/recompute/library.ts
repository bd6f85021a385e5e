import type { Cells, PublishedTable } from './published-csv.ts';
import { subjectTables } from './links.ts';

/** Columns by which a row belongs to a place, and the tables that they lead to. */
export const placeColumns = {
  station: 'stations',
  organization: 'organizations',
  edition: 'editions',
  fund: 'funds',
  project: 'projects',
} as const;

/** Looked at last, and only the first that is named. */
const furtherUp = ['edition', 'fund', 'project'] as const;

/** The published tables that have been read. One that was looked for and is not there stands as undefined. */
export class Library {
  readonly #tables = new Map<string, PublishedTable | undefined>();
  readonly #places = new Map<string, ReadonlyMap<string, readonly Cells[]>>();

  add(name: string, table: PublishedTable | undefined): void {
    this.#tables.set(name, table);
  }

  has(name: string): boolean {
    return this.#tables.has(name);
  }

  table(name: string): PublishedTable | undefined {
    return this.#tables.get(name);
  }

  row(table: string, id: string | undefined): Cells | undefined {
    return this.table(table)?.row(id);
  }

  /** The rows of a table that belong to a region or to one below it. */
  rowsIn(name: string, region: string): readonly Cells[] {
    const known = this.#places.get(name) ?? this.#byPlace(name);
    this.#places.set(name, known);
    return known.get(region) ?? [];
  }

  #byPlace(name: string): ReadonlyMap<string, readonly Cells[]> {
    const index = new Map<string, Cells[]>();
    for (const row of this.table(name)?.rows ?? []) {
      for (const region of this.upwards(this.regionOf(name, row))) {
        const known = index.get(region);
        if (known === undefined) index.set(region, [row]);
        else known.push(row);
      }
    }
    return index;
  }

  /** A region and all above it; a circle ends the walk. */
  upwards(region: string): readonly string[] {
    const found: string[] = [];
    for (let id = region; id !== '' && !found.includes(id); id = this.row('regions', id)?.['parent'] ?? '')
      found.push(id);
    return found;
  }

  /** The region that a row names or that what it names belongs to; '' where it names none. A region belongs to itself. */
  regionOf(table: string, row: Cells): string {
    const cell = (column: string): string => row[column] ?? '';
    if (table === 'regions') return cell('id');
    if (cell('region') !== '') return cell('region');
    const subject = subjectTables[cell('subject_type')];
    if (subject !== undefined) return this.#regionOfRow(subject, cell('subject'));
    const near =
      this.#regionOfRow('stations', cell('station')) || this.#regionOfRow('organizations', cell('organization'));
    if (near !== '') return near;
    const above = furtherUp.find((column) => this.row(placeColumns[column], cell(column)) !== undefined);
    return above === undefined ? '' : this.#regionOfRow(placeColumns[above], cell(above));
  }

  #regionOfRow(table: string, id: string): string {
    const row = this.row(table, id);
    return row === undefined ? '' : this.regionOf(table, row);
  }
}
