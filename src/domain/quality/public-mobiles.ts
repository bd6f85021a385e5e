import { isMobile } from '../../data/cells/identifiers.ts';
import type { Portal } from '../../data/portal.ts';
import { columnsOf, tableNames, type RowPlace, type TableName } from '../../schema/index.ts';
import { perPortal } from '../index/memo.ts';

/** A mobile in a column for phones, and where it stands. */
export interface PublicMobile {
  readonly table: TableName;
  readonly key: string;
  readonly at: RowPlace;
  readonly number: string;
}

/** The mobiles that stand in columns for phones of whole rows: the only ones that are published. */
export const publicMobiles = perPortal((portal: Portal): readonly PublicMobile[] =>
  tableNames.flatMap((table) => {
    const rows: readonly { readonly at: RowPlace; readonly [key: string]: unknown }[] = portal.tables[table];
    return columnsOf(table).flatMap(([key, { type }]) => (type === 'phone' ? mobilesIn(rows, table, key) : []));
  }),
);

function mobilesIn(
  rows: readonly { readonly at: RowPlace; readonly [key: string]: unknown }[],
  table: TableName,
  key: string,
): readonly PublicMobile[] {
  return rows.flatMap(({ at, [key]: number }) =>
    typeof number === 'string' && isMobile(number) ? [{ table, key, at, number }] : [],
  );
}
