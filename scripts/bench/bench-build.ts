import { budgets } from './budgets.ts';
import { measure } from './measure.ts';
import { weighSite, type PageWeight, type SiteWeights } from './page-weights.ts';
import { atMost, kilobytes, megabytes, seconds, type PartResult, type Result } from './result-table.ts';
import { variablesFor, type Subject } from './workplace.ts';

/** Measures the build of a sample, and weighs the pages that came of it. */
export async function benchBuild(subject: Subject): Promise<PartResult> {
  const run = await measure('scripts/build.ts', [], variablesFor(subject));
  if (run.exitCode !== 0) return { ok: false, message: `网站没有生成。\n${run.stderr || run.stdout}` };
  const weights = weighSite(subject.out);
  const name = `${String(subject.stations)} 个站点，生成`;
  const memory: Result =
    run.peakBytes === undefined
      ? { what: `${name}：内存最多`, measured: '没有量到' }
      : atMost(`${name}：内存最多`, run.peakBytes, budgets.peakBytes, megabytes);
  return {
    ok: true,
    seconds: run.seconds,
    results: [
      atMost(name, run.seconds, budgets.buildSeconds.get(subject.stations), seconds),
      {
        what: `${name}：每秒`,
        measured: `${(weights.pages / run.seconds).toFixed(0)} 页（共 ${String(weights.pages)} 页）`,
      },
      memory,
      ...weightResults(subject.stations, weights),
    ],
  };
}

function weightResults(stations: number, weights: SiteWeights): readonly Result[] {
  const kinds: readonly (readonly [string, PageWeight | undefined, number])[] = [
    ['首页', weights.home, budgets.mainPageBytes],
    ['服务页', weights.service, budgets.mainPageBytes],
    ['故事页', weights.story, budgets.mainPageBytes],
    ['站点页', weights.station, budgets.anyPageBytes],
    ['最重的页', weights.heaviest, budgets.anyPageBytes],
  ];
  return kinds.flatMap(([kind, weight, most]) =>
    weight === undefined
      ? []
      : [atMost(`${String(stations)} 个站点，${kind} ${weight.address}`, weight.bytes, most, kilobytes)],
  );
}
