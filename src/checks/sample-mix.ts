import type { Finding } from '../model/finding.ts';
import { find, type Portal } from '../model/portal.ts';
import { columnsOf, isTableName, subjectTables, tableNames, type TableName } from '../tables/index.ts';
import { cellPlace } from './place.ts';
import type { Rule } from './rule.ts';
import { entriesOf, rowsOf, tableTitle, type AnyRow } from './rows.ts';
import { sampleKinds, type SampleKind } from './sample-kind.ts';

/** Fictional and real places kept apart: no reference from one to the other, no document cited by both. */
export const sampleMix: Rule = {
  id: 'sample-mix',
  title: '示例和真实不混在一起',
  *check({ portal }) {
    const kindOf = sampleKinds(portal);
    const cited = new Map<string, SampleKind>();
    for (const table of tableNames) {
      for (const row of rowsOf(portal, table)) {
        const kind = kindOf(table, row);
        if (kind === undefined) continue;
        for (const [key, target, id] of referencesOf(table, row)) {
          const other: SampleKind = target === 'documents' ? citedAs(cited, id, kind) : kindOfTarget(portal, target, id, kindOf);
          if (other !== undefined && other !== kind) yield mixed(portal, table, row, key, id, target, kind);
        }
      }
    }
    for (const station of portal.tables.stations) {
      const isSample = kindOf('stations', station) === 'sample';
      if (isSample === (station.nature === '示例')) continue;
      const message = isSample
        ? '不是“示例”，而这个站点的区划是示例地方。请改为 "示例"。'
        : '是“示例”，而这个站点的区划不是示例地方。请改为 "自主公开" 或 "报道摘编"；真是示例，就在 区划 表的 示例 填“是”。';
      yield { rule: 'sample-mix', level: 'error', ...cellPlace(portal, 'stations', station.at, 'nature'), value: station.nature, message };
    }
  },
};

function* referencesOf(table: TableName, row: AnyRow): Iterable<readonly [key: string, target: TableName, id: string]> {
  for (const [key, column] of columnsOf(table)) {
    const target = column.type === 'ref' ? column.to : column.type === 'subject' ? subjectTable(row[column.by]) : undefined;
    if (target === undefined || !isTableName(target)) continue;
    for (const id of entriesOf(row[key])) yield [key, target, id];
  }
}

function subjectTable(kind: unknown): TableName | undefined {
  return Object.entries(subjectTables).find(([name]) => name === kind)?.[1];
}

/** A document has no place of its own: the first row that cites it decides to which side it belongs. */
function citedAs(cited: Map<string, SampleKind>, id: string, kind: SampleKind): SampleKind {
  const first = cited.get(id) ?? kind;
  cited.set(id, first);
  return first;
}

function kindOfTarget(
  portal: Portal,
  target: TableName,
  id: string,
  kindOf: (table: TableName, row: AnyRow) => SampleKind,
): SampleKind {
  const row = find(portal, target, id);
  // The country is above all places, fictional ones too.
  if (row === undefined || (target === 'regions' && 'level' in row && row.level === '国家')) return undefined;
  return kindOf(target, row);
}

function mixed(
  portal: Portal,
  table: TableName,
  row: AnyRow,
  key: string,
  id: string,
  target: TableName,
  kind: SampleKind,
): Finding {
  const [own, other] = kind === 'sample' ? ['示例地方', '真实地方'] : ['真实地方', '示例地方'];
  const what = target === 'documents' ? `已经是${other}的出处` : `是${tableTitle(target)}里${other}的一行`;
  const message = `${what}，而这一行说的是${own}。示例和真实要分开，不能互相引用：请改成${own}的编号。`;
  return { rule: 'sample-mix', level: 'error', ...cellPlace(portal, table, row.at, key), value: id, message };
}
