import { columnsOf, type TableName } from '../../schema/index.ts';
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
      const usual = 'when' in column && column.initial === 'today' ? day : column.initial;
      const initial = known[key] ?? usual ?? '';
      return { key, column, required: column.required === true, initial };
    });
  const rank = ({ key, required }: Question): number => (key === 'station' ? 0 : required ? 1 : 2);
  return questions.toSorted((a, b) => rank(a) - rank(b));
}
