import type { Portal } from '../../../data/portal.ts';
import { columnsOf, tableNames } from '../../../schema/index.ts';
import type { Remark, Rule } from '../../engine/rule.ts';
import { entriesOf, rowsOf } from '../../support/rows.ts';

/** One document or one figure written down twice: two numbers for the same thing, and nobody knows which is right. */
export const rowTwice: Rule = {
  id: 'row-twice',
  title: '一件事只写一行',
  level: 'warning',
  *check({ portal }) {
    yield* twice('documents', portal.tables.documents, 'title', ({ at, title, publisher, date, url }) => [
      // Two towns of one name may each have a document of one title.
      at.file,
      title,
      publisher,
      date,
      url,
    ]);
    yield* twice('organizations', portal.tables.organizations, 'name', ({ at, name, region }) => [
      at.file,
      name,
      region,
    ]);
    yield* inOneCell(portal);
    yield* twice('figures', portal.tables.figures, 'value', (figure) => [
      figure.subject_type,
      figure.subject,
      figure.indicator,
      figure.label,
      figure.unit,
      figure.period,
      figure.as_of,
      figure.source,
    ]);
  },
};

interface Written {
  readonly id: string;
  readonly at: { readonly file: string; readonly line: number };
}

function* twice<Each extends Written>(
  table: 'documents' | 'figures' | 'organizations',
  rows: readonly Each[],
  key: string & keyof Each,
  sameIn: (row: Each) => readonly unknown[],
): Iterable<Remark> {
  const first = new Map<string, Each>();
  for (const row of rows) {
    const same = JSON.stringify(sameIn(row));
    const twin = first.get(same);
    if (twin === undefined) {
      first.set(same, row);
      continue;
    }
    const message = `和 ${twin.id}（${twin.at.file} 第 ${String(twin.at.line)} 行）说的是同一件事。请删掉一行；不是一件事，请写出不同。`;
    yield { table, row, key, message };
  }
}

/** A list in which one thing stands twice. */
function* inOneCell(portal: Portal): Iterable<Remark> {
  for (const table of tableNames) {
    const lists = columnsOf(table).filter(([, column]) => 'list' in column && column.list);
    for (const row of lists.length === 0 ? [] : rowsOf(portal, table)) {
      for (const [key] of lists) {
        const entries = entriesOf(row[key]);
        const again = entries.find((entry, index) => entries.indexOf(entry) < index);
        const message = '在这一格里写了两遍。请删掉一个。';
        if (again !== undefined) yield { table, row, key, value: again, message };
      }
    }
  }
}
