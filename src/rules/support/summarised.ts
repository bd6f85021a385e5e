import type { CellRemark, Remark } from '../engine/rule.ts';
import { few, firstFew } from './few.ts';
import { titleOf } from './rows.ts';

/** Joins remarks of one rule file by file where a file has many of them; `summary` words the joint message. */
export function* summarised(
  remarks: Iterable<CellRemark>,
  summary: (count: number, lines: string) => string,
): Iterable<Remark> {
  for (const group of Map.groupBy(remarks, ({ row, key }) => `${row.at.file} ${key}`).values()) {
    const [first] = group;
    if (first === undefined || group.length <= few) {
      yield* group;
      continue;
    }
    const { table, row, key, level } = first;
    const message = summary(group.length, `第 ${firstFew(group.map((each) => String(each.row.at.line)))} 行等`);
    yield { ...(level && { level }), file: row.at.file, line: row.at.line, field: titleOf(table, key), message };
  }
}
