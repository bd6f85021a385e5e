import { columnsOf, type ColumnSpec, type TableName } from '../../schema/index.ts';
import { titleOfValue } from '../../schema/values.ts';
import type { Question } from './question.ts';

/** What to ask for a new row of a table: required columns first, those that name its place before all. The id comes last, by itself. */
export function questionsFor(
  table: TableName,
  known: Readonly<Record<string, string>>,
  day: string,
): readonly Question[] {
  const questions = columnsOf(table)
    .filter(([key]) => key !== 'id')
    .map(([key, column]): Question => {
      const initial = known[key] ?? usualText(column, day);
      return { key, column, required: column.required === true, initial };
    });
  const rank = ({ key, required }: Question): number => (key === 'station' ? 0 : required ? 1 : 2);
  return questions.toSorted((a, b) => rank(a) - rank(b));
}

/** What most new rows say, as an editor writes it. */
function usualText(column: ColumnSpec, day: string): string {
  const { initial = '' } = column;
  if (column.type === 'enum') return titleOfValue(column, initial);
  return 'when' in column && initial === 'today' ? day : initial;
}
