import type { Finding } from '../../../data/finding.ts';
import type { TableName } from '../../../schema/index.ts';
import { inOne } from '../../support/in-one.ts';
import { cellPlace } from '../../support/place.ts';
import type { CheckContext, Rule } from '../../engine/rule.ts';
import { rowsOf } from '../../support/rows.ts';

/** Tables whose 出处 may be empty, though what they say has to come from somewhere. Where it is required, `required` speaks. */
const sourced: readonly TableName[] = ['organizations', 'stations', 'services', 'projects', 'funds', 'budgets'];

/** Rows that do not say where they are from. */
export const sources: Rule = {
  id: 'sources',
  title: '写了出处',
  level: 'warning',
  check: (context) =>
    inOne(
      withoutSource(context),
      (count, lines) =>
        `空着，有 ${String(count)} 行这样（${lines}）。页面会写“出处暂缺”；请填“文件”表里的编号，没有登记过的文件先登记。`,
    ),
};

function* withoutSource(context: CheckContext): Iterable<Finding> {
  const { portal } = context;
  for (const table of sourced) {
    for (const row of rowsOf(portal, table)) {
      const cited = row['sources'];
      if (Array.isArray(cited) && cited.length > 0) continue;
      const place = cellPlace(portal, table, row.at, 'sources');
      const message = '空着。页面会写“出处暂缺”；请填“文件”表里的编号，没有登记过的文件先登记。';
      yield { rule: 'sources', level: 'warning', ...place, message };
    }
  }
}
