import { isTableName, type TableName } from '../../schema/index.ts';

/** One row of the sample town damaged, and the rule that has to say so. */
export interface Fault {
  readonly rule: string;
  readonly name: string;
  readonly table: TableName;
  readonly row: string;
  readonly change: Change;
  /** Where it has to be told: nearly always the damaged row itself. */
  readonly at: readonly [table: string, row: string];
}

/** New texts of cells by title; a copy of the row under another id, right after it; or the line written anew. */
export type Change =
  | { readonly set: Readonly<Record<string, string>> }
  | { readonly copyAs: string; readonly set?: Readonly<Record<string, string>> }
  | { readonly line: (line: string) => string };

/** A fault in the row `table/id`, told there or at another `table/id`. */
export function fault(rule: string, name: string, where: string, change: Change, toldAt = where): Fault {
  const [table = '', row = ''] = where.split('/');
  const [toldIn = '', told = ''] = toldAt.split('/');
  if (!isTableName(table)) throw new Error(`${table} is no table`);
  return { rule, name, table, row, change, at: [toldIn, told] };
}

export function amount(text: string): Change {
  return { set: { '金额（元）': text } };
}

/** 2,412 meals at 4 元 from lottery money: the payment that most faults are tried on. */
export const meals = 'expenses/sample-exp-2024-008';
/** Handrails that were counted twice: 1,160 元 given back. */
export const refund = 'expenses/sample-exp-2025-064';
