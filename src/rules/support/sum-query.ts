import type { Portal } from '../../data/portal.ts';
import type { Filter } from '../../domain/money/query/query.ts';
import { termsIn, type WrittenTerm } from '../../domain/money/query/query-text.ts';
import { pseudoColumns, subjectOf } from '../../domain/money/query/subject.ts';
import { columnsOf, isTableName, tableNames, tables, type TableName } from '../../schema/index.ts';
import { wrongValue } from './query-value.ts';
import { nearestClause } from './nearest.ts';
import { tableTitle } from './rows.ts';

/** What is wrong with the query of a sum in a text, and what to do; undefined where it counts what it says. */
export function remedyForSum(portal: Portal, text: string): string | undefined {
  const terms = termsIn(text);
  if (terms === undefined)
    return '不是能算的式子。请写成“表名?列=值&列=值”数行数，或“表名.amount?列=值”加金额，例如 services?station=poli-station。';
  for (const term of terms) {
    const wrong = wrongTerm(portal, term);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}

function wrongTerm(portal: Portal, { table, column, filters }: WrittenTerm): string | undefined {
  if (!isTableName(table)) return `里的表 "${table}" 不认识${tableInstead(table)}。`;
  if (column !== undefined && !moneyColumns(table).includes(column)) return wrongSum(table, column);
  for (const filter of filters) {
    const wrong = wrongFilter(portal, table, filter);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}

function tableInstead(written: string): string {
  const titled = tableNames.find((name) => [tables[name].title, tableTitle(name)].includes(written));
  if (titled !== undefined) return `，请写成 ${titled}`;
  return `${nearestClause(written, tableNames)}。请写成“表名?列=值”，例如 services?station=poli-station`;
}

function moneyColumns(table: TableName): readonly string[] {
  return columnsOf(table).flatMap(([key, { type }]) => (type === 'money' ? [key] : []));
}

function wrongSum(table: TableName, column: string): string {
  const [money] = moneyColumns(table);
  const instead = money === undefined ? '这张表没有金额，只能数行数' : `能加的是 ${table}.${money}`;
  return `里的 "${column}" 加不起来：${instead}，请改成“${table}${money === undefined ? '' : `.${money}`}?列=值”。`;
}

function wrongFilter(portal: Portal, table: TableName, filter: Filter): string | undefined {
  const { key, values } = filter;
  const subject = subjectOf(table, key);
  if (subject === undefined) return `里的列 "${key}" 不在${tableTitle(table)}里${keyInstead(table, key)}。`;
  for (const value of values) {
    const wrong = wrongValue(portal, subject, value);
    if (wrong !== undefined) return `里的 "${key}=${value}" ${wrong}`;
  }
  return undefined;
}

/** Along dots the first step that leads nowhere is the wrong one. */
function keyInstead(table: TableName, key: string, pseudo: readonly string[] = pseudoColumns): string {
  const [first = '', ...rest] = key.split('.');
  const columns = columnsOf(table);
  const column = columns.find(([name]) => name === first)?.[1];
  if (column !== undefined) {
    if (column.type !== 'ref' || 'list' in column || !isTableName(column.to))
      return `：${first} 不指向别的表的一行，后面不能再写“.${rest.join('.')}”`;
    return `：它指向${tableTitle(column.to)}，那里没有 "${rest.join('.')}"${keyInstead(column.to, rest.join('.'), [])}`;
  }
  const titled = columns.find(([, { title }]) => title === first)?.[0];
  if (titled !== undefined) return `，请写成 ${titled}`;
  const keys = [...columns.map(([name]) => name), ...pseudo];
  return `${nearestClause(first, keys)}；列可用：${keys.join('、')}`;
}
