import { settings } from './settings/settings.ts';
import { createVocabulary } from '../src/data/cells/vocabulary.ts';
import { openTableSource } from '../src/editing/import/table-source.ts';
import { loadPortal } from '../src/data/load.ts';
import { nodeFiles } from '../src/data/files/node-files.ts';
import { folderOf } from '../src/editing/import/plan.ts';
import { createChoices } from '../src/editing/template/choices.ts';
import { command } from './command/command.ts';
import { openCommand } from './command/open-command.ts';
import { tableList, tableNamed } from './command/table-names.ts';
import { readAnswers } from './new/answer-file.ts';
import { askAgreement, askRecord } from './new/ask.ts';
import { chooseKind } from './new/choose-kind.ts';
import { collectFromFile } from './new/from-file.ts';
import { storyKind, tableKind, type Kind } from './new/kind.ts';
import { recordLines } from './new/record-lines.ts';
import { writeRecord } from './new/write-record.ts';

const declared = command({
  name: 'new',
  help: '一问一答，新增一样东西（一行资料或一篇故事），最后一次写好。中途停下来什么也不会写。',
  words: { hint: '表名或 story', help: '不写就先问要新增什么', least: 0, most: 1 },
  options: {
    answers: { kind: 'text', hint: '答案.json', help: '不问，从文件里读回答（给程序用）' },
  },
});
const { sources, today } = settings;

process.exitCode = await main();

/**
 * `npm run new`: asks its way through a new record and writes it in one go. Whoever breaks off leaves nothing behind. Exit code 1
 * where nothing was written, 2 wrongly called.
 */
async function main(): Promise<number> {
  const { values, words } = openCommand(declared);
  const file = values.answers === undefined ? undefined : readAnswers(values.answers);
  if (typeof file === 'string') return fail(file);
  if (file === undefined && !process.stdin.isTTY) return fail('要一问一答，请在终端里运行；给程序用请加 --answers。');
  const name = file?.table ?? words[0] ?? (await chooseKind());
  if (name === undefined) return stop();
  const portal = loadPortal(nodeFiles, sources);
  const known = createVocabulary(portal);
  const kind = name === 'story' || name === '故事' ? storyKind(portal, sources.content) : openKind(name);
  if (typeof kind === 'string') return fail(kind);
  const tools = { portal, known, table: kind.table };
  if (file !== undefined) {
    const collected = collectFromFile(file, kind, tools);
    if ('id' in collected) return writeRecord(kind, collected);
    console.error(['有几项不对，什么也没有写：', ...collected.map((message) => `  ${message}`)].join('\n'));
    return 1;
  }
  const all = [...new Set(portal.files.map(({ path }) => folderOf(path)))];
  // What comes with the program may be chosen, and nothing may be written there.
  const folders = all.filter((folder) => !folder.startsWith(`${portal.program ?? ''}/`));
  const collected = await askRecord(kind, { ...tools, choices: createChoices(portal, all), folders });
  if (collected === undefined) return stop();
  console.log(recordLines(kind, collected, portal).join('\n'));
  return (await askAgreement()) ? writeRecord(kind, collected, name) : stop();

  function openKind(word: string): Kind | string {
    const table = tableNamed(word);
    if (table === undefined) return `没有“${word}”。可以新增：story（故事）、${tableList()}。`;
    const opened = openTableSource(nodeFiles, sources.data, table, known);
    return opened.ok
      ? tableKind(opened.shelf, portal, { known, today, data: sources.data })
      : `${opened.path} 第 ${String(opened.line)} 行：${opened.reason}`;
  }
}

function stop(): number {
  console.log('没有写，什么也没有变。');
  return 1;
}

function fail(message: string): number {
  console.error(message);
  return 2;
}
