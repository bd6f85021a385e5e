import type { Finding } from '../../data/finding.ts';
import type { Portal } from '../../data/portal.ts';
import type { RowPlace, TableName } from '../../schema/index.ts';
import { cellPlace } from './place.ts';

/** A cell of which a rule has doubts: its row, its column by key, and its text as written, if it has any. */
export interface Doubted {
  readonly table: TableName;
  readonly row: { readonly at: RowPlace };
  readonly key: string;
  readonly value?: string | undefined;
}

/** A warning of a rule at one cell. */
export function warning(rule: string, portal: Portal, { table, row, key, value }: Doubted, message: string): Finding {
  const finding = { rule, level: 'warning', ...cellPlace(portal, table, row.at, key), message } as const;
  return value === undefined ? finding : { ...finding, value };
}
