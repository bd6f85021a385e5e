import type { Portal } from '../../../data/portal.ts';
import type { ContentEntry } from '../../../data/content/content.ts';
import { columnsOf, tables, type TableName } from '../../../schema/index.ts';
import { bodyLines } from '../../support/content-lines.ts';
import type { AnyRow } from '../../support/rows.ts';

/** Something of a row by which it can be known again, though its id was changed; and the column in which that stands. */
export interface Trace {
  readonly key: string;
  readonly text: string;
}

/** Tables whose texts tell of what has happened. Those of services, terms and lists are there to be copied. */
const told: ReadonlySet<TableName> = new Set<TableName>([
  'alerts',
  'budgets',
  'corrections',
  'disclosures',
  'documents',
  'events',
  'exchanges',
  'expenses',
  'funds',
  'honours',
  'postings',
  'projects',
  'receipts',
]);

/** Shorter texts are said by anybody. */
const leastLength = 10;

/**
 * What is distinctive in a row: its id; of money, the amount with its day and kind where the amount is not a round one; of figures,
 * a large number with what it counts; of tables that tell what has happened, their longer texts.
 */
export function* tracesOf(table: TableName, row: AnyRow): Generator<Trace> {
  yield { key: 'id', text: `${table} ${row.id}` };
  const cell = (key: string): string => {
    const value = row[key];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  };
  const { amount, value } = row;
  if (tables[table].money === 'entry' && typeof amount === 'number' && amount % 10_000 !== 0)
    yield { key: 'amount', text: `${table} ${String(amount)} ${cell('date')} ${cell('category')}${cell('kind')}` };
  if (table === 'figures' && typeof value === 'number' && value >= 1000)
    yield { key: 'value', text: `figures ${String(value)} ${cell('indicator')} ${cell('unit')} ${cell('period')}` };
  if (!told.has(table)) return;
  for (const key of textKeys.get(table) ?? []) {
    const text = row[key];
    if (typeof text === 'string' && text.length >= leastLength) yield { key, text };
  }
}

const textKeys: ReadonlyMap<TableName, readonly string[]> = new Map(
  [...told].map((table) => [
    table,
    columnsOf(table).flatMap(([key, column]) => (column.type === 'text' && !('list' in column) ? [key] : [])),
  ]),
);

/** Of a story or a description: its name, and its longer paragraphs, with the line of each. */
export function* tracesOfContent(entry: ContentEntry): Generator<{ readonly line: number; readonly text: string }> {
  yield { line: 1, text: `${entry.collection} ${entry.slug}` };
  for (const { text, line } of bodyLines(entry)) {
    if (text.length >= 2 * leastLength && !text.startsWith('<')) yield { line, text };
  }
}

/** Texts that tell of a place, and may be of a fictional one. */
export function isTold({ collection }: ContentEntry): boolean {
  return collection === 'stories' || collection === 'models';
}

/** All traces of the rows and texts of a portal that stand in files below a folder, or have a name that begins with a word. */
export function* allTraces(portal: Portal, folder: string, word: string): Generator<string> {
  for (const table of Object.keys(portal.tables) as TableName[]) {
    const rows: readonly AnyRow[] = portal.tables[table];
    for (const row of rows.filter(({ at }) => at.file.startsWith(folder)))
      for (const { text } of tracesOf(table, row)) yield text;
  }
  for (const entry of portal.content.filter((each) => isTold(each) && each.slug.startsWith(word)))
    for (const { text } of tracesOfContent(entry)) yield text;
}
