import type { TableEntry } from './dictionary.ts';
import { link, listed } from '../content/inline.ts';
import { ledger, type Ledger } from '../ledger.ts';
import { tables as schema } from '../../schema/index.ts';
import { text } from '../../text/data.ts';

/** The columns of one table: title, key, type, whether it must be filled, help, and what may stand there. */
export function columnsTable(
  { help, columns }: TableEntry,
  addressOf: (table: string) => string,
  keys: boolean,
): Ledger {
  return ledger({
    caption: help,
    class: 'stack dictionary',
    scroll: true,
    rows: columns,
    columns: [
      { head: text.column, cell: ({ title }) => title },
      { head: text.key, cell: ({ key }) => ({ tag: 'code', of: key }) },
      { head: text.type, cell: ({ type }) => type },
      { head: text.required, cell: ({ required }) => (required ? text.yes : text.no) },
      { head: text.help, cell: (column) => column.help },
      {
        head: text.allowed,
        cell: ({ allowed, table, scheme }) => [
          listed(allowed.map(({ title, key }) => [title, keys && title !== key && { tag: 'code', of: key }])),
          table && link(addressOf(table), schema[table].title),
          scheme !== undefined && `（${scheme}）`,
        ],
      },
    ],
  });
}
