import { withoutCode } from '../../data/content/content-code.ts';
import type { ContentEntry } from '../../data/content/content.ts';
import { contentReferences, type ContentComponent, type ContentReference } from '../../data/content/content-references.ts';
import { find, type Portal } from '../../data/portal.ts';
import { isTableName, type ColumnSpec, type Row, type TableName } from '../../schema/index.ts';
import { addressOf } from '../../domain/addresses/address.ts';
import { columnOf, isCited } from '../../domain/index/cell-text.ts';
import { nameOf } from '../../domain/content/content.ts';
import type { Footnotes } from '../footnotes.ts';
import { isLottery } from '../../domain/money/ledger.ts';
import { rowsOfQuery } from '../../domain/money/query/answer.ts';
import { fromText } from '../../domain/money/query/query-text.ts';
import type { Query } from '../../domain/money/query/query.ts';

/** What a component in a text stands for, once its row has been found. */
export type ContentTarget =
  | { readonly component: 'Figure'; readonly table: 'figures'; readonly row: Row<'figures'> }
  | { readonly component: 'Amount'; readonly table: 'receipts'; readonly row: Row<'receipts'> }
  | { readonly component: 'Amount'; readonly table: 'expenses'; readonly row: Row<'expenses'> }
  | { readonly component: 'Amount'; readonly table: 'budgets'; readonly row: Row<'budgets'> }
  | {
      readonly component: 'Fact';
      readonly table: TableName;
      readonly row: Row<TableName>;
      readonly key: string;
      readonly column: ColumnSpec;
    }
  | { readonly component: 'Sum'; readonly query: Query }
  | { readonly component: 'Ref'; readonly name: string; readonly address: string };

/** Finds what `<Figure id="…" />` and its kin refer to; undefined where the row, column, query or entry does not exist. */
export function resolveTarget(portal: Portal, component: ContentComponent, target: string): ContentTarget | undefined {
  if (component === 'Sum') {
    const query = fromText(target);
    return query && { component, query };
  }
  if (component === 'Figure') {
    const row = find(portal, 'figures', target);
    return row && { component, table: 'figures', row };
  }
  const [, table = '', id = '', key] = /^([a-z-]+)\/([^./]+)(?:\.([a-z_]+))?$/.exec(target) ?? [];
  if (component === 'Fact') return fact(portal, table, id, key);
  if (key !== undefined) return undefined;
  return component === 'Amount' ? amount(portal, table, id) : link(portal, table, id);
}

function amount(portal: Portal, table: string, id: string): ContentTarget | undefined {
  if (table !== 'receipts' && table !== 'expenses' && table !== 'budgets') return undefined;
  const row = find(portal, table, id);
  // Sound: the row was found in the table whose name stands beside it.
  return row && ({ component: 'Amount', table, row } as ContentTarget);
}

function fact(portal: Portal, table: string, id: string, key: string | undefined): ContentTarget | undefined {
  if (!isTableName(table) || key === undefined) return undefined;
  const row: Row<TableName> | undefined = find(portal, table, id);
  const column = columnOf(table, key);
  return row && column && { component: 'Fact', table, row, key, column };
}

function link(portal: Portal, table: string, id: string): ContentTarget | undefined {
  const name = nameOf(portal, table, id);
  const known = isTableName(table) || table === 'models' || table === 'stories';
  const address = known ? addressOf(portal, table, id) : undefined;
  return name === undefined || address === undefined ? undefined : { component: 'Ref', name, address };
}

/**
 * Cites every reference of a text in reading order. MDX is rendered out of order, so its numbers are given here, before
 * the page is rendered. Throws, with file and line, where a reference is broken: such a text is never published.
 */
export function citeContent(notes: Footnotes, entry: ContentEntry): void {
  const references = contentReferences(entry);
  const tags = withoutCode(entry.body).match(/<(Figure|Amount|Fact|Sum|Ref)\b/g)?.length ?? 0;
  if (tags !== references.length) {
    throw new Error(
      `${entry.file}:${String(entry.bodyLine)} 有组件写法不对：应写成 <Figure id="…" />，一个空格，双引号，斜杠结尾。`,
    );
  }
  for (const reference of references) cite(notes, reference);
}

function cite(notes: Footnotes, { component, target, file, line }: ContentReference): void {
  const found = resolveTarget(notes.site.portal, component, target);
  if (found === undefined) throw new Error(`${file}:${String(line)} <${component}> 引用的 "${target}" 不存在。`);
  if (found.component === 'Sum') notes.citeSum(found.query);
  else if (found.component !== 'Ref' && (found.component !== 'Fact' || isCited(found.column))) {
    notes.cite<TableName>(found.table, found.row);
  }
}

/** Whether a text speaks of lottery money: one of its references is a fund, or an amount of a fund, that is. */
export function touchesLottery(portal: Portal, entry: ContentEntry): boolean {
  return contentReferences(entry).some(({ component, target }) => {
    const [table = '', id = ''] = (target.split('.')[0] ?? '').split('/');
    const query = component === 'Sum' ? fromText(target) : undefined;
    if (query !== undefined)
      return rowsOfQuery(portal, query).some(({ table: of, row }) => {
        const fund = row[of === 'funds' ? 'id' : 'fund'];
        return typeof fund === 'string' && isLotteryFund(portal, fund);
      });
    if (table === 'funds') return isLotteryFund(portal, id);
    if (table === 'receipts' || table === 'expenses' || table === 'budgets')
      return isLotteryFund(portal, find(portal, table, id)?.fund);
    return false;
  });
}

function isLotteryFund(portal: Portal, id: string | undefined): boolean {
  const fund = find(portal, 'funds', id);
  return fund !== undefined && isLottery(portal, fund);
}
