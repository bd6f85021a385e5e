import { lstatSync, readFileSync } from 'node:fs';
import { commentText } from '../src/editing/comment/comment-text.ts';
import { parseCheckReport, parseDiffReport } from '../src/editing/comment/reports.ts';
import { command } from './command/command.ts';
import { openCommand } from './command/open-command.ts';

/** A report of a hundred thousand findings has about this many; more is no report. */
const mostBytes = 20_000_000;

const declared = command({
  name: 'comment',
  help: '用检查和比较的结果写一条留言（给提交改动的人看），打印出来。',
  options: {
    reports: {
      kind: 'text',
      hint: '文件夹',
      required: true,
      help: '放着 check.json、diff.json、built、code.txt、links.txt 的文件夹，可以缺',
    },
    run: { kind: 'address', hint: '网址', help: '运行记录的网址，写在留言里' },
  },
});

process.exitCode = main();

/**
 * `npm run comment -- --reports DIR`: writes the comment on a proposal from `check.json`, `diff.json`, `built`, `code.txt` and `links.txt` in a
 * folder. They come from a machine on which the proposal was built: nothing in them is trusted, and each may be missing.
 */
function main(): number {
  const options = openCommand(declared).values;
  const read = (name: string): string => readText(`${options.reports}/${name}`);
  const lines = (name: string): readonly string[] =>
    read(name)
      .split('\n')
      .filter((line) => line !== '');
  const comment = commentText({
    check: parseCheckReport(read('check.json')),
    diff: parseDiffReport(read('diff.json')),
    built: read('built').trim() === 'yes',
    code: lines('code.txt').length,
    links: lines('links.txt'),
    run: options.run,
  });
  process.stdout.write(comment);
  return 0;
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
