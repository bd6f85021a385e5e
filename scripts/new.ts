import { settings } from './settings/settings.ts';
import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { describe } from '../src/rules/engine/describe.ts';
import { createVocabulary } from '../src/data/cells/vocabulary.ts';
import { newFindings } from '../src/editing/import/check-change.ts';
import { openShelf } from '../src/editing/import/shelf.ts';
import { loadPortal } from '../src/data/load.ts';
import { nodeFiles } from '../src/data/files/node-files.ts';
import { folderOf } from '../src/editing/import/plan.ts';
import { createChoices } from '../src/editing/template/choices.ts';
import { writeFiles } from './edit/write-files.ts';
import { tableNamed } from './import/options.ts';
import { formatAnswers, parseAnswers, type Answers } from './new/answer-file.ts';
import { askAgreement, askRecord } from './new/ask.ts';
import { chooseKind } from './new/choose-kind.ts';
import { collectFromFile, type Collected } from './new/from-file.ts';
import { storyKind, tableKind, type Kind } from './new/kind.ts';
import { recordLines } from './new/record-lines.ts';
import { tableList } from './print/table-list.ts';

const usage = '用法：npm run new [-- 表名或 story] [-- --answers 答案.json]';
const { sources, today } = settings;

process.exitCode = await main(process.argv.slice(2));

/**
 * `npm run new`: asks its way through a new record and writes it in one go. Whoever breaks off leaves nothing behind. Exit code 1
 * where nothing was written, 2 wrongly called.
 */
async function main(words: readonly string[]): Promise<number> {
  const called = readOptions(words);
  if (typeof called === 'string') return fail(called);
  const file = called.answers === undefined ? undefined : readAnswers(called.answers);
  if (typeof file === 'string') return fail(file);
  if (file === undefined && !process.stdin.isTTY) return fail('要一问一答，请在终端里运行；给程序用请加 --answers。');
  const name = file?.table ?? called.kind ?? (await chooseKind());
  if (name === undefined) return stop();
  const portal = loadPortal(nodeFiles, sources);
  const known = createVocabulary(portal);
  const kind = name === 'story' || name === '故事' ? storyKind(portal, sources.content) : openKind(name);
  if (typeof kind === 'string') return fail(kind);
  const tools = { portal, known, table: kind.table };
  if (file !== undefined) {
    const collected = collectFromFile(file, kind, tools);
    if ('id' in collected) return finish(kind, collected);
    console.error(['有几项不对，什么也没有写：', ...collected.map((message) => `  ${message}`)].join('\n'));
    return 1;
  }
  const folders = [...new Set(portal.files.map(({ path }) => folderOf(path)))];
  const collected = await askRecord(kind, { ...tools, choices: createChoices(portal, folders), folders });
  if (collected === undefined) return stop();
  console.log(recordLines(kind, collected, portal).join('\n'));
  return (await askAgreement()) ? finish(kind, collected, name) : stop();

  function openKind(word: string): Kind | string {
    const table = tableNamed(word);
    if (table === undefined) return `没有“${word}”。可以新增：story（故事）、${tableList()}。`;
    const opened = openShelf(nodeFiles, sources.data, table, known);
    return opened.ok
      ? tableKind(opened.shelf, portal, { known, today, data: sources.data })
      : `${opened.path} 第 ${String(opened.line)} 行：${opened.reason}`;
  }
}

/** Writes the record if nothing is wrong with it; `asked`: the answers were typed and are kept where it is. */
function finish(kind: Kind, collected: Collected, asked?: string): number {
  const { id, answers, folder } = collected;
  const changed = kind.write(id, answers, folder);
  const findings = newFindings(changed, { files: nodeFiles, sources, today });
  const errors = findings.filter(({ level }) => level === 'error');
  if (errors.length > 0) {
    console.error(['这样写进去会出错，所以什么也没有写：', ...errors.map((each) => `  ${describe(each)}`)].join('\n'));
    if (asked !== undefined)
      console.error(keepAnswers({ table: asked, to: folder, answers: new Map([...answers, ['id', id]]) }));
    return 1;
  }
  const trouble = writeFiles(changed);
  if (trouble !== undefined) return fail(trouble, 1);
  console.log(`写好了：${kind.title} ${id}，在 ${changed.map(({ path }) => path).join('、')}。`);
  for (const warning of findings) console.log(`  提醒 ${describe(warning)}`);
  return 0;
}

function keepAnswers(answers: Answers): string {
  const path = join(tmpdir(), `gongshilan-answers-${String(process.pid)}.json`);
  writeFileSync(path, formatAnswers(answers));
  return `你的回答存在 ${path}。改好以后运行 npm run new -- --answers ${path}，不用从头再答。`;
}

function readOptions(words: readonly string[]): { kind: string | undefined; answers: string | undefined } | string {
  try {
    const options = { answers: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true });
    if (positionals.length > 1) return `一次只能新增一样。\n${usage}`;
    return { kind: positionals[0], answers: values.answers };
  } catch {
    return `不认识的选项：${words.join(' ')}。\n${usage}`;
  }
}

function readAnswers(path: string): Answers | string {
  try {
    const text = readFileSync(resolve(process.env['INIT_CWD'] ?? '.', path), 'utf8');
    return (
      parseAnswers(text) ??
      `${path} 的写法不对。要写成 {"table": "services", "to": "data/poli", "answers": {"名称": "……"}}。`
    );
  } catch {
    return `打不开 ${path}。请核对文件名。`;
  }
}

function stop(): number {
  console.log('没有写，什么也没有变。');
  return 1;
}

function fail(message: string, code = 2): number {
  console.error(message);
  return code;
}
