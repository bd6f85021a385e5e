import { settings } from './settings/settings.ts';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { confirm, isCancel } from '@clack/prompts';
import { nodeFiles } from '../src/data/files/node-files.ts';
import { writeFiles } from './edit/write-files.ts';
import { importText } from './import/import-text.ts';
import { prepareImport, type Prepared } from './import/prepare-import.ts';
import { readImportOptions, type ImportOptions } from './import/options.ts';

process.exitCode = await main(process.argv.slice(2));

/**
 * `npm run import -- file.xlsx|csv`: reads a spreadsheet into the data, shows the change in words and asks before it writes. Exit
 * code 1 where something is not certain (then nothing is written) or the editor says no, 2 wrongly called.
 */
async function main(words: readonly string[]): Promise<number> {
  const parsed = readImportOptions(words);
  if (!parsed.ok) {
    console.error(parsed.message);
    return 2;
  }
  const { options } = parsed;
  const bytes = readBytes(options.file);
  if (bytes === undefined) {
    console.error(`打不开 ${options.file}：没有这个文件，或者它正被别的程序占用。请核对文件名。`);
    return 2;
  }
  const { sources, today } = settings;
  const prepared = await prepareImport(bytes, options, { files: nodeFiles, sources, today });
  console.log(importText(prepared, options.file));
  return prepared.ok && prepared.changed.length > 0 ? write(prepared, options) : prepared.ok ? 0 : 1;
}

async function write(prepared: Prepared & { ok: true }, { yes }: ImportOptions): Promise<number> {
  if (!yes && !process.stdin.isTTY) {
    console.log('还没有写。看过没有问题，请加上 --yes 再运行一次。');
    return 0;
  }
  const agreed = yes || (await confirm({ message: '照这样写进去吗？', active: '写进去', inactive: '不写' }));
  if (isCancel(agreed) || !agreed) {
    console.log('没有写，什么也没有变。');
    return 1;
  }
  const trouble = writeFiles(prepared.changed);
  console.log(
    trouble ?? `写好了 ${prepared.changed.map(({ path }) => path).join('、')}。可以再运行 npm run check 看看。`,
  );
  return trouble === undefined ? 0 : 1;
}

/** npm changes to the project's folder; a path is meant from where the editor stands. */
function readBytes(file: string): Uint8Array | undefined {
  try {
    return readFileSync(resolve(process.env['INIT_CWD'] ?? '.', file));
  } catch {
    return undefined;
  }
}
