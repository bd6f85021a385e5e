import { parseOptions } from './sample/options.ts';
import { prepareFolder } from './sample/output-folder.ts';
import { createProgress } from './sample/progress.ts';
import { writeSample } from './sample/write-sample.ts';

/** `npm run sample`: writes an invented region of any size as a data folder. Exit code 2 for a wrong option or folder. */
function run(words: readonly string[]): number {
  const parsed = parseOptions(words);
  if (!parsed.ok) return refuse(parsed.message);
  const { options } = parsed;
  const folder = prepareFolder(options.out);
  if (!folder.ok) return refuse(folder.message);
  writeSample(options, createProgress(options.stations, '个站点'));
  console.log(`写好了：${options.out}，共 ${String(options.stations)} 个站点。`);
  console.log(`试试看：PORTAL_DATA=${options.out} npm run check`);
  return 0;
}

function refuse(message: string): number {
  console.error(message);
  return 2;
}

process.exitCode = run(process.argv.slice(2));
