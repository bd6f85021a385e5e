import type { RecordProblem } from '../../../data/problem.ts';
import { problemsOf } from '../../support/problems.ts';
import type { Rule } from '../../engine/rule.ts';

/** Rows with too few or too many cells, or with a line break in a cell. */
export const row: Rule = {
  id: 'row',
  title: '每行的格数对得上',
  level: 'error',
  *check(context) {
    for (const problem of problemsOf(context, 'record')) {
      yield { file: problem.file, line: problem.line, message: explain(problem) };
    }
  },
};

function explain({ fault, found, expected }: RecordProblem): string {
  switch (fault) {
    case 'too-few-cells':
      return `这一行只有 ${String(found)} 格，表头有 ${String(expected)} 列。请补齐缺的格，空着的格也要留逗号；用 Excel 或 WPS 打开重新填这一行最省事。`;
    case 'too-many-cells':
      return `这一行有 ${String(found)} 格，表头只有 ${String(expected)} 列。多半是内容里有英文逗号：请改成中文逗号“，”，或删掉多出来的格。`;
    case 'line-break':
      return '有一格里换了行，一条记录要写在一行里。请把换行删掉，需要分开的话用“；”隔开。';
    case 'stray-quote':
      return '有一格里的英文双引号只有半个，看不准逗号隔开的是哪几格。请删掉它；内容里要用引号，请用中文引号“ ”。';
  }
}
