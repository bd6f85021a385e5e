import type { ContentReference } from '../../data/content/content-references.ts';
import type { Portal } from '../../data/portal.ts';
import { columnsOf, isTableName, ledgerTables, type TableName } from '../../schema/index.ts';
import { knownIds } from './known-ids.ts';
import { nearestInTable } from './nearest-row.ts';
import { nearestClause } from './nearest.ts';
import { tableTitle, type AnyRow } from './rows.ts';
import { remedyForSum } from './sum-query.ts';

const entryTables: readonly TableName[] = ['stations', 'services', 'projects', 'funds', 'regions'];
const collections = ['models', 'stories'];

/** What is wrong with the target of a reference in a text, and what to do; undefined where it is right. */
export function remedyForTarget(portal: Portal, { component, target }: ContentReference): string | undefined {
  switch (component) {
    case 'Figure':
      return row(portal, 'figures', target);
    case 'Amount':
      return path(portal, target, ledgerTables, []);
    case 'Ref':
      return path(portal, target, entryTables, collections);
    case 'Fact':
      return fact(portal, target);
    case 'Sum':
      return remedyForSum(portal, target);
  }
}

function row(portal: Portal, table: TableName, id: string): string | undefined {
  const ids = knownIds(portal);
  if (ids.has(table, id) || ids.uncertain(table)) return undefined;
  const near = nearestInTable(portal, table, id, () => portal.byId[table].keys());
  const hint = near === undefined ? '请核对编号' : `最接近的是 "${near}"，请改为 "${near}"`;
  return `不在 ${tableTitle(table)} 中。${hint}，或先在表里新增。`;
}

function path(
  portal: Portal,
  target: string,
  tables: readonly TableName[],
  folders: readonly string[],
): string | undefined {
  const [name = '', id = '', ...rest] = target.split('/');
  const allowed = [...tables, ...folders];
  if (id === '' || rest.length > 0 || !allowed.includes(name)) {
    return `写法不对${nearestClause(name, allowed)}。请写成“表名/编号”，表名可用：${allowed.join('、')}。`;
  }
  if (isTableName(name)) return row(portal, name, id);
  const slugs = portal.content.filter((entry) => entry.collection === name).map((entry) => entry.slug);
  return slugs.includes(id)
    ? undefined
    : `找不到这篇文章${nearestClause(id, slugs)}。请核对 content/${name} 里的文件名。`;
}

function fact(portal: Portal, target: string): string | undefined {
  const match = /^([a-z-]+)\/([a-z0-9-]+)\.([a-z_]+)$/.exec(target);
  const [, table = '', id = '', key = ''] = match ?? [];
  if (!isTableName(table)) return '写法不对。请写成“表名/编号.列”，例如 stations/poli-station.founded。';
  const missing = row(portal, table, id);
  if (missing !== undefined) return missing;
  const keys = columnsOf(table).map(([name]) => name);
  if (!keys.includes(key))
    return `里的列 "${key}" 不在 ${tableTitle(table)} 中${nearestClause(key, keys)}。请改成表里有的列。`;
  const found: AnyRow | undefined = portal.byId[table].get(id);
  const cell = found?.[key];
  const empty = found !== undefined && (cell === undefined || (Array.isArray(cell) && cell.length === 0));
  return empty ? '指的那一格是空的，页面上没有东西可显示。请先把那一格填上，或换一句话。' : undefined;
}
