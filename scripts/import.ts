import { settings } from './settings/settings.ts';
import { withSlashes } from '../src/data/files/within.ts';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { confirm, isCancel } from '@clack/prompts';
import { nodeFiles } from '../src/data/files/node-files.ts';
import { command } from './command/command.ts';
import { openCommand } from './command/open-command.ts';
import { tableList, tableNamed } from './command/table-names.ts';
import { writeFiles } from './edit/write-files.ts';
import { importText } from './import/import-text.ts';
import { prepareImport, type Prepared } from './import/prepare-import.ts';

const declared = command({
  name: 'import',
  help: '把一个表格文件读进资料：先用文字说明会改什么，问过才写。文件里没有的行都不动。',
  words: { hint: '文件.xlsx 或 文件.csv', help: '要读的文件，一次一个', least: 1, most: 1 },
  options: {
    table: { kind: 'text', hint: '表名', help: '是哪张表，例如 services 或 服务；看不出来时才要写' },
    to: { kind: 'text', hint: '文件夹', help: '新的行放进 data 里的哪个文件夹' },
    yes: { kind: 'switch', help: '不问，直接写' },
  },
});

process.exitCode = await main();

/**
 * `npm run import -- file.xlsx|csv`: reads a spreadsheet into the data, shows the change in words and asks before it writes. Exit
 * code 1 where something is not certain (then nothing is written) or the editor says no, 2 wrongly called.
 */
async function main(): Promise<number> {
  const { values, words } = openCommand(declared);
  const [file = ''] = words;
  const table = values.table === undefined ? undefined : tableNamed(values.table);
  if (values.table !== undefined && table === undefined) {
    console.error(`没有“${values.table}”这张表。表名有：${tableList()}。`);
    return 2;
  }
  const bytes = readBytes(file);
  if (bytes === undefined) {
    console.error(`打不开 ${file}：没有这个文件，或者它正被别的程序占用。请核对文件名。`);
    return 2;
  }
  const { sources, today } = settings;
  const to = values.to === undefined ? undefined : withSlashes(values.to).replace(/\/+$/, '');
  const prepared = await prepareImport(bytes, { file, table, to }, { files: nodeFiles, sources, today });
  console.log(importText(prepared, file));
  return prepared.ok && prepared.changed.length > 0 ? write(prepared, values.yes) : prepared.ok ? 0 : 1;
}

async function write(prepared: Prepared & { ok: true }, yes: boolean): Promise<number> {
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
