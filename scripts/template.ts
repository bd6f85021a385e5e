import { settings } from './settings/settings.ts';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadPortal } from '../src/data/load.ts';
import { nodeFiles } from '../src/data/files/node-files.ts';
import { tables } from '../src/schema/index.ts';
import { createChoices } from '../src/editing/template/choices.ts';
import { templateXlsx } from '../src/editing/template/template-xlsx.ts';
import { makeTemplate } from '../src/editing/template/template.ts';
import { command } from './command/command.ts';
import { openCommand } from './command/open-command.ts';
import { tableList, tableNamed } from './command/table-names.ts';
import { chooseRows } from './template/choose-rows.ts';
import { guide, guideSheet } from './template/guide.ts';
import { asksForTotals, totalsTemplate } from './template/stated-totals.ts';

const declared = command({
  name: 'template',
  help: '做一个 Excel 表格，里面是已有的行和可选的说法；填好以后用 npm run import 读进来。',
  words: { hint: '表名', help: '例如 services 或 服务', least: 1, most: 1 },
  options: {
    station: { kind: 'text', hint: '站点编号', help: '这个站点的行' },
    folder: { kind: 'text', hint: 'data/某个文件夹', help: '这个文件夹里的行' },
    out: { kind: 'text', hint: '文件.xlsx', help: '写到哪里；不写就照表名和站点取名' },
  },
});

process.exitCode = await main();

/** `npm run template -- services --station <id>`: writes a spreadsheet with the rows of a station, ready to be changed and added to. */
async function main(): Promise<number> {
  const { values, words } = openCommand(declared);
  const [word = ''] = words;
  const table = tableNamed(word);
  if (table === undefined) return fail(`没有“${word}”这张表。表名有：${tableList()}。`, 2);
  const { sources } = settings;
  const portal = loadPortal(nodeFiles, sources);
  const folder = values.folder?.replace(/\/+$/, '');
  const chosen = chooseRows(portal, { table, station: values.station, folder });
  if (typeof chosen === 'string') return fail(chosen, 2);
  const choices = createChoices(portal, [
    ...chosen.folders,
    `${sources.data}/common`,
    `${portal.program ?? ''}/data/common`,
  ]);
  const template = makeTemplate(table, chosen.rows, choices);
  const templates = asksForTotals(table) ? [totalsTemplate(portal, chosen, choices), template] : [template];
  const file = values.out ?? `${[tables[table].title, chosen.name].filter((part) => part !== '').join('-')}.xlsx`;
  try {
    writeFileSync(
      resolve(process.env['INIT_CWD'] ?? '.', file),
      await templateXlsx(templates, { name: guideSheet, lines: guide(table, file) }),
    );
  } catch {
    return fail(`写不进 ${file}。它是不是正在 Excel 或 WPS 里开着？请关掉它，再来一次。`, 1);
  }
  console.log(`写好了 ${file}：${String(chosen.rows.length)} 行已有的内容，下面空着的行可以新增。`);
  if (asksForTotals(table)) console.log(`第一张工作表“${tables.statements.title}”请先填：公告上写的合计是多少。`);
  console.log(`改好、保存以后，请运行 npm run import -- ${file.includes(' ') ? `"${file}"` : file}`);
  return 0;
}

function fail(message: string, code: number): number {
  console.error(message);
  return code;
}
