import { settings } from './settings/settings.ts';
import { build } from 'astro';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { getPortal } from '../src/data/get-portal.ts';
import { prepareHistory } from '../src/history/site.ts';
import { pipeline, type Pipeline } from '../src/build/pipeline.ts';
import { openCommand } from './command/open-command.ts';
import { astroConfig } from './program-folder.ts';
import { say, startProgress } from './print/progress.ts';
import { buildFault } from './build/build-fault.ts';
import { historyNotice } from './build/history-notice.ts';
import { outputFault, outputName } from './build/output-fault.ts';
import { lockOutputs } from './build/output-lock.ts';
import { adoptOutput, clearLeftovers, discardOutput, recoverOutput, temporaryOutput } from './build/output.ts';
import { realOutput } from './build/real-output.ts';

const { values } = openCommand({
  name: 'build',
  help: '检查资料，没有错误就生成整个网站（dist，或环境变量 PORTAL_OUT 写的文件夹）。',
  options: {
    'require-history': { kind: 'switch', help: '修改记录读不全就不生成，结果是 1；发布网站时用' },
  },
});

const named = process.env['PORTAL_OUT'] ?? '';
const out = realOutput(resolve(named === '' ? 'dist' : named));
// Astro leaves timers and threads behind that would keep the process for seconds after the site is whole.
process.exit(await buildPortal());

/** Checks, builds apart from the last result, and puts the new one in its place only when it is whole. Gives the exit code. */
async function buildPortal(): Promise<number> {
  const fault =
    outputFault(out, Object.values(settings.sources), outputName(named)) ?? lockOutputs(resolve('dist'), out);
  if (fault !== undefined) {
    console.error(fault);
    return 2;
  }
  recoverOutput(out);
  clearLeftovers(resolve('.'), out);
  const notice = historyNotice(prepareHistory(), resolve('.'), values['require-history']);
  if (notice !== undefined) console.warn(notice);
  return notice !== undefined && values['require-history'] ? 1 : buildInto(temporaryOutput(resolve('.')));
}

/** Builds into a folder of its own, and lets it take the place of the last result. */
async function buildInto(next: string): Promise<number> {
  const started = performance.now();
  const steps = pipeline();
  // The second thread writes the files that are not pages while this one checks; where a check refuses, they are thrown away.
  steps.publish(next);
  stopOnSignals(steps, next);
  const refusal = steps.check();
  if (refusal !== undefined) {
    await steps.stop();
    discardOutput(next);
    console.error(refusal);
    return 1;
  }
  const rows = getPortal().files.reduce((count, file) => count + file.rows, 0);
  say(`已检查 ${String(rows)} 行数据，没有错误。`);
  const progress = startProgress('正在生成页面');
  try {
    // The folder is new, and what stands in it already is to stay.
    await build({ ...astroConfig, outDir: next, logLevel: 'error', vite: { build: { emptyOutDir: false } } });
    adoptOutput(next, out);
  } catch (error) {
    progress.stop();
    await steps.stop();
    // Asked before anything is removed: a full disk is then no longer full.
    const fault = buildFault(error, [next, out, tmpdir()], out);
    discardOutput(next);
    console.error(fault);
    return 1;
  }
  progress.stop();
  for (const warning of steps.warnings) console.warn(warning);
  say(`完成：${named === '' ? 'dist' : named}/，用了 ${((performance.now() - started) / 1000).toFixed(1)} 秒。`);
  return 0;
}

function stopOnSignals(steps: Pipeline, next: string): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void steps.stop().then(() => {
        discardOutput(next);
        process.exit(1);
      });
    });
  }
}
