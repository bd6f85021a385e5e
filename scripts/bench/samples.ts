import { dirname } from 'node:path';
import { command } from '../command/command.ts';
import { openCommand } from '../command/open-command.ts';
import { say, startProgress } from '../print/progress.ts';
import { mostStations } from '../sample/command.ts';
import { benchBuild } from './bench-build.ts';
import { benchCheck } from './bench-check.ts';
import { writeHistory } from './history/write-history.ts';
import { atMost, resultTable, type PartResult, type Result } from './result-table.ts';
import { makeSubject, makeWorkplace } from './workplace.ts';

const programs = { check: { title: '检查', run: benchCheck }, build: { title: '生成', run: benchBuild } } as const;
type Part = keyof typeof programs;
const parts: readonly Part[] = ['check', 'build'];
/** Every site has a history: a build is measured with one. */
const commitsOfSample = 3000;

const declared = command({
  name: 'bench',
  help: '编几个大小的样本，检查、生成，量时间和内存，写在限额旁边。',
  words: { hint: 'check 或 build', help: '只量一样；不写就都量', least: 0, most: 1, choices: parts },
  options: {
    stations: {
      kind: 'wholes',
      hint: '站点数',
      least: 1,
      most: mostStations,
      fallback: [300, 3000],
      help: '样本的大小，几个用逗号隔开',
    },
    keep: { kind: 'switch', help: '样本和网站留着不删' },
  },
  examples: [
    'npm run bench -- money       一百万行账，算余额、核对规则',
    'npm run bench -- history     生成有 3,000 次提交的样本，和没有的比',
    'npm run bench -- services    检查一百万行服务',
    'npm run bench -- search      问生成好的网站的搜索',
    'npm run bench -- axe         用 axe 看生成好的每一页，约半小时',
    'npm run bench -- fuzz        逐个字节改坏真实的文件，看有没有悄悄变了的',
  ],
});

/** Makes samples, checks and builds them, and prints what that took beside the budgets. Gives the exit code: 1 where a program failed. */
export async function benchSamples(args: readonly string[]): Promise<number> {
  const { values, words } = openCommand(declared, args);
  const chosen = parts.filter((part) => words.length === 0 || words.includes(part));
  const { results, failures } = await runAll(values.stations, chosen, values.keep);
  if (results.length > 0) say(`\n${resultTable(results)}`);
  for (const failure of failures) console.error(`\n${failure}`);
  return failures.length === 0 ? 0 : 1;
}

interface Outcome {
  readonly results: readonly Result[];
  readonly failures: readonly string[];
}

async function runAll(sizes: readonly number[], chosen: readonly Part[], keep: boolean): Promise<Outcome> {
  const results: Result[] = [];
  const failures: string[] = [];
  const times = new Map<string, number>();
  const workplace = makeWorkplace(keep);
  if (keep) say(`样本和网站留在 ${workplace}`);
  for (const stations of sizes) {
    say(`正在写 ${String(stations)} 个站点的样本……`);
    const subject = makeSubject(workplace, stations);
    if (chosen.includes('build')) writeHistory(dirname(subject.data), commitsOfSample);
    for (const part of chosen) {
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
  for (const part of chosen) results.push(...growth(part, sizes, times));
  return { results, failures };
}

/** How much longer the largest sample took than the smallest: at most as many times as it is larger. */
function growth(part: Part, sizes: readonly number[], times: ReadonlyMap<string, number>): readonly Result[] {
  const [small, large] = [Math.min(...sizes), Math.max(...sizes)];
  const [short, long] = [times.get(`${part}/${String(small)}`), times.get(`${part}/${String(large)}`)];
  if (small === large || short === undefined || long === undefined) return [];
  const what = `${programs[part].title}：${String(large)} 个站点的时间是 ${String(small)} 个的`;
  return [atMost(what, long / short, large / small, (value) => `${value.toFixed(1)} 倍`)];
}
