import { splitList } from '../../data/cells/normalise.ts';
import type { Portal } from '../../data/portal.ts';
import { rowName } from '../../domain/index/cell-text.ts';
import { isTableName, type ColumnSpec } from '../../schema/index.ts';

/** A cell in words: references by the name of what they mean, an empty cell as 空着. */
export function shownCell(portal: Portal, column: ColumnSpec | undefined, text: string): string {
  if (text === '') return '空着';
  if (column?.type !== 'ref' || !isTableName(column.to)) return text;
  const target = column.to;
  const entries = 'list' in column && column.list ? splitList(text) : [text];
  return entries.map((id) => rowName(portal, target, id)).join('；');
}
