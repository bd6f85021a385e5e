import { say } from './print/progress.ts';
import { addCounts, lastLine, type Counts } from './test/counts.ts';
import { chosenSteps, runStep } from './test/steps.ts';

/**
 * `npm test`: everything that must hold before a change is merged, cheap things first. A step that fails does not hide those
 * after it. The last line is `N passed, N failed`: the tests of the two test runs, and one for each other step.
 * Names of steps after `--` run only those: `npm test -- unit`.
 */
const chosen = chosenSteps(process.argv.slice(2));
if (typeof chosen === 'string') {
  console.error(chosen);
  process.exitCode = 2;
} else {
  const started = performance.now();
  let total: Counts = { passed: 0, failed: 0 };
  const failed: string[] = [];
  for (const [index, step] of chosen.entries()) {
    say(`\n▶ ${String(index + 1)}/${String(chosen.length)} ${step.title}`);
    const begun = performance.now();
    const counts = runStep(step, failed);
    total = addCounts(total, counts);
    if (counts.failed > 0) failed.push(step.name);
    say(`${counts.failed === 0 ? '✔' : '✘'} ${step.title}，${seconds(begun)} 秒`);
  }
  const titles = chosen.filter(({ name }) => failed.includes(name)).map(({ title }) => title);
  say(`\n${titles.length === 0 ? '全部通过' : `没有通过：${titles.join('、')}`}，共 ${seconds(started)} 秒`);
  console.log(lastLine(total));
  process.exitCode = total.failed === 0 ? 0 : 1;
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(1);
}
