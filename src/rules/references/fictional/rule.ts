import type { ContentEntry } from '../../../data/content/content.ts';
import { readFrontMatter } from '../../../data/content/front-matter-text.ts';

import { find, type Portal } from '../../../data/portal.ts';
import { isSampleRow } from '../../../domain/index/sample.ts';
import { isSampleRegion } from '../../../domain/index/places.ts';
import { columnsOf, tableNames, type ColumnSpec, type TableName } from '../../../schema/index.ts';
import type { Remark, Rule } from '../../engine/rule.ts';
import { sampleDigests } from '../../generated/sample-digests.ts';
import { allLines } from '../../support/content-lines.ts';
import { cellPlace } from '../../support/place.ts';
import { entriesOf, rowsOf, titleOf, type AnyRow } from '../../support/rows.ts';
import { digestOf, readDigests } from './digest.ts';
import { isTold, tracesOf, tracesOfContent } from './traces.ts';

const id = 'fictional';
const words = /虚构|示例/;
const known = readDigests(sampleDigests);
const remedy =
  '编出来的内容不能当成真的公布：请换成自己的，或者删掉；这个地方真是编出来给人照着做的，就在 区划 表的 示例 填“是”。';

/** What was made up for the sample town, outside a place that says it is a sample: its ids, telephones, amounts and words. */
export const fictional: Rule = {
  id,
  title: '编出来的不当成真的',
  level: 'error',
  excusable: true,
  *check({ portal }) {
    for (const table of tableNames) {
      const columns = columnsOf(table).filter(([, { type }]) => type === 'text' || type === 'phone');
      for (const row of rowsOf(portal, table)) {
        const found = suspicions(table, row, columns);
        if (found.length === 0 || isOfSample(portal, table, row)) continue;
        for (const [key, what] of found) {
          const message = `${what}。${remedy}`;
          yield { ...cellPlace(portal, table, row.at, key), message };
        }
      }
    }
    for (const entry of portal.content) if (isTold(entry)) yield* inContent(portal, entry);
  },
};

type Suspicion = readonly [key: string, what: string];
const none: readonly Suspicion[] = [];

/** What in a row was made up: every word and telephone; where there is none, the first thing that the sample town has too. */
function suspicions(
  table: TableName,
  row: AnyRow,
  columns: readonly (readonly [string, ColumnSpec])[],
): readonly Suspicion[] {
  let found: Suspicion[] | undefined;
  for (const [key, { type }] of columns) {
    const what = type === 'phone' ? ofPhone(row[key]) : ofText(row[key]);
    if (what !== undefined) (found ??= []).push([key, what]);
  }
  if (found !== undefined) return found;
  for (const { key, text } of tracesOf(table, row)) {
    if (known.has(digestOf(text))) return [[key, `和示例镇的${titleOf(table, key)}一样`]];
  }
  return none;
}

function ofPhone(cell: unknown): string | undefined {
  return typeof cell === 'string' && cell.startsWith('000-') ? '是编出来的电话（000 开头）' : undefined;
}

function ofText(cell: unknown): string | undefined {
  if (cell === undefined) return undefined;
  const word = words.exec(typeof cell === 'string' ? cell : entriesOf(cell).join())?.[0];
  return word === undefined ? undefined : `里写着“${word}”`;
}

/** A row that tells no place is of a sample where it stands among sample places, or among none while there are some elsewhere. */
function isOfSample(portal: Portal, table: TableName, row: AnyRow): boolean {
  // Sound: the row was read from this table.
  if (isSampleRow(portal, table, row)) return true;
  if (table === 'regions' || placeColumns.some((key) => row[key] !== undefined)) return false;
  const folder = folderOf(row.at.file);
  const { regions } = portal.tables;
  const here = regions.filter(({ at }) => folderOf(at.file) === folder);
  return (here.length === 0 ? regions : here).some((region) => isSampleRegion(portal, region.id));
}

const placeColumns = ['region', 'station', 'fund', 'project', 'subject'];

function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/'));
}

function* inContent(portal: Portal, entry: ContentEntry): Iterable<Remark> {
  if (tellsOfSample(portal, entry)) return;
  const worded = allLines(entry).find(({ text }) => words.test(text));
  const copied = [...tracesOfContent(entry)].find(({ text }) => known.has(digestOf(text)));
  const found = copied ?? worded;
  if (found === undefined) return;
  const what = copied === undefined ? `这里写着“${words.exec(found.text)?.[0] ?? ''}”` : '这是示例镇的文章';
  const place = { file: entry.file, line: found.line };
  yield { ...place, message: `${what}。${remedy.replace('区划 表', '区划 表里那个地方')}` };
}

/** Whether a place or a station that a text names is a sample. */
function tellsOfSample(portal: Portal, { head }: ContentEntry): boolean {
  const read = readFrontMatter(head);
  const matter = read.ok && typeof read.value === 'object' && read.value !== null ? read.value : {};
  const named = (key: string): readonly string[] => entriesOf(Reflect.get(matter, key));
  const regions = [...named('place'), ...named('places')];
  const stations = [...named('station'), ...named('stations')].map((each) => find(portal, 'stations', each)?.region);
  return [...regions, ...stations].some((region) => isSampleRegion(portal, region));
}
