import { text } from '../../text/sheet/sheet.ts';
import type { Sheet } from './read.ts';
import type { View } from './view.ts';

/** 2024年，支出类别 助餐补贴，含“餐” */
export function filterWords({ words, year, choices }: View): readonly string[] {
  return [
    ...(year === '' ? [] : [text.year(year)]),
    ...[...choices].map(([title, value]) => `${title} ${value}`),
    ...(words.trim() === '' ? [] : [text.having(words.trim())]),
  ];
}

export function sortWords(sheet: Sheet, { sort }: View): string {
  const column = sheet.columns.find(({ title }) => title === sort?.column);
  if (sort === undefined || column === undefined) return text.asIs;
  return text.sorted(column.title, (sort.down ? text.descending : text.ascending)[column.kind]);
}
