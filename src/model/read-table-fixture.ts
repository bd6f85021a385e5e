import type { TableName } from '../tables/index.ts';
import { createCellReaders } from './cell-readers.ts';
import type { Problem } from './problem.ts';
import { readTable, type TableText } from './read-table.ts';

export const file = 'data/poli/terms.csv';

export function read<Name extends TableName>(table: Name, ...lines: readonly string[]): TableText<Name> {
  const readers = createCellReaders((scheme, name) =>
    `${scheme ?? ''}/${name}` === '类别/养老服务' ? 'cat-elderly' : undefined,
  );
  return readTable(table, file, `${lines.join('\n')}\n`, readers);
}

/** A problem in short: where it is and what it is. */
export function brief(problem: Problem): string {
  const where = 'column' in problem ? `${String(problem.line)}:${String(problem.column)}` : String(problem.line);
  const what =
    problem.kind === 'header' ? ` ${problem.title}` : problem.kind === 'cell' ? ` ${problem.key}=${problem.value}` : '';
  return `${where} ${problem.kind} ${problem.fault}${what}`;
}

export function problems(table: TableName, ...lines: readonly string[]): readonly string[] {
  return read(table, ...lines).problems.map(brief);
}
