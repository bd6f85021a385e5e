import { find, type Portal } from '../../../data/portal.ts';
import { columnsOf, tableNames, tables, type ColumnSpec, type TableName } from '../../../schema/index.ts';
import type { Remark, Rule } from '../../engine/rule.ts';
import { targetTable } from '../../../schema/target-table.ts';
import { entriesOf, rowsOf, tableTitle, type AnyRow } from '../../support/rows.ts';
import { sampleKinds, type SampleKind } from '../sample-kind.ts';

/** Fictional and real places kept apart: no reference from one to the other, no document cited by both. */
export const sampleMix: Rule = {
  id: 'sample-mix',
  title: '示例和真实不混在一起',
  level: 'error',
  *check({ portal }) {
    const kindOf = sampleKinds(portal);
    yield* wrongNatures(portal, kindOf);
    // Where all places are of one kind nothing can be mixed, and a million rows need not be looked at.
    const places = portal.tables.regions.filter((region) => region.level !== 'country');
    if (new Set(places.map((region) => kindOf('regions', region))).size < 2) return;
    const kindOfId = targetKinds(portal, kindOf);
    for (const table of tableNames) {
      const kinds = rowsOf(portal, table).map((row) => kindOf(table, row));
      for (const [key, column] of columnsOf(table)) {
        if (column.type === 'ref' || column.type === 'subject')
          yield* inColumn(portal, table, key, column, kinds, kindOfId);
      }
    }
  },
};

type KindOfId = (target: TableName, id: string, citing: SampleKind) => SampleKind;

function* inColumn(
  portal: Portal,
  table: TableName,
  key: string,
  column: ColumnSpec,
  kinds: readonly SampleKind[],
  kindOfId: KindOfId,
): Iterable<Remark> {
  for (const [index, row] of rowsOf(portal, table).entries()) {
    const kind = kinds[index];
    const target = targetTable(column, row);
    // Terms and duties belong to no place; of a document the first row that cites it decides.
    if (kind === undefined || target === undefined) continue;
    if (target !== 'documents' && tables[target].place.length === 0) continue;
    for (const id of entriesOf(row[key]))
      if ((kindOfId(target, id, kind) ?? kind) !== kind) yield mixed(table, row, key, id, target, kind);
  }
}

type KindOf = (table: TableName, row: AnyRow) => SampleKind;

/** The kind of the row that a reference leads to. A document has no place: the first row that cites it decides for it. */
function targetKinds(portal: Portal, kindOf: KindOf): KindOfId {
  const known = new Map(tableNames.map((name) => [name, new Map<string, SampleKind>()]));
  return (target, id, citing) => {
    const kinds = known.get(target);
    if (kinds?.has(id) === true) return kinds.get(id);
    const row = find(portal, target, id);
    // The country is above all places, fictional ones too.
    const isCountry = target === 'regions' && portal.byId.regions.get(id)?.level === 'country';
    const kind = target === 'documents' ? citing : row === undefined || isCountry ? undefined : kindOf(target, row);
    kinds?.set(id, kind);
    return kind;
  };
}

function* wrongNatures(portal: Portal, kindOf: KindOf): Iterable<Remark> {
  for (const station of portal.tables.stations) {
    const isSample = kindOf('stations', station) === 'sample';
    if (isSample === (station.nature === 'sample')) continue;
    const message = isSample
      ? '不是“示例”，而这个站点的区划是示例地方。请改为 "示例"。'
      : '是“示例”，而这个站点的区划不是示例地方。请改为 "自主公开" 或 "报道摘编"；真是示例，就在 区划 表的 示例 填“是”。';
    yield { table: 'stations', row: station, key: 'nature', message };
  }
}

function mixed(table: TableName, row: AnyRow, key: string, id: string, target: TableName, kind: SampleKind): Remark {
  const [own, other] = kind === 'sample' ? ['示例地方', '真实地方'] : ['真实地方', '示例地方'];
  const what = target === 'documents' ? `已经是${other}的出处` : `是${tableTitle(target)}里${other}的一行`;
  const message = `${what}，而这一行说的是${own}。示例和真实要分开，不能互相引用：请改成${own}的编号。`;
  return { table, row, key, value: id, message };
}
