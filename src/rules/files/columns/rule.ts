import type { HeaderProblem } from '../../../data/problem.ts';
import { columnsOf, type TableName } from '../../../schema/index.ts';
import { nearest } from '../../support/nearest.ts';
import { problemsOf } from '../../support/problems.ts';
import type { CheckContext, Remark, Rule } from '../../engine/rule.ts';
import { tableTitle } from '../../support/rows.ts';

/** Headers: unknown, missing, doubled or blank columns. */
export const columns: Rule = {
  id: 'columns',
  title: '列名齐全、认得出来',
  level: 'error',
  *check(context) {
    const byFile = Map.groupBy(problemsOf(context, 'header'), (problem) => problem.file);
    for (const [file, problems] of byFile) yield* judge(context, file, problems);
  },
};

function* judge(context: CheckContext, file: string, problems: readonly HeaderProblem[]): Iterable<Remark> {
  const table = problems[0]?.table;
  const read = context.portal.files.find((each) => each.path === file);
  if (table !== undefined && read?.columns.every((key) => key === '') === true) {
    yield { file, line: 1, message: noneKnown(table) };
    return;
  }
  const unknown = problems.filter((problem) => problem.fault === 'unknown').map((problem) => problem.title);
  const renamed = new Set<string>();
  for (const { title, line } of problems.filter((problem) => problem.fault === 'missing')) {
    const near = nearest(
      title,
      unknown.filter((header) => !renamed.has(header)),
    );
    if (near !== undefined) renamed.add(near);
    yield { file, line, field: title, message: missing(near) };
  }
  for (const problem of problems) {
    // A misspelt header of a column that is missing has been named already.
    if (problem.fault === 'missing' || (problem.fault === 'unknown' && renamed.has(problem.title))) continue;
    const place = { file, line: problem.line, column: problem.column ?? 1 } as const;
    const message = explain(problem, read?.columns ?? []);
    yield problem.title === '' ? { ...place, message } : { ...place, value: problem.title, message };
  }
}

function noneKnown(table: TableName): string {
  const titles = columnsOf(table).map(([, column]) => column.title);
  return `第一行不是 ${tableTitle(table)} 的列名。第一行要写列名：${titles.join('、')}。请补上列名，或看看文件名是不是写错了表。`;
}

function missing(near: string | undefined): string {
  if (near === undefined) return '是必须有的一列，表头里没有。请在第一行加上这一列，并给每一行填上内容。';
  return `是必须有的一列，表头里没有；最接近的列名是 "${near}"。请把 "${near}" 改成正确的列名，或另外加上这一列。`;
}

function explain({ fault, table, title, column }: HeaderProblem, present: readonly string[]): string {
  if (fault === 'duplicate') return '这个列名出现了两次。请删掉其中一列，或改成别的列名。';
  if (fault === 'blank') return `第 ${String(column ?? 1)} 列没有列名，下面却有内容。请补上列名，或删掉这一列。`;
  const free = columnsOf(table)
    .filter(([key]) => !present.includes(key))
    .map(([, spec]) => spec.title);
  const near = nearest(title, free);
  if (near !== undefined)
    return `不是 ${tableTitle(table)} 的列；最接近的是 "${near}"。请改为 "${near}"，或删掉这一列。`;
  return `不是 ${tableTitle(table)} 的列。还能加的列有：${free.join('、')}。请改成其中一个，或删掉这一列。`;
}
