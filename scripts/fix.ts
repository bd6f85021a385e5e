import { settings } from './settings/settings.ts';
import { parseArgs } from 'node:util';
import { nodeFiles } from '../src/data/files/node-files.ts';
import { fixFolder } from './fix/fix-folder.ts';
import { fixText } from './fix/fix-text.ts';
import { writeFiles } from './edit/write-files.ts';

const usage = '用法：npm run fix [-- --dry-run | --write] [data/某个文件夹或文件 ……]';

process.exitCode = main(process.argv.slice(2));

/** Puts the form of the data files right and tells what it did. Exit code 1 where a file cannot be read whole, 2 wrongly called. */
function main(words: readonly string[]): number {
  const options = readOptions(words);
  if (options === undefined) return 2;
  const { sources } = settings;
  const outcome = fixFolder(nodeFiles, sources.data, options.paths);
  if (outcome.files.length === 0) {
    console.error(`没有找到 CSV 文件：${options.paths.join(' ') || sources.data}。请看看文件夹写对了没有。`);
    return 2;
  }
  const trouble = options.dry ? undefined : writeFiles(outcome.changed);
  const inColour = process.stdout.isTTY && process.env['NO_COLOR'] === undefined;
  console.log(fixText(outcome, { dry: options.dry, trouble }, inColour));
  return trouble === undefined && outcome.files.every((file) => file.result.ok) ? 0 : 1;
}

interface Options {
  readonly dry: boolean;
  readonly paths: readonly string[];
}

/** What is asked for; undefined, after saying why, where the words are not understood. On a CI machine nothing is written. */
function readOptions(words: readonly string[]): Options | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { 'dry-run': { type: 'boolean' }, write: { type: 'boolean' } },
      allowPositionals: true,
    });
    const isCi = process.env['CI'] === 'true' || process.env['CI'] === '1';
    return { dry: values['dry-run'] ?? (isCi && values.write !== true), paths: positionals };
  } catch {
    console.error(`不认识的选项：${words.join(' ')}。\n${usage}`);
    return undefined;
  }
}
