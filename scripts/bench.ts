import { runAxe } from './bench/axe/run-axe.ts';
import { benchBuild } from './bench/bench-build.ts';
import { benchCheck } from './bench/bench-check.ts';
import { benchMoney } from './bench/bench-money.ts';
import { benchServices } from './bench/bench-services.ts';
import { runFuzz } from './bench/fuzz/run-fuzz.ts';
import { parseOptions, type BenchOptions } from './bench/options.ts';
import { atMost, resultTable, type PartResult, type Result } from './bench/result-table.ts';
import { makeSubject, makeWorkplace } from './bench/workplace.ts';
import { runSearch } from './bench/search/run-search.ts';
import { say, startProgress } from './print/progress.ts';

const programs = { check: { title: '检查', run: benchCheck }, build: { title: '生成', run: benchBuild } } as const;

/**
 * `npm run bench`: makes samples of 300 and 3,000 stations, checks and builds them, and prints what that took beside the
 * budgets. Exit code 1 where a program failed, 2 for a wrong option; a budget that is exceeded is only told. With `fuzz` it damages
 * real files byte by byte instead, and sees that nothing changes unseen; with `axe` it looks at every built page; with `money` it
 * works out the balances and identities of a million rows of accounts; with `services` it checks a million rows of services; with `search` it asks the search of the built site.
 */
async function run(words: readonly string[]): Promise<number> {
  if (words[0] === 'axe') return runAxe();
  if (words[0] === 'fuzz') return runFuzz(words.slice(1));
  if (words[0] === 'money') return benchMoney(words.slice(1));
  if (words[0] === 'services') return benchServices(words.slice(1));
  if (words[0] === 'search') return runSearch();
  const parsed = parseOptions(words);
  if (!parsed.ok) {
    console.error(parsed.message);
    return 2;
  }
  const { results, failures } = await runAll(parsed.options);
  if (results.length > 0) say(`\n${resultTable(results)}`);
  for (const failure of failures) console.error(`\n${failure}`);
  return failures.length === 0 ? 0 : 1;
}

interface Outcome {
  readonly results: readonly Result[];
  readonly failures: readonly string[];
}

async function runAll({ sizes, parts, keep }: BenchOptions): Promise<Outcome> {
  const results: Result[] = [];
  const failures: string[] = [];
  const times = new Map<string, number>();
  const workplace = makeWorkplace(keep);
  if (keep) say(`样本和网站留在 ${workplace}`);
  for (const stations of sizes) {
    say(`正在写 ${String(stations)} 个站点的样本……`);
    const subject = makeSubject(workplace, stations);
    for (const part of parts) {
      const { title, run: bench } = programs[part];
      const progress = startProgress(`正在${title} ${String(stations)} 个站点`);
      const outcome: PartResult = await bench(subject);
      progress.stop();
      if (outcome.ok) {
        results.push(...outcome.results);
        times.set(`${part}/${String(stations)}`, outcome.seconds);
      } else failures.push(`${String(stations)} 个站点：${outcome.message}`);
    }
  }
  for (const part of parts) results.push(...growth(part, sizes, times));
  return { results, failures };
}

/** How much longer the largest sample took than the smallest: at most as many times as it is larger. */
function growth(
  part: 'check' | 'build',
  sizes: readonly number[],
  times: ReadonlyMap<string, number>,
): readonly Result[] {
  const [small, large] = [Math.min(...sizes), Math.max(...sizes)];
  const [short, long] = [times.get(`${part}/${String(small)}`), times.get(`${part}/${String(large)}`)];
  if (small === large || short === undefined || long === undefined) return [];
  const what = `${programs[part].title}：${String(large)} 个站点的时间是 ${String(small)} 个的`;
  return [atMost(what, long / short, large / small, (value) => `${value.toFixed(1)} 倍`)];
}

process.exitCode = await run(process.argv.slice(2));
