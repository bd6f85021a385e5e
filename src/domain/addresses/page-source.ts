import { find, type Portal } from '../../data/portal.ts';
import { holdingOf } from '../money/money-holder.ts';
import { isTableName, tableNames, tables, type Row, type RowPlace, type TableName } from '../../schema/index.ts';

/** What a page is made from: a line of a file, or (a page of many rows) nothing in particular. */
export type PageSource = RowPlace | undefined;

/** Addresses `/<collection>/<slug>/` of texts; those of `pages` stand at the root. */
const collections = new Set(['stories', 'models', 'handbook']);

/** Tables whose rows have pages, by the first part of their address. */
const tableOfPart: ReadonlyMap<string, TableName> = new Map(
  tableNames.flatMap((table) => {
    const [, part] = /^\/([a-z-]+)\/\{id\}\/$/.exec(tables[table].page) ?? [];
    return part === undefined ? [] : [[part, table] as const];
  }),
);

/** The row or text that an editor changes to change a page, by the address of the page. */
export function pageSource(portal: Portal, pathname: string): PageSource {
  const [first = '', second = '', third = '', fourth = ''] = pathname.split('/').filter((part) => part !== '');
  if (collections.has(first)) return contentPlace(portal, first, pathname.slice(first.length + 2, -1));
  if (second === '') return contentPlace(portal, 'pages', first) ?? onlyFile(portal, first);
  if (third === 'editions' && fourth !== '') return placeOf(portal, 'editions', fourth);
  if (third === 'money') {
    const kind = first === 'stations' ? 'station' : 'place';
    const [fund] = holdingOf(portal, { kind, id: second }).funds;
    if (fund !== undefined) return fund.at;
  }
  const table = tableOfPart.get(first);
  const own = table && placeOf(portal, table, second);
  // `/services/need/<term>/` and the like are lists of one term.
  return own ?? placeOf(portal, 'terms', third);
}

function placeOf(portal: Portal, table: TableName, id: string): PageSource {
  const row: Row<TableName> | undefined = find(portal, table, id);
  return row?.at;
}

function contentPlace(portal: Portal, collection: string, slug: string): PageSource {
  const entry = portal.content.find((each) => each.collection === collection && each.slug === slug);
  return entry && { file: entry.file, line: 1 };
}

/** A list of a table that is kept in one file. */
function onlyFile(portal: Portal, name: string): PageSource {
  if (!isTableName(name)) return undefined;
  const [file, ...others] = portal.files.filter(({ table }) => table === name);
  return file === undefined || others.length > 0 ? undefined : { file: file.path, line: 1 };
}
