import { settings } from './settings/settings.ts';
import { build } from 'astro';
import { resolve } from 'node:path';
import { inspect } from 'node:util';
import { getPortal } from '../src/data/get-portal.ts';
import { pipeline } from '../src/build/pipeline.ts';
import { openCommand } from './command/open-command.ts';
import { say, startProgress } from './print/progress.ts';
import { outputFault } from './build/output-fault.ts';
import { adoptOutput, clearStaleOutputs, discardOutput, recoverOutput, temporaryOutput } from './build/output.ts';

openCommand({
  name: 'build',
  help: '检查资料，没有错误就生成整个网站（dist，或环境变量 PORTAL_OUT 写的文件夹）。',
  options: {},
});

const named = process.env['PORTAL_OUT'] ?? '';
const out = resolve(named === '' ? 'dist' : named);
// Astro leaves timers and threads behind that would keep the process for seconds after the site is whole.
process.exit(await buildPortal());

/** Checks, builds beside the last result, and puts the new one in its place only when it is whole. Gives the exit code. */
async function buildPortal(): Promise<number> {
  const fault = outputFault(out, Object.values(settings.sources));
  if (fault !== undefined) {
    console.error(fault);
    return 2;
  }
  recoverOutput(out);
  clearStaleOutputs(out);
  const started = performance.now();
  const next = temporaryOutput(out);
  const steps = pipeline();
  // The second thread writes the files that are not pages while this one checks; where a check refuses, they are thrown away.
  steps.publish(next);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void steps.stop().then(() => {
        discardOutput(next);
        process.exit(1);
      });
    });
  }
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
    await build({ outDir: next, logLevel: 'error', vite: { build: { emptyOutDir: false } } });
  } catch (error) {
    progress.stop();
    await steps.stop();
    discardOutput(next);
    console.error(`页面没有生成，原来的网站没有动。\n${inspect(error)}`);
    return 1;
  }
  progress.stop();
  for (const warning of steps.warnings) console.warn(warning);
  adoptOutput(next, out);
  say(`完成：${named === '' ? 'dist' : named}/，用了 ${((performance.now() - started) / 1000).toFixed(1)} 秒。`);
  return 0;
}
