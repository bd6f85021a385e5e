import type { CellProblem, Problem } from '../../data/problem.ts';
import type { CheckContext, Remark } from '../engine/rule.ts';
import { titleOf } from './rows.ts';

type Kind = Problem['kind'];

/** The problems of one kind that reading brought to light. */
export function problemsOf<K extends Kind>(context: CheckContext, kind: K): readonly Extract<Problem, { kind: K }>[] {
  return context.portal.problems.filter((problem): problem is Extract<Problem, { kind: K }> => problem.kind === kind);
}

type CellFault = CellProblem['fault'];

/** One remark for each cell that has one of these faults; `explain` says what is wrong and what to do. */
export function* cellRemarks(
  context: CheckContext,
  faults: readonly CellFault[],
  explain: (problem: CellProblem) => string,
): Iterable<Remark> {
  for (const problem of problemsOf(context, 'cell')) {
    if (!faults.includes(problem.fault)) continue;
    const { file, line, column, table, key, value } = problem;
    const place = { file, line, column, field: titleOf(table, key) };
    const message = explain(problem);
    yield value.trim() === '' ? { ...place, message } : { ...place, value: value.trim(), message };
  }
}
