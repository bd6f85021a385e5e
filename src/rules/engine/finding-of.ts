import type { Finding } from '../../data/finding.ts';
import type { Portal } from '../../data/portal.ts';
import { writtenCell } from '../../domain/disclosure/row-digest.ts';
import type { TableName } from '../../schema/index.ts';
import { cellPlace } from '../support/place.ts';
import { columnOf } from '../support/rows.ts';
import type { Remark, Rule } from './rule.ts';

/** A remark of a rule as a finding: with its rule, level and place, and what stands in the cell. */
export function findingOf(portal: Portal, rule: Rule, remark: Remark): Finding {
  const head = { rule: rule.id, level: remark.level ?? (rule.level === 'both' ? 'error' : rule.level) };
  if ('file' in remark) return { ...remark, ...head };
  const { table, row, key, message, fix } = remark;
  const value = 'value' in remark ? remark.value : written(table, row, key);
  return {
    ...head,
    ...cellPlace(portal, table, row.at, key),
    ...(value === undefined ? {} : { value }),
    message,
    ...(fix === undefined ? {} : { fix }),
  };
}

function written(table: TableName, row: object, key: string): string | undefined {
  const column = columnOf(table, key);
  const text = column && writtenCell(column, Reflect.get(row, key));
  return text === '' ? undefined : text;
}
