import { columnsOf } from '../../../schema/index.ts';
import { nearestClause } from '../../support/nearest.ts';
import type { Rule } from '../../engine/rule.ts';
import { tableTitle } from '../../support/rows.ts';

/** The weights of completeness speak of columns that there are. */
export const weightColumn: Rule = {
  id: 'weight-column',
  title: '权重说的列找得到',
  level: 'error',
  *check({ portal }) {
    for (const row of portal.tables.weights) {
      const at = { table: 'weights', row, key: 'columns' } as const;
      if (row.columns.length === 0) yield { ...at, message: '空着，看不出说的是哪一格。请写中文列名。' };
      const { table } = row;
      const titles = columnsOf(table).map(([, { title }]) => title);
      for (const value of row.columns.filter((title) => !titles.includes(title))) {
        const message = `不是 ${tableTitle(table)} 的列${nearestClause(value, titles)}。请写中文列名。`;
        yield { ...at, value, message };
      }
    }
  },
};
