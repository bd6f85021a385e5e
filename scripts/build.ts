import { settings } from './settings/settings.ts';
import { build } from 'astro';
import { resolve } from 'node:path';
import { inspect } from 'node:util';
import { getPortal } from '../src/data/get-portal.ts';
import { prepareHistory } from '../src/history/site.ts';
import { secondThread } from '../src/build/second-thread.ts';
import { runChecks } from '../src/rules/engine/index.ts';
import { refuseOnErrors } from '../src/rules/engine/gate.ts';
import { nodeFiles } from '../src/data/files/node-files.ts';
import { readPictures } from '../src/data/files/picture.ts';
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
  // It writes the files that are not pages while this one checks; where a check refuses, they are thrown away.
  const second = secondThread();
  second.publish(next, prepareHistory());
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void second.stop().then(() => {
        discardOutput(next);
        process.exit(1);
      });
    });
  }
  const portal = getPortal();
  const pictures = readPictures(nodeFiles, ['public', settings.sources.content]);
  const publicFiles = nodeFiles.list('public');
  // A portal of their own: what the checks have indexed by it is gone with it, before the pages index what they need.
  const findings = runChecks({ portal: { ...portal }, today: settings.today, publicFiles, pictures });
  const refusal = refuseOnErrors(findings);
  if (refusal !== undefined) {
    await second.stop();
    discardOutput(next);
    console.error(refusal);
    return 1;
  }
  const rows = portal.files.reduce((count, file) => count + file.rows, 0);
  say(`已检查 ${String(rows)} 行数据，没有错误。`);
  const progress = startProgress('正在生成页面');
  try {
    process.env['PORTAL_PREPARED'] = 'yes';
    // The folder is new, and what stands in it already is to stay.
    await build({ outDir: next, logLevel: 'error', vite: { build: { emptyOutDir: false } } });
  } catch (error) {
    progress.stop();
    await second.stop();
    discardOutput(next);
    console.error(`页面没有生成，原来的网站没有动。\n${inspect(error)}`);
    return 1;
  }
  progress.stop();
  adoptOutput(next, out);
  say(`完成：${named === '' ? 'dist' : named}/，用了 ${((performance.now() - started) / 1000).toFixed(1)} 秒。`);
  return 0;
}
