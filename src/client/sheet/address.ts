import { wholeView, type Sort, type View } from './view.ts';

/** The view that an address names for a table: `?expenses.words=餐&expenses.year=2024&expenses.sort=-金额（元）`. */
export function viewFrom(search: string, name: string): View {
  let { words, year, sort } = wholeView;
  const choices = new Map<string, string>();
  for (const [key, value] of new URLSearchParams(search)) {
    if (!key.startsWith(`${name}.`)) continue;
    const what = key.slice(name.length + 1);
    if (what === 'words') words = value;
    else if (what === 'year') year = value;
    else if (what === 'sort') sort = sortFrom(value);
    else choices.set(what, value);
  }
  return { words, year, choices, sort };
}

function sortFrom(value: string): Sort | undefined {
  if (value === '') return undefined;
  return value.startsWith('-') ? { column: value.slice(1), down: true } : { column: value, down: false };
}

/** The query part of an address with the view of one table in it; those of other tables, and all else, stay. */
export function searchOf(search: string, name: string, { words, year, choices, sort }: View): string {
  const kept = [...new URLSearchParams(search)].filter(([key]) => !key.startsWith(`${name}.`));
  const parameters = new URLSearchParams(kept);
  const set = (what: string, value: string): void => {
    if (value !== '') parameters.set(`${name}.${what}`, value);
  };
  set('words', words.trim());
  set('year', year);
  for (const [title, value] of choices) set(title, value);
  if (sort !== undefined) set('sort', `${sort.down ? '-' : ''}${sort.column}`);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}
