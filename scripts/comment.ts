import { lstatSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { commentText } from '../src/editing/comment/comment-text.ts';
import { parseCheckReport, parseDiffReport } from '../src/editing/comment/reports.ts';

/** A report of a hundred thousand findings has about this many; more is no report. */
const mostBytes = 20_000_000;
const usage = '用法：npm run comment -- --reports 文件夹 [--run 运行记录的网址]';

process.exitCode = main(process.argv.slice(2));

/**
 * `npm run comment -- --reports DIR`: writes the comment on a proposal from `check.json`, `diff.json`, `built` and `code.txt` in a
 * folder. They come from a machine on which the proposal was built: nothing in them is trusted, and each may be missing.
 */
function main(words: readonly string[]): number {
  const options = readOptions(words);
  if (options === undefined) {
    console.error(usage);
    return 2;
  }
  const read = (name: string): string => readText(`${options.reports}/${name}`);
  const code = read('code.txt')
    .split('\n')
    .filter((path) => path !== '').length;
  const comment = commentText({
    check: parseCheckReport(read('check.json')),
    diff: parseDiffReport(read('diff.json')),
    built: read('built').trim() === 'yes',
    code,
    run: options.run,
  });
  process.stdout.write(comment);
  return 0;
}

interface Options {
  readonly reports: string;
  readonly run: string | undefined;
}

function readOptions(words: readonly string[]): Options | undefined {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: { reports: { type: 'string' }, run: { type: 'string' } },
    });
    const { reports, run } = values;
    if (reports === undefined || (run !== undefined && !URL.canParse(run))) return undefined;
    return { reports, run };
  } catch {
    return undefined;
  }
}

/** The text of a report; empty where there is none, where it leads elsewhere, or where it is too large to be one. */
function readText(path: string): string {
  try {
    const file = lstatSync(path);
    return file.isFile() && file.size <= mostBytes ? readFileSync(path, 'utf8') : '';
  } catch {
    return '';
  }
}
