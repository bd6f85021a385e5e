import { settings } from './settings/settings.ts';
import { confirm, isCancel } from '@clack/prompts';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readTownAnswers, townAnswers, type TownAnswers } from '../src/editing/init/town-answers.ts';
import { command } from './command/command.ts';
import { openCommand } from './command/open-command.ts';
import { askTown } from './init/ask-town.ts';
import { checkTown } from './init/check-town.ts';
import { defaultProgram, programSpec } from './init/program-spec.ts';
import { townFiles } from './init/town-files.ts';
import { folderFault, writeTown } from './init/write-town.ts';

const declared = command({
  name: 'init',
  help: '为一个镇建一个只有自己资料的新仓库：一个社工站，程序按版本引用。不写 --answers 就一问一答；出了错什么也不写。',
  options: {
    answers: {
      kind: 'text',
      hint: '答案.json',
      help: '从文件里读回答：name、path、code、station、phone、complaint_phone、hours、site、repository',
    },
    out: { kind: 'text', hint: '文件夹', required: true, help: '写到哪里；要是没有的或者空的文件夹' },
    program: {
      kind: 'text',
      hint: '版本',
      fallback: defaultProgram(),
      help: '用哪一版程序：版本号、Git 地址或打包文件（.tgz）',
    },
  },
  examples: ['npm run init -- --out ../town', 'npm run init -- --answers town.json --out ../town'],
});

process.exitCode = await main();

/** Exit code: 0 written, 1 broken off, 2 wrongly called or answered; in the last two nothing has been written. */
async function main(): Promise<number> {
  const { values } = openCommand(declared);
  const out = fromCaller(values.out);
  const occupied = folderFault(out);
  if (occupied !== undefined)
    return fail(`--out 写的“${values.out}”${occupied}，什么也没有写。请换一个没有的或者空的文件夹。`);
  const program = programSpec(values.program, fromCaller);
  if (program === undefined) return fail(`--program 写的“${values.program}”不是版本号、Git 地址，也不是有的打包文件。`);
  const answers = values.answers === undefined ? await asked() : fromFile(values.answers);
  if (typeof answers !== 'object') return answers;
  const files = townFiles(answers, settings.today, program);
  const error = checkTown(files, settings.sources.program ?? '.', settings.today).find(
    ({ level }) => level === 'error',
  );
  if (error !== undefined) {
    // A row of the program is not what was answered: its place says whom it concerns.
    const place = files.has(error.file) ? (error.field ?? error.file) : `${error.file}:${String(error.line)}`;
    return fail(`照这些回答建出来的资料有错，什么也没有写。${place}：${error.message}`);
  }
  const fault = writeTown(out, files);
  if (fault !== undefined)
    return fail(`--out 写的“${values.out}”写不进去（${fault}），什么也没有写。请看看磁盘和权限。`);
  console.log(next(values.out, files.size));
  return 0;
}

function fromFile(path: string): TownAnswers | number {
  let text: string;
  try {
    text = readFileSync(fromCaller(path), 'utf8');
  } catch {
    return fail(`打不开 --answers 写的“${path}”，什么也没有写。请核对文件名。`);
  }
  const read = readTownAnswers(text);
  return read.ok ? read.answers : fail(`${path}：${read.reason}。什么也没有写。`);
}

async function asked(): Promise<TownAnswers | number> {
  if (!process.stdin.isTTY) return fail('要一问一答，请在终端里运行；给程序用请加 --answers。');
  const texts = await askTown();
  const agreed =
    texts === undefined ? false : await confirm({ message: '照这样写吗？', active: '写', inactive: '不写' });
  if (texts !== undefined && agreed === true && !isCancel(agreed)) return townAnswers(texts);
  console.log('没有写，什么也没有变。');
  return 1;
}

/** A path is meant from where the caller stands; npm changes into the project's folder. */
function fromCaller(path: string): string {
  return resolve(process.env['INIT_CWD'] ?? '.', path);
}

function next(out: string, files: number): string {
  return `写好了：${out}，${String(files)} 个文件。接下来：
  cd ${out}
  npm install
  npm start`;
}

function fail(message: string): number {
  console.error(message);
  return 2;
}
