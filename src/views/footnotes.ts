import type { Row, RowPlace, TableName } from '../schema/index.ts';
import { provenance, type Provenance } from '../history/provenance.ts';
import type { Site } from '../history/site.ts';
import { answer, type Answer } from '../domain/money/query/answer.ts';
import type { Query } from '../domain/money/query/query.ts';

export type Footnote =
  | { readonly kind: 'row'; readonly number: number; readonly provenance: Provenance }
  | { readonly kind: 'sum'; readonly number: number; readonly sum: Answer };

interface CitableRow {
  readonly id: string;
  readonly at: RowPlace;
}

/**
 * The numbered sources of one page. Each value that a page shows is cited when it is rendered, in reading order; the
 * same row or query keeps its number. The list at the foot of the page is rendered last.
 */
export class Footnotes {
  readonly site: Site;
  readonly #entries = new Map<string, Footnote>();
  readonly #advice = new Set<string>();

  constructor(site: Site) {
    this.site = site;
  }

  /** Gives the number of a row's source entry. */
  cite<Name extends TableName>(table: Name, row: Row<Name> & CitableRow): number {
    const key = `${table}/${row.id}`;
    const known = this.#entries.get(key);
    if (known) return known.number;
    const number = this.#entries.size + 1;
    const { portal, history } = this.site;
    this.#entries.set(key, { kind: 'row', number, provenance: provenance(portal, history, table, row) });
    return number;
  }

  /** Answers a query and gives the number of its entry, which says what was added up. */
  citeSum(query: Query): { readonly number: number; readonly sum: Answer } {
    const key = query.toText();
    const known = this.#entries.get(key);
    if (known?.kind === 'sum') return known;
    const sum = answer(this.site.portal, query);
    const entry = { kind: 'sum', number: this.#entries.size + 1, sum } as const;
    this.#entries.set(key, entry);
    return entry;
  }

  /** Keeps what an editor could add to the page: it is told at its foot, behind the way to its data. */
  advise(remedy: string): void {
    this.#advice.add(remedy);
  }

  get advice(): readonly string[] {
    return [...this.#advice];
  }

  get entries(): readonly Footnote[] {
    return [...this.#entries.values()];
  }
}
