import { columnsOf, type TableName } from '../../schema/index.ts';
import type { Question } from './question.ts';

/** What most new records say. Nothing here is a fact about a place: an editor who does not know leaves it, and it is true. */
const usual: Partial<Readonly<Record<TableName, Readonly<Record<string, string>>>>> = {
  services: { cost: '未公开', status: '开放' },
  projects: { status: '进行中' },
  budgets: { phase: '申报', version: '1' },
  events: { status: '报名中' },
  exchanges: { status: '待对接' },
  postings: { status: '在位' },
  checklists: { result: '未核查' },
  organizations: { named: '不适用' },
  corrections: { found_by: '编辑' },
};

/** Columns in which the day of writing is the likeliest answer. */
const today: ReadonlySet<string> = new Set([
  'corrections/date',
  'exchanges/posted_on',
  'postings/posted_on',
  'alerts/start',
]);

/** What to ask for a new row of a table: required columns first, those that name its place before all. The id comes last, by itself. */
export function questionsFor(
  table: TableName,
  known: Readonly<Record<string, string>>,
  day: string,
): readonly Question[] {
  const questions = columnsOf(table)
    .filter(([key]) => key !== 'id')
    .map(([key, column]): Question => {
      const initial = known[key] ?? usual[table]?.[key] ?? (today.has(`${table}/${key}`) ? day : '');
      return { key, column, required: column.required === true, initial };
    });
  const rank = ({ key, required }: Question): number => (key === 'station' ? 0 : required ? 1 : 2);
  return questions.toSorted((a, b) => rank(a) - rank(b));
}
