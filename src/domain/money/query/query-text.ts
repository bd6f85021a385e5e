import { isTableName } from '../../../schema/index.ts';
import { Query, type Filter, type Term } from './query.ts';
import { columnOf, subjectOf } from './subject.ts';

/** A term by the form of its text alone: its table or its columns may not exist. */
export interface WrittenTerm extends Omit<Term, 'table'> {
  readonly table: string;
}

/** The query of a text; undefined where a table or a column does not exist. */
export function fromText(text: string): Query | undefined {
  const terms = termsIn(text);
  return terms?.every(exists) === true ? new Query(terms) : undefined;
}

/** The terms that a text has the form of; undefined where it has another form. */
export function termsIn(text: string): readonly WrittenTerm[] | undefined {
  const terms = text.split(/ (?=[+-] )/).map(readTerm);
  return terms.every((term) => term !== undefined) ? terms : undefined;
}

function exists(term: WrittenTerm): term is Term {
  const { table, column, filters } = term;
  return (
    isTableName(table) &&
    (column === undefined || columnOf(table, column)?.type === 'money') &&
    filters.every(({ key }) => subjectOf(table, key) !== undefined)
  );
}

/** What a number on a page says that it is from: a query, a row `<table>/<id>`, or undefined where it is no query. */
export function fromSource(source: string): Query | { readonly table: string; readonly id: string } | undefined {
  const [, query, table = '', id = ''] = /^(?:sum:(.*)|([^/]*)(?:\/([^/]*).*)?)$/s.exec(source) ?? [];
  return query === undefined ? { table, id } : fromText(query);
}

function readTerm(text: string): WrittenTerm | undefined {
  const match = /^(?:([+-]) )?([^ .?&=/]+)(?:\.([^ .?&=/]+))?(?:\?(.*))?$/s.exec(text);
  if (match === null) return undefined;
  const [, sign, table = '', column, asked = ''] = match;
  const filters = asked.split('&').filter((entry) => entry !== '');
  const read = filters.map((entry): Filter => {
    const [key = ''] = entry.split('=', 1);
    return { key, values: entry.slice(key.length + 1).split('|') };
  });
  return { sign: sign === '-' ? -1 : 1, table, column, filters: read };
}
