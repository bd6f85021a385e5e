import type { Portal } from '../../data/portal.ts';
import type { Subject } from '../../domain/money/query/subject.ts';
import { isTableName, subjectTables, tables, type ColumnSpec, type TableName } from '../../schema/index.ts';
import { valueTitle } from '../../schema/values.ts';
import { knownIds } from './known-ids.ts';
import { nearest, nearestClause } from './nearest.ts';
import { remedyFor } from './ref-remedy.ts';
import { columnOf, tableTitle } from './rows.ts';

/**
 * What is wrong with a value that a filter of a query asks for: one that no row can hold counts 0 and looks like an answer.
 * undefined where it may be found. Free texts and web addresses cannot be told.
 */
export function wrongValue(portal: Portal, subject: Subject, value: string): string | undefined {
  const { column } = subject;
  if (column === undefined) return wrongPseudo(portal, subject, value);
  if (value === '*' || value === '') return undefined;
  return wrongCell(portal, subject.table, column, value);
}

function wrongPseudo(portal: Portal, { table, path: [key] }: Subject, value: string): string | undefined {
  switch (key) {
    case 'year':
    case 'until':
      return wrongYear(table, key, value);
    case 'real':
      return value === 'yes' ? undefined : '写法不对。只能写成 real=yes（不算示例），要全部就不写。';
    default:
      if (tables[table].place.length === 0) return `问的是地方，${tableTitle(table)}的行不属于哪个地方。请去掉它。`;
      return missingRow(portal, 'regions', value);
  }
}

function wrongYear(table: TableName, key: 'year' | 'until', value: string): string | undefined {
  if (columnOf(table, 'date') === undefined)
    return `问的是年份，${tableTitle(table)}没有日期列。请去掉它，或改用别的列。`;
  if (/^\d{4}$/.test(value) || (key === 'year' && value === 'undated')) return undefined;
  return `不是年份。请写成四位数${key === 'year' ? '，没有日期的写 undated' : ''}。`;
}

function wrongCell(portal: Portal, table: TableName, column: ColumnSpec, value: string): string | undefined {
  switch (column.type) {
    case 'id':
      return missingRow(portal, table, value);
    case 'ref':
      if (!isTableName(column.to)) return undefined;
      return missingRow(portal, column.to, value) ?? wrongScheme(portal, column, value);
    case 'subject':
      return missingSubject(portal, value);
    case 'enum':
      return wrongChoice(column.values, value);
    case 'boolean':
      return wrongChoice({ true: '是', false: '否' }, value);
    case 'integer':
    case 'money':
      return /^-?\d+$/.test(value) ? undefined : `不是整数。请只写数字${column.type === 'money' ? '，金额用分' : ''}。`;
    case 'decimal':
      return /^-?\d+(?:\.\d+)?$/.test(value) ? undefined : '不是数。请只写数字。';
    case 'date':
      return /^\d{4}(?:-\d{2}){0,2}$/.test(value)
        ? undefined
        : '不是日期。请写成 2024-05-01 的样子；整年请用 year=2024。';
    default:
      return undefined;
  }
}

/** Rows hold the keys of a closed list; editors know its titles. */
function wrongChoice(values: Readonly<Record<string, string>>, value: string): string | undefined {
  if (Object.hasOwn(values, value)) return undefined;
  const choices = Object.entries(values);
  const keyOf = (text: string): string | undefined => choices.find((choice) => choice.includes(text))?.[0];
  const own = keyOf(value);
  if (own !== undefined) return `写的是标题，式子里要写英文名。请写成 ${own}。`;
  const near = keyOf(nearest(value, choices.flat()) ?? '');
  const hint = near === undefined ? '' : `；最接近的是 "${near}"`;
  return `不在这一列的选项里${hint}。可用的有：${choices.map(([key, title]) => `${key}（${title}）`).join('、')}。`;
}

function missingRow(portal: Portal, target: TableName, value: string): string | undefined {
  const ids = knownIds(portal);
  if (ids.has(target, value) || ids.uncertain(target)) return undefined;
  return remedyFor(portal, { target, scheme: undefined, value, from: `data/common/${target}.csv` }).message;
}

/** A term of another scheme stands in no row of the column. */
function wrongScheme(
  portal: Portal,
  { scheme }: Extract<ColumnSpec, { type: 'ref' }>,
  value: string,
): string | undefined {
  const own = portal.byId.terms.get(value)?.scheme;
  if (scheme === undefined || own === undefined || own === scheme) return undefined;
  return `是${valueTitle('terms', 'scheme', own)}的用语，这一列里不会有。请换一个${valueTitle('terms', 'scheme', scheme)}的用语。`;
}

function missingSubject(portal: Portal, value: string): string | undefined {
  const ids = knownIds(portal);
  const among: readonly TableName[] = Object.values(subjectTables);
  if (among.some((table) => ids.has(table, value) || ids.uncertain(table))) return undefined;
  const candidates = among.flatMap((table) => [...portal.byId[table].keys()]);
  return `哪张表里都没有这个编号${nearestClause(value, candidates)}。请核对编号。`;
}
