import type { Row, TableName } from '../../../schema/index.ts';
import type { PseudoColumn } from './subject.ts';

/** One filter of a term: the key of what it looks at (see `Subject`), and the values that are let through. */
export interface Filter {
  readonly key: string;
  readonly values: readonly string[];
}

/** One table of a query: which rows, and whether they are counted or the money of a column is added. */
export interface Term {
  readonly sign: 1 | -1;
  readonly table: TableName;
  readonly column: string | undefined;
  readonly filters: readonly Filter[];
}

type Path = `${string}.${string}`;

/**
 * What rows must hold, in the order in which the text says it. A list lets each of its values through, `*` any value,
 * `''` an empty cell; what is undefined asks nothing. A column of a row referred to is written with dots: `fund.kind`.
 */
export type Filters<Name extends TableName = TableName> = Readonly<
  Partial<Record<keyof Row<Name> | PseudoColumn | Path, string | readonly string[] | undefined>>
>;

/**
 * A question that has a number as its answer: terms that count rows or add up money, each added or taken away. `toText()` is
 * what `data-from` carries, `fromText()` reads it, `answer()` answers it.
 */
export class Query {
  readonly terms: readonly Term[];
  #text: string | undefined;

  constructor(terms: readonly Term[]) {
    this.terms = terms;
  }

  plus(other: Query | undefined): Query {
    return other === undefined ? this : new Query([...this.terms, ...other.terms]);
  }

  minus(other: Query | undefined): Query {
    if (other === undefined) return this;
    return new Query([
      ...this.terms,
      ...other.terms.map((term): Term => ({ ...term, sign: term.sign === 1 ? -1 : 1 })),
    ]);
  }

  /** The same of fewer rows: each term is asked with further filters. */
  where(filters: Readonly<Record<string, string | readonly string[] | undefined>>): Query {
    const more = filtersOf(filters);
    return new Query(this.terms.map((term) => ({ ...term, filters: [...term.filters, ...more] })));
  }

  /** `table?column=value&column=value` counts rows, `table.amount?…` adds money; joined by ` + ` and ` - `. */
  toText(): string {
    this.#text ??= textOf(this.terms);
    return this.#text;
  }

  /** Where a number on a page says that it is from. */
  get source(): string {
    return `sum:${this.toText()}`;
  }
}

/** The money (分) in the rows of a table. */
export function sumOf<Name extends 'receipts' | 'budgets' | 'expenses' | 'statements'>(
  table: Name,
  filters: Filters<Name>,
): Query {
  return new Query([{ sign: 1, table, column: 'amount', filters: filtersOf(filters) }]);
}

/** The number of rows of a table. */
export function countOf<Name extends TableName>(table: Name, filters?: Filters<Name>): Query {
  return new Query([{ sign: 1, table, column: undefined, filters: filtersOf(filters ?? {}) }]);
}

/** All these queries added up; undefined where there is none. */
export function together(queries: readonly (Query | undefined)[]): Query | undefined {
  return queries.reduce((sum, each) => sum?.plus(each) ?? each, undefined);
}

function filtersOf(given: Readonly<Record<string, string | readonly string[] | undefined>>): readonly Filter[] {
  const filters: Filter[] = [];
  for (const [key, value] of Object.entries(given)) {
    if (value === undefined) continue;
    // No value is the text of one empty value: no row of money leaves its fund empty.
    if (typeof value === 'string') filters.push({ key, values: [value] });
    else filters.push({ key, values: value.length === 0 ? [''] : value });
  }
  return filters;
}

function textOf(terms: readonly Term[]): string {
  let text = '';
  for (const { sign, table, column, filters } of terms) {
    if (text !== '') text += sign === 1 ? ' + ' : ' - ';
    else if (sign === -1) text += '- ';
    text += column === undefined ? table : `${table}.${column}`;
    filters.forEach(({ key, values }, index) => {
      text += `${index === 0 ? '?' : '&'}${key}=${values.join('|')}`;
    });
  }
  return text;
}
