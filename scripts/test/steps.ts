import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeFlags } from '../node-flags.mjs';
import { readReport, type Counts } from './counts.ts';
import { isOwnData } from './own-data.ts';

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
  /** When it does not apply, and what is said then: nothing is counted. */
  readonly unless?: { readonly said: string; readonly holds: () => boolean };
}

const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--project'];

/**
 * What runs side by side stands in one line: each of these has one processor's worth of work. The test runs share out their files
 * themselves; those of the built site wait so often for a page that three workers fill two processors. The build stands before
 * types and lint: it brings the generated types without which the rules cannot judge a fresh checkout.
 */
export const stages: readonly (readonly Step[])[] = [
  [
    {
      name: 'imports',
      title: '各层的引用（dependency-cruiser）',
      command: [
        'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs',
        ...['--config', '.dependency-cruiser.mjs', '--output-type', 'err-long', '.'],
      ],
    },
    {
      name: 'unused',
      title: '没有用到的代码和程序包（knip）',
      command: ['node_modules/knip/bin/knip.js', '--no-progress', '--no-config-hints'],
    },
  ],
  [
    {
      name: 'format',
      title: '排版格式（prettier）',
      command: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
    },
    { name: 'build', title: '生成网站', command: [...nodeFlags('build'), 'scripts/build.ts'] },
  ],
  [
    { name: 'types', title: '类型（astro check）', command: ['node_modules/astro/bin/astro.mjs', 'check'] },
    {
      name: 'lint',
      title: '代码规则（eslint）',
      command: ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0'],
    },
  ],
  [{ name: 'unit', title: '单元测试', command: [...vitest, 'unit', '--project', 'components'], tests: true }],
  [
    { name: 'site', title: '成品网站测试', command: [...vitest, 'site'], tests: true, needs: 'build' },
    {
      name: 'data',
      title: '本仓库资料的测试',
      command: [...vitest, 'data'],
      tests: true,
      needs: 'build',
      unless: {
        said: '这份资料不是本仓库的示例和摘编（portal.json 的 publisher 不是 gongshilan），没有它们的测试要做。',
        holds: () => !isOwnData(process.env['PORTAL_DATA'] ?? 'data'),
      },
    },
  ],
];

/** The stages with the steps of these names, in our order, all where none is named; else a message that tells which there are. */
export function chosenStages(
  names: readonly string[],
  all: readonly (readonly Step[])[] = stages,
): readonly (readonly Step[])[] | string {
  const known = all.flat().map(({ name }) => name);
  const stranger = names.find((name) => !known.includes(name));
  if (stranger !== undefined) return `没有“${stranger}”这一步。可以写：${known.join(' ')}`;
  if (names.length === 0) return all;
  return all.map((stage) => stage.filter(({ name }) => names.includes(name))).filter((stage) => stage.length > 0);
}

/** How a step went, and what it said where that was not shown at once. */
export interface Outcome {
  readonly counts: Counts;
  readonly said: string;
}

/** Runs a step, with its output on the screen or kept for later. One that needs a failed step fails with it. */
export async function runStep(
  step: Step,
  failedSteps: readonly string[],
  output: 'shown' | 'kept' = 'shown',
): Promise<Outcome> {
  if (step.unless?.holds() === true) {
    console.error(step.unless.said);
    return { counts: { passed: 0, failed: 0 }, said: '' };
  }
  if (step.needs !== undefined && failedSteps.includes(step.needs)) {
    console.error('网站没有生成，这一步做不了。');
    return { counts: failedOnce, said: '' };
  }
  if (step.tests === true) return runTests(step, output);
  const { whole, said } = await run(step.command, output);
  return { counts: whole ? passedOnce : failedOnce, said };
}

const passedOnce: Counts = { passed: 1, failed: 0 };
const failedOnce: Counts = { passed: 0, failed: 1 };

async function runTests(step: Step, output: 'shown' | 'kept'): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'gongshilan-test-'));
  const report = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { whole, said } = await run([...step.command, ...reporters], output);
  const counts = readReport(report);
  rmSync(folder, { recursive: true, force: true });
  // The run may fail although every test passes: an error that no test has caught.
  return { counts: whole || counts.failed > 0 ? counts : { ...counts, failed: 1 }, said };
}

async function run(
  command: readonly string[],
  output: 'shown' | 'kept',
): Promise<{ readonly whole: boolean; readonly said: string }> {
  const stdio = output === 'shown' ? 'inherit' : 'pipe';
  const child = spawn(process.execPath, command, { stdio: ['ignore', stdio, stdio] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => (said += text));
  }
  const code = await new Promise<number | null>((done, fail) => {
    child.once('error', fail);
    child.once('close', done);
  });
  return { whole: code === 0, said };
}
