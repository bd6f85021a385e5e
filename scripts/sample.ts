import { openCommand } from './command/open-command.ts';
import { sampleCommand } from './sample/command.ts';
import { prepareFolder } from './sample/output-folder.ts';
import { createProgress } from './print/count-progress.ts';
import { writeSample } from './sample/write-sample.ts';

process.exitCode = main();

/** `npm run sample`: writes an invented region of any size as a data folder. Exit code 2 for a wrong option or folder. */
function main(): number {
  const { values } = openCommand(sampleCommand);
  const folder = prepareFolder(values.out);
  if (!folder.ok) {
    console.error(folder.message);
    return 2;
  }
  writeSample(values, createProgress(values.stations, '个站点'));
  console.log(`写好了：${values.out}，共 ${String(values.stations)} 个站点。`);
  console.log(`试试看：PORTAL_DATA=${values.out} npm run check`);
  return 0;
}
