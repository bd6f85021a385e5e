import { cpSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { say } from '../../print/progress.ts';
import { measure } from '../measure.ts';
import { atMost, resultTable, seconds, type Result } from '../result-table.ts';
import { makeSubject, makeWorkplace, variablesFor, type Subject } from '../workplace.ts';
import { childrenSeconds } from './children-time.ts';
import { writeHistory } from './write-history.ts';

const stations = 300;
const commits = 3000;
const commitsOfAYear = 12_000;

/**
 * `npm run bench -- history`: what a history costs a build, whether the days of rows are those of `git blame`, and what the walk
 * through a year of commits takes. Exit code 1 where a program failed or a day is another.
 */
export async function benchHistory(): Promise<number> {
  const workplace = makeWorkplace(false);
  say(`正在写 ${String(stations)} 个站点的样本，没有和有 ${String(commits)} 次提交的……`);
  const plain = makeSubject(workplace, stations);
  const withHistory = copyOf(plain, commits);
  const year = copyOf(plain, commitsOfAYear);
  try {
    const first = await programSeconds('scripts/build.ts', withHistory);
    const without = await programSeconds('scripts/build.ts', plain);
    const again = await programSeconds('scripts/build.ts', withHistory);
    const walk = await run('scripts/bench/history/walk-program.ts', year);
    const [cold = 0, kept = 0] = walk.split('\n').map(Number);
    const [rows = 0, different = 0] = (await run('scripts/bench/history/compare-blame.ts', withHistory))
      .split(' ')
      .map(Number);
    const name = `${String(stations)} 个站点，生成`;
    const times = (value: number): string => `${value.toFixed(2)} 倍`;
    const results: readonly Result[] = [
      { what: `${name}，没有修改记录：处理器`, measured: seconds(without) },
      { what: `${name}，${String(commits)} 次提交：处理器`, measured: `${seconds(first)}，再来 ${seconds(again)}` },
      atMost(`${name}，第一次，是没有记录的`, first / without, 1.1, times),
      atMost(`${name}，再来，是没有记录的`, again / without, 1.1, times),
      { what: `${String(commitsOfAYear)} 次提交走一遍：处理器`, measured: `${seconds(cold)}，再来 ${seconds(kept)}` },
      atMost(`随机 ${String(rows)} 行，日期和 git blame 不同的`, different, 0, (count) => `${String(count)} 行`),
    ];
    say(`\n${resultTable(results)}`);
    return different === 0 ? 0 : 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

/** The same sample with a history. */
function copyOf(plain: Subject, count: number): Subject {
  const place = join(dirname(plain.data), '..', `history-${String(count)}`);
  const subject = { ...plain, data: join(place, 'data'), content: join(place, 'content'), out: join(place, 'dist') };
  cpSync(plain.data, subject.data, { recursive: true });
  cpSync(plain.content, subject.content, { recursive: true });
  writeHistory(place, count);
  return subject;
}

async function run(program: string, subject: Subject): Promise<string> {
  const { exitCode, stdout, stderr } = await measure(program, [], variablesFor(subject));
  if (exitCode !== 0) throw new Error(`${program}\n${stderr || stdout}`);
  return stdout.trim();
}

/** What processors worked for a program and all that it started. */
async function programSeconds(program: string, subject: Subject): Promise<number> {
  const before = childrenSeconds();
  const { exitCode, stdout, stderr, processorSeconds = 0 } = await measure(program, [], variablesFor(subject));
  if (exitCode !== 0) throw new Error(`${program}\n${stderr || stdout}`);
  const after = childrenSeconds();
  return before === undefined || after === undefined ? processorSeconds : after - before;
}
