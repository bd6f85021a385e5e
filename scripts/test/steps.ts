import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readReport, type Counts } from './counts.ts';

export interface Step {
  readonly name: string;
  /** What it looks at, as the person who waits reads it. */
  readonly title: string;
  /** The program and its arguments, run by our own Node. */
  readonly command: readonly string[];
  /** A vitest project: its tests are counted one by one. */
  readonly tests?: true;
  /** A step without which this one means nothing. */
  readonly needs?: string;
}

const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--project'];

export const steps: readonly Step[] = [
  {
    name: 'format',
    title: '排版格式（prettier）',
    command: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
  },
  // Types first: they bring the generated types without which the rules cannot judge a fresh checkout.
  { name: 'types', title: '类型（astro check）', command: ['node_modules/astro/bin/astro.mjs', 'check'] },
  {
    name: 'lint',
    title: '代码规则（eslint）',
    command: ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0'],
  },
  { name: 'unit', title: '单元测试', command: [...vitest, 'unit'], tests: true },
  { name: 'build', title: '生成网站', command: ['scripts/build.ts'] },
  { name: 'site', title: '成品网站测试', command: [...vitest, 'site'], tests: true, needs: 'build' },
];

/** The steps with these names, in our order, all where none is named; else a message that tells which there are. */
export function chosenSteps(names: readonly string[]): readonly Step[] | string {
  const known = steps.map(({ name }) => name);
  const stranger = names.find((name) => !known.includes(name));
  if (stranger !== undefined) return `没有“${stranger}”这一步。可以写：${known.join(' ')}`;
  return names.length === 0 ? steps : steps.filter(({ name }) => names.includes(name));
}

/** Runs a step with its output on the screen. One that needs a failed step fails with it. */
export function runStep(step: Step, failedSteps: readonly string[]): Counts {
  if (step.needs !== undefined && failedSteps.includes(step.needs)) {
    console.error('网站没有生成，这一步做不了。');
    return { passed: 0, failed: 1 };
  }
  return step.tests === true ? runTests(step) : { ...(runs(step.command) ? passedOnce : failedOnce) };
}

const passedOnce: Counts = { passed: 1, failed: 0 };
const failedOnce: Counts = { passed: 0, failed: 1 };

function runTests(step: Step): Counts {
  const folder = mkdtempSync(join(tmpdir(), 'gongshilan-test-'));
  const report = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const whole = runs([...step.command, ...reporters]);
  const counts = readReport(report);
  rmSync(folder, { recursive: true, force: true });
  // The run may fail although every test passes: an error that no test has caught.
  return whole || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

function runs(command: readonly string[]): boolean {
  return spawnSync(process.execPath, command, { stdio: 'inherit' }).status === 0;
}
