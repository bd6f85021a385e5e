import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeFiles } from '../../../src/data/files/node-files.ts';
import { createRandom } from '../../sample/random.ts';

/** Two years up to the last days of a sample. */
const from = Date.parse('2024-01-01T12:00:00+08:00') / 1000;
const seconds = 2 * 365 * 86_400;
/** Commits that are handed to git at once. */
const batch = 500;

/**
 * Gives the `data` folder below a place a history of so many commits, each of which changes one row, always the same for the
 * same files. The files stay as they are: the first commit has the rows as if they were older.
 */
export function writeHistory(place: string, commits: number): void {
  const run = (args: readonly string[], input: string): void => {
    const { status, stderr } = spawnSync('git', ['-C', place, ...args], { input, maxBuffer: Infinity });
    if (status !== 0) throw new Error(stderr.toString());
  };
  const files = new Map(
    nodeFiles
      .list(join(place, 'data'))
      .map((path) => [`data/${path}`, readFileSync(join(place, 'data', path), 'utf8')]),
  );
  const edits = chooseEdits(files, commits);
  const now = new Map([...files].map(([path, text]) => [path, text.split('\n')]));
  for (const { path, line } of edits) {
    const lines = now.get(path) ?? [];
    lines[line] = `${lines[line] ?? ''}旧`;
  }
  run(['init', '--quiet', '--initial-branch=main'], '');
  const first = [...now].map(([path, lines]) => fileText(path, lines.join('\n'))).join('');
  run(['fast-import', '--quiet'], `${commitText(0, commits)}${first}\n`);
  for (let start = 0; start < edits.length; start += batch) {
    const texts = edits.slice(start, start + batch).map(({ path, line }, index) => {
      const lines = now.get(path) ?? [];
      lines[line] = (lines[line] ?? '').slice(0, -1);
      const parent = index === 0 ? 'from refs/heads/main^0\n' : '';
      return `${commitText(start + index + 1, commits)}${parent}${fileText(path, lines.join('\n'))}\n`;
    });
    run(['fast-import', '--quiet'], texts.join(''));
  }
  run(['reset', '--quiet', '--mixed'], '');
}

interface Edit {
  readonly path: string;
  readonly line: number;
}

/** Rows drawn at random, none of them twice. A line with a quotation mark need not be a row. */
function chooseEdits(files: ReadonlyMap<string, string>, commits: number): readonly Edit[] {
  const tables = [...files].filter(([path, text]) => path.endsWith('.csv') && !text.includes('"'));
  const rows = tables.flatMap(([path, text]) =>
    text
      .split('\n')
      .slice(1, -1)
      .map((_, index): Edit => ({ path, line: index + 1 })),
  );
  return drawn(rows, commits);
}

/** Some of a list, drawn at random and always the same. */
export function drawn<Item>(items: readonly Item[], count: number): readonly Item[] {
  const random = createRandom(1, 'history');
  return items
    .map((item) => ({ item, order: random.between(0, 0x7fffffff) }))
    .sort((a, b) => a.order - b.order)
    .slice(0, count)
    .map(({ item }) => item);
}

function commitText(number: number, commits: number): string {
  const when = from + Math.floor((seconds * number) / (commits + 1));
  const message = `改第 ${String(number)} 行`;
  return `commit refs/heads/main\ncommitter Editor <editor@board.example> ${String(when)} +0800\n${dataText(message)}`;
}

function fileText(path: string, text: string): string {
  return `M 100644 inline ${path}\n${dataText(text)}`;
}

function dataText(text: string): string {
  return `data ${String(Buffer.byteLength(text))}\n${text}\n`;
}
