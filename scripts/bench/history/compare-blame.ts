import { getPortal } from '../../../src/data/get-portal.ts';
import { git, gitText } from '../../../src/history/git.ts';
import { lastChange, readHistory } from '../../../src/history/history.ts';
import { tableNames } from '../../../src/schema/index.ts';
import { environment } from '../../../src/data/get-portal.ts';
import { drawn } from './write-history.ts';

// Prints how many of 1,000 rows drawn at random have another day than `git blame` says. The data folder is PORTAL_DATA.
const { sources } = environment;
const history = readHistory({
  git,
  sources,
  read: () => undefined,
  kept: { load: () => undefined, save: () => undefined },
});
const { tables } = getPortal();
const all = tableNames.flatMap((table) => tables[table].map(({ id, at }) => ({ table, id, at })));
const rows = drawn(all, 1000);
const blamed = new Map([...new Set(rows.map(({ at }) => at.file))].map((file) => [file, blame(file)]));
const different = rows.filter(({ table, id, at }) => {
  const day = blamed.get(at.file)?.[at.line - 1];
  return day === undefined || day !== lastChange(history, table, id);
});
for (const { table, id, at } of different.slice(0, 5)) console.error(`${table}/${id} ${at.file}:${String(at.line)}`);
console.log(`${String(rows.length)} ${String(different.length)}`);

/** The day of each line of a file. */
function blame(file: string): readonly string[] {
  const output = gitText(git, sources.data, ['blame', '-w', '--date=format-local:%Y-%m-%d', '-c', '--', file]) ?? '';
  return output.split('\n').map((line) => /\t(\d{4}-\d{2}-\d{2})\t/.exec(line)?.[1] ?? '');
}
