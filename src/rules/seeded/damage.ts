import { formatCsv, parseCsv } from '../../data/csv/csv.ts';
import type { Files } from '../../data/files/files.ts';
import { nodeFiles } from '../../data/files/node-files.ts';
import type { Change, Fault } from './fault.ts';

/** The publishers that the faults need: the sample town, and what it shares with all. */
const folders = ['common/', 'sample-town/'];

export function fileOf(table: string): string {
  return `data/sample-town/${table}.csv`;
}

/** The sample town as it stands on disk. */
export const sampleTown: Files = {
  list: (folder) =>
    nodeFiles.list(folder).filter((path) => !path.includes('/') || folders.some((each) => path.startsWith(each))),
  read: (path) => nodeFiles.read(path),
};

const decoder = new TextDecoder();

export function textOf(table: string): string {
  return decoder.decode(sampleTown.read(fileOf(table)));
}

/** The sample town with one row damaged, in memory. Throws where the fault names a row or a column that is not there. */
export function damaged({ table, row, change }: Fault): { readonly files: Files; readonly text: string } {
  const text = damage(textOf(table), row, change);
  const bytes = new TextEncoder().encode(text);
  return { text, files: { ...sampleTown, read: (path) => (path === fileOf(table) ? bytes : sampleTown.read(path)) } };
}

function damage(text: string, row: string, change: Change): string {
  if ('line' in change) {
    const lines = text.split('\n').map((line) => (line.startsWith(`${row},`) ? change.line(line) : line));
    return changedFrom(text, lines.join('\n'));
  }
  const [header = [], ...rows] = parseCsv(text).records.map(({ cells }) => cells);
  const set = 'copyAs' in change ? { ...change.set, 编号: change.copyAs } : change.set;
  const missing = Object.keys(set).filter((title) => !header.includes(title));
  // A column that the file leaves out is added to it.
  const titles = [...header, ...missing];
  const records = rows.flatMap((cells) => {
    const filled = [...cells, ...missing.map(() => '')];
    if (cells[0] !== row) return [filled];
    const written = filled.map((cell, index) => set[titles[index] ?? ''] ?? cell);
    return 'copyAs' in change ? [filled, written] : [written];
  });
  return changedFrom(text, formatCsv([titles, ...records]));
}

function changedFrom(before: string, after: string): string {
  if (after === before) throw new Error('the fault changes nothing');
  return after;
}

/** Physical line of a row in the text of a table: the last that begins with its id. */
export function lineOf(text: string, row: string): number {
  return text.split('\n').findLastIndex((line) => line.startsWith(`${row},`)) + 1;
}
