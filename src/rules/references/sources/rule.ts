import { columnsOf, tableNames, type TableName } from '../../../schema/index.ts';
import { summarised } from '../../support/summarised.ts';
import type { CellRemark, CheckContext, Rule } from '../../engine/rule.ts';
import { rowsOf } from '../../support/rows.ts';

/** Columns that may be empty, though what the rows say has to come from somewhere. Where one is required, `required` speaks. */
const wanted: readonly (readonly [TableName, string])[] = tableNames.flatMap((table) =>
  columnsOf(table).flatMap(([key, column]) => ('wanted' in column ? [[table, key]] : [])),
);

/** Rows that do not say where they are from. */
export const sources: Rule = {
  id: 'sources',
  title: '写了出处',
  level: 'warning',
  check: (context) =>
    summarised(
      withoutSource(context),
      (count, lines) =>
        `空着，有 ${String(count)} 行这样（${lines}）。页面会写“出处暂缺”；请填“文件”表里的编号，没有登记过的文件先登记。`,
    ),
};

function* withoutSource(context: CheckContext): Iterable<CellRemark> {
  const { portal } = context;
  for (const [table, key] of wanted) {
    for (const row of rowsOf(portal, table)) {
      const cited = row[key];
      if (Array.isArray(cited) && cited.length > 0) continue;
      const message = '空着。页面会写“出处暂缺”；请填“文件”表里的编号，没有登记过的文件先登记。';
      yield { table, row, key, message };
    }
  }
}
