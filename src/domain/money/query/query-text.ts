import { isTableName } from '../../../schema/index.ts';
import { Query, type Filter, type Term } from './query.ts';
import { columnOf, subjectOf } from './subject.ts';

/** The query of a text; undefined where a table or a column does not exist. */
export function fromText(text: string): Query | undefined {
  const terms: Term[] = [];
  for (const part of text.split(/ (?=[+-] )/)) {
    const term = readTerm(part);
    if (term === undefined) return undefined;
    terms.push(term);
  }
  return new Query(terms);
}

/** What a number on a page says that it is from: a query, a row `<table>/<id>`, or undefined where it is no query. */
export function fromSource(source: string): Query | { readonly table: string; readonly id: string } | undefined {
  const [, query, table = '', id = ''] = /^(?:sum:(.*)|([^/]*)(?:\/([^/]*).*)?)$/s.exec(source) ?? [];
  return query === undefined ? { table, id } : fromText(query);
}

function readTerm(text: string): Term | undefined {
  const match = /^(?:([+-]) )?([a-z-]+)(?:\.([a-z_]+))?(?:\?(.*))?$/s.exec(text);
  const [, sign, table = '', column, asked = ''] = match ?? [];
  if (!isTableName(table)) return undefined;
  if (column !== undefined && columnOf(table, column)?.type !== 'money') return undefined;
  const filters = asked.split('&').filter((entry) => entry !== '');
  const read = filters.map((entry): Filter => {
    const [key = ''] = entry.split('=', 1);
    return { key, values: entry.slice(key.length + 1).split('|') };
  });
  if (read.some(({ key }) => subjectOf(table, key) === undefined)) return undefined;
  return { sign: sign === '-' ? -1 : 1, table, column, filters: read };
}
