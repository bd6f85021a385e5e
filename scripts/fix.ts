import { settings } from './settings/settings.ts';
import { nodeFiles } from '../src/data/files/node-files.ts';
import { command } from './command/command.ts';
import { openCommand } from './command/open-command.ts';
import { fixFolder } from './fix/fix-folder.ts';
import { fixPictures } from './fix/fix-pictures.ts';
import { fixText } from './fix/fix-text.ts';
import { writeFiles } from './edit/write-files.ts';

const declared = command({
  name: 'fix',
  help: '把资料文件的写法理整齐（编码、列名、日期、金额……），去掉 public 里图片藏着的拍摄信息，说明改了什么；内容不变。',
  words: { hint: 'data 或 public 里的文件夹或文件', help: '可以写几个；不写就是全部', least: 0, most: Infinity },
  options: {
    'dry-run': { kind: 'switch', help: '只说要改什么，不写' },
    write: { kind: 'switch', help: '在 CI 上也写；在自己的电脑上本来就写' },
  },
});

process.exitCode = main();

/**
 * Puts the form of the data files right, takes out of pictures what they say besides the picture, and tells what it did. Exit code 1 where a file cannot be read whole, 2 wrongly called.
 * On a CI machine nothing is written unless it is asked for.
 */
function main(): number {
  const { values, words: paths } = openCommand(declared);
  const isCi = process.env['CI'] === 'true' || process.env['CI'] === '1';
  const dry = values['dry-run'] || (isCi && !values.write);
  const { sources } = settings;
  const outcome = fixFolder(nodeFiles, sources.data, paths);
  const pictures = fixPictures(nodeFiles, 'public', paths);
  if (outcome.files.length === 0 && pictures.length === 0) {
    console.error(`没有找到 CSV 文件：${paths.join(' ') || sources.data}。请看看文件夹写对了没有。`);
    return 2;
  }
  const trouble = dry ? undefined : writeFiles([...outcome.changed, ...pictures]);
  const inColour = process.stdout.isTTY && process.env['NO_COLOR'] === undefined;
  console.log(fixText(outcome, { dry, trouble, pictures: pictures.map(({ path }) => path) }, inColour));
  return trouble === undefined && outcome.files.every((file) => file.result.ok) ? 0 : 1;
}
