import { quoted } from '../fix/change.ts';
import type { Portal } from '../../data/portal.ts';
import { columnsOf, tables, type TableName } from '../../schema/index.ts';
import type { CellChange, RowPlan } from './plan.ts';
import { nameIn } from './plan.ts';
import type { ImportPlan } from './plan-import.ts';
import type { TableSource } from './table-source.ts';
import { shownCell } from './shown-cell.ts';

/** What an import would change, in words: file by file, row by row, old → new for every cell. */
export function planLines(plan: ImportPlan, shelf: TableSource, portal: Portal): readonly string[] {
  const { table, rows } = plan;
  const count = (kind: RowPlan['kind']): number => rows.filter((row) => row.kind === kind).length;
  const lines = [
    `${tables[table].title}表：新增 ${String(count('added'))} 行，修改 ${String(count('changed'))} 行，没有变 ${String(count('same'))} 行。`,
  ];
  const effective = rows.filter((row) => row.kind !== 'same');
  for (const [path, group] of Map.groupBy(effective, (row) => row.path)) {
    const file = shelf.files.find((each) => each.path === path);
    lines.push('', file === undefined ? `${path}（新文件）` : path);
    for (const row of group) lines.push(...rowLines(row, table, shelf, portal));
    if (file !== undefined && file.tidied > 0) {
      lines.push(`  这个文件原来的写法不整齐，会顺手整理 ${String(file.tidied)} 处，意思不变。`);
    }
  }
  return lines;
}

function rowLines(
  { kind, id, row, changes }: RowPlan,
  table: TableName,
  shelf: TableSource,
  portal: Portal,
): readonly string[] {
  const cells = shelf.byId.get(id)?.cells;
  const after = new Map(changes.map(({ key, to }) => [key, to]));
  const name = nameIn(table, (key) => after.get(key) ?? cells?.get(key));
  const verb = kind === 'added' ? '新增' : '修改';
  const head = `  ${verb} ${id}${name === '' ? '' : ` ${quoted(name)}`}（第 ${String(row)} 行）`;
  return [head, ...changes.map((change) => `    ${changeLine(change, table, kind === 'added', portal)}`)];
}

function changeLine({ key, from, to }: CellChange, table: TableName, isNew: boolean, portal: Portal): string {
  const column = columnsOf(table).find(([name]) => name === key)?.[1];
  const title = column?.title ?? key;
  const after = shownCell(portal, column, to);
  return isNew ? `${title}：${after}` : `${title}：${shownCell(portal, column, from)} → ${after}`;
}
