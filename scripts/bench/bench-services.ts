import { command } from '../command/command.ts';
import { openCommand } from '../command/open-command.ts';
import { say } from '../print/progress.ts';
import { readCounts } from './bench-check.ts';
import { budgets } from './budgets.ts';
import { measure } from './measure.ts';
import { atMost, megabytes, resultTable, seconds, type Result } from './result-table.ts';
import { makeSubject, makeWorkplace, variablesFor } from './workplace.ts';

/** Services of a station of the sample. */
const rowsOfStation = 31;

/** Services, and what they refer to. */
const serviceTables = ['regions', 'organizations', 'stations', 'documents', 'services'] as const;

const declared = command({
  name: 'bench -- services',
  help: '先检查十分之一的服务，再检查全部，看时间是不是跟着行数走。',
  options: {
    rows: {
      kind: 'whole',
      hint: '行数',
      least: 10 * rowsOfStation,
      most: 2_000_000,
      fallback: 1_000_000,
      help: '大约多少行',
    },
    keep: { kind: 'switch', help: '样本留着不删' },
  },
});

/**
 * `npm run bench -- services`: checks a tenth of so many rows of services, then all of them, and tells time, processor time,
 * memory, and how many times longer all took. Exit code 1 where it failed, 2 for a wrong option.
 */
export async function benchServices(args: readonly string[]): Promise<number> {
  const options = openCommand(declared, args).values;
  const workplace = makeWorkplace(options.keep);
  if (options.keep) say(`样本留在 ${workplace}`);
  const results: Result[] = [];
  const processor: number[] = [];
  for (const rows of [options.rows / 10, options.rows]) {
    const stations = Math.ceil(rows / rowsOfStation);
    say(`正在写 ${String(stations)} 个站点的服务……`);
    const subject = makeSubject(workplace, stations, serviceTables);
    const run = await measure('scripts/check.ts', ['--format', 'json'], variablesFor(subject));
    const counts = readCounts(run);
    if (counts === undefined || counts.errors > 0) {
      console.error(`检查没有跑完，或者有错误。\n${run.stderr || run.stdout}`);
      return 1;
    }
    const most = rows === 1_000_000 ? budgets.serviceMillionRows : undefined;
    const name = `${String(subject.stations * rowsOfStation)} 行服务`;
    processor.push(run.processorSeconds ?? 0);
    results.push(
      { what: name, measured: `连同它们引用的表 ${String(counts.rows)} 行` },
      atMost(`${name}：从头到尾`, run.seconds, most?.seconds, seconds),
      atMost(`${name}：其中处理器`, run.processorSeconds ?? 0, undefined, seconds),
      atMost(`${name}：内存最多`, run.peakBytes ?? 0, most?.bytes, megabytes),
    );
  }
  const [small = 1, large = 0] = processor;
  results.push(atMost('处理器时间，十倍的行是几倍', large / small, 11, (value) => `${value.toFixed(1)} 倍`));
  say(`\n${resultTable(results)}`);
  return 0;
}
