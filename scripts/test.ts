import { openCommand } from './command/open-command.ts';
import { say, startProgress } from './print/progress.ts';
import { addCounts, lastLine, type Counts } from './test/counts.ts';
import { inTown } from './program-folder.ts';
import { chosenStages, runStep, stages as programStages, type Step } from './test/steps.ts';
import { townStages } from './test/town-steps.ts';

/**
 * `npm test`: everything that must hold before a change is merged. A step that fails does not hide those after it. The last line
 * is `N passed, N failed`: the tests of the two test runs, and one for each other step.
 * In a town's repository the program is taken as tested: its data and the site made of it are looked at.
 * Names of steps after `--` run only those: `npm test -- unit`.
 */
const allStages = inTown ? townStages : programStages;
const { words } = openCommand({
  name: 'test',
  help: '合并一个改动以前必须成立的全部检查。',
  words: {
    hint: '步骤',
    help: `只做这几步：${allStages
      .flat()
      .map(({ name }) => name)
      .join('、')}`,
    least: 0,
    most: Infinity,
  },
  options: {},
});
const stages = chosenStages(words, allStages);
if (typeof stages === 'string') {
  console.error(stages);
  process.exitCode = 2;
} else {
  const started = performance.now();
  const steps = stages.flat();
  let total: Counts = { passed: 0, failed: 0 };
  const failed: Step[] = [];
  for (const stage of stages) {
    for (const step of stage) {
      say(`\n▶ ${String(steps.indexOf(step) + 1)}/${String(steps.length)} ${step.title}`);
    }
    const names = failed.map(({ name }) => name);
    // Two that speak at once cannot be read: each says its piece when it is done.
    const beside = stage.length > 1;
    const progress = beside ? startProgress(stage.map(({ title }) => title).join('、')) : undefined;
    await Promise.all(
      stage.map(async (step) => {
        const begun = performance.now();
        const { counts, said } = await runStep(step, names, beside ? 'kept' : 'shown');
        process.stdout.write(said);
        total = addCounts(total, counts);
        if (counts.failed > 0) failed.push(step);
        say(`${counts.failed === 0 ? '✔' : '✘'} ${step.title}，${seconds(begun)} 秒`);
      }),
    );
    progress?.stop();
  }
  const titles = steps.filter((step) => failed.includes(step)).map(({ title }) => title);
  say(`\n${titles.length === 0 ? '全部通过' : `没有通过：${titles.join('、')}`}，共 ${seconds(started)} 秒`);
  console.log(lastLine(total));
  process.exitCode = total.failed === 0 ? 0 : 1;
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(1);
}
