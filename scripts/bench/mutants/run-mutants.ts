import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startVitest } from 'vitest/node';
import { command } from '../../command/command.ts';
import { openCommand } from '../../command/open-command.ts';
import { say, startProgress } from '../../print/progress.ts';
import { createRandom } from '../../sample/random.ts';
import { instrument } from './instrument.ts';
import type { Mutant, Result, Task } from './mutant.ts';
import { mutantPlugin } from './mutant-plugin.ts';
import { reportMutants, scoreOf } from './report-mutants.ts';

const declared = command({
  name: 'bench -- mutants',
  help: '一处一处改坏源代码，看测试发现不发现：没有发现的，就是测试没有管住的地方。',
  options: {
    in: {
      kind: 'choice',
      choices: ['domain/money', 'rules', 'data'],
      fallback: 'domain/money',
      help: '改哪个文件夹（在 src 下面）',
    },
    only: { kind: 'text', hint: '路径的一部分', help: '只改路径里有这些字的文件' },
    sample: { kind: 'whole', hint: '处数', least: 1, most: 1_000_000, help: '随机抽多少处；不写就全部试' },
    seed: {
      kind: 'whole',
      hint: '种子数',
      least: 0,
      most: Number.MAX_SAFE_INTEGER,
      fallback: 1,
      help: '换一个数，抽的就不同',
    },
    seconds: {
      kind: 'whole',
      hint: '秒数',
      least: 1,
      most: 3600,
      fallback: 2,
      help: '每一处最多用多少秒（处理器时间）',
    },
    json: { kind: 'text', hint: '文件', help: '把每一处的结果写到这个文件' },
  },
});

/** Where the tests of a folder stand: beside it, and in what is built upon it. Others could only notice more. */
const testFolders = {
  'domain/money': ['src/domain', 'src/views', 'src/publish'],
  rules: ['src/rules'],
  data: ['src/data', 'src/editing', 'tests/damaged'],
} as const;

/** The least that is expected where money and rules are worked out. */
const leastScore = 85;

/**
 * `npm run bench -- mutants`: changes the code at many places, one at a time, and lists the changes that no test notices. All
 * stand in one copy of the sources behind a switch, so that one process tries some thousands. Exit code 1 below the least score.
 */
export async function runMutants(args: readonly string[]): Promise<number> {
  const options = openCommand(declared, args).values;
  const { sources, mutants } = instrument(`src/${options.in}`);
  const wanted = mutants.filter(({ file }) => file.includes(options.only ?? ''));
  const tried = options.sample === undefined ? wanted : draw(wanted, options.sample, options.seed);
  say(`src/${options.in} 有 ${String(mutants.length)} 处可以改，试 ${String(tried.length)} 处。`);
  const results = await tryAll(sources, mutants, {
    mutants: tried,
    tests: testFolders[options.in],
    seconds: options.seconds,
  });
  if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(results, null, 1)}\n`);
  say(reportMutants(results));
  if (results.length < tried.length) console.error(`只试了 ${String(results.length)} 处，后面的没有试成。`);
  return results.length === tried.length && scoreOf(results) >= leastScore ? 0 : 1;
}

function draw(mutants: readonly Mutant[], count: number, seed: number): readonly Mutant[] {
  const random = createRandom(seed, 'mutants');
  return mutants
    .map((mutant) => ({ mutant, place: random.between(0, 2 ** 31) }))
    .toSorted((a, b) => a.place - b.place)
    .slice(0, count)
    .map(({ mutant }) => mutant)
    .toSorted((a, b) => a.id - b.id);
}

async function tryAll(
  sources: ReadonlyMap<string, string>,
  all: readonly Mutant[],
  wanted: Pick<Task, 'mutants' | 'tests' | 'seconds'>,
): Promise<readonly Result[]> {
  const folder = mkdtempSync(join(tmpdir(), 'mutants-'));
  const results = join(folder, 'results.jsonl');
  const bySource: Record<string, number[]> = {};
  for (const { file, id } of all) (bySource[file] ??= []).push(id);
  const task: Task = { ...wanted, bySource, results };
  writeFileSync(join(folder, 'task.json'), JSON.stringify(task));
  const progress = startProgress('正在试');
  const vitest = await startVitest(
    [],
    {
      config: false,
      watch: false,
      include: ['scripts/bench/mutants/driver.ts'],
      isolate: false,
      // It knows a source by its file, and would keep the instrumented one.
      fsModuleCache: false,
      maxWorkers: 1,
      testTimeout: 0,
      reporters: ['default'],
      env: { MUTANTS_TASK: join(folder, 'task.json') },
    },
    { plugins: [mutantPlugin(sources)] },
  );
  await vitest.close();
  progress.stop();
  const lines = existsSync(results) ? readFileSync(results, 'utf8').trimEnd().split('\n') : [];
  rmSync(folder, { recursive: true });
  // The driver writes a result a line.
  return lines.map((line) => JSON.parse(line) as Result);
}
