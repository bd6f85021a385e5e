/** One term of a question: `- receipts.amount?fund=a|b&year=2024`. */
export interface Term {
  readonly minus: boolean;
  readonly table: string;
  /** The column of money that is added up; undefined where rows are counted. */
  readonly column: string | undefined;
  readonly filters: readonly Filter[];
}

export interface Filter {
  /** `year`, `until`, `in`, `real`, a column, or a way along references to one: `upstream.fund.kind`. */
  readonly key: string;
  /** Any of them will do; `*` is any value but none. */
  readonly values: readonly string[];
}

/**
 * Reads the text after `sum:`. Terms are joined by ` + ` and ` - `; each is a table, perhaps a column of money, and filters
 * after `?`, joined by `&`. Undefined where it is no question.
 */
export function readQuestion(text: string): readonly Term[] | undefined {
  const [first = '', ...rest] = text.split(/ ([+-]) /);
  const terms = [readTerm(first, false)];
  for (let at = 0; at < rest.length; at += 2) terms.push(readTerm(rest[at + 1] ?? '', rest[at] === '-'));
  const read = terms.filter((term) => term !== undefined);
  return read.length === terms.length ? read : undefined;
}

function readTerm(text: string, minus: boolean): Term | undefined {
  const mark = text.indexOf('?');
  const [table = '', column, ...more] = (mark === -1 ? text : text.slice(0, mark)).split('.');
  if (!/^[a-z]+(-[a-z]+)*$/.test(table) || more.length > 0 || column === '') return undefined;
  const filters =
    mark === -1
      ? []
      : text
          .slice(mark + 1)
          .split('&')
          .map(readFilter);
  const read = filters.filter((filter) => filter !== undefined);
  return read.length === filters.length ? { minus, table, column, filters: read } : undefined;
}

function readFilter(text: string): Filter | undefined {
  const [key = '', value, ...more] = text.split('=');
  if (value === undefined || more.length > 0 || !/^[a-z_]+(\.[a-z_]+)*$/.test(key)) return undefined;
  if (key === 'real' && value !== 'yes') return undefined;
  return { key, values: value.split('|') };
}

/** Filters that are not columns. */
export function isColumnFilter({ key }: Filter): boolean {
  return !['year', 'until', 'in', 'real'].includes(key);
}
