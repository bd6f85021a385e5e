import { settings } from './settings/settings.ts';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { rowsOf, type AnyRow } from '../src/rules/support/rows.ts';
import { loadPortal } from '../src/data/load.ts';
import { nodeFiles } from '../src/data/files/node-files.ts';
import { find, type Portal } from '../src/data/portal.ts';
import { columnsOf, tables, type TableName } from '../src/schema/index.ts';
import { createChoices } from '../src/editing/template/choices.ts';
import { templateXlsx } from '../src/editing/template/template-xlsx.ts';
import { makeTemplate } from '../src/editing/template/template.ts';
import { nearest } from '../src/rules/support/nearest.ts';
import { tableNamed } from './import/options.ts';
import { guide, guideSheet } from './template/guide.ts';
import { tableList } from './print/table-list.ts';

const usage = '用法：npm run template -- 表名 [--station 站点编号 | --folder data/某个文件夹] [--out 文件.xlsx]';

interface Options {
  readonly table: TableName;
  readonly station: string | undefined;
  readonly folder: string | undefined;
  readonly out: string | undefined;
}

process.exitCode = await main(process.argv.slice(2));

/** `npm run template -- services --station <id>`: writes a spreadsheet with the rows of a station, ready to be changed and added to. */
async function main(words: readonly string[]): Promise<number> {
  const options = readOptions(words);
  if (typeof options === 'string') {
    console.error(`${options}\n${usage}`);
    return 2;
  }
  const { sources } = settings;
  const portal = loadPortal(nodeFiles, sources);
  const chosen = chooseRows(portal, options);
  if (typeof chosen === 'string') {
    console.error(chosen);
    return 2;
  }
  const { table } = options;
  const template = makeTemplate(
    table,
    chosen.rows,
    createChoices(portal, [...chosen.folders, `${sources.data}/common`]),
  );
  const file = options.out ?? `${[tables[table].title, chosen.name].filter((part) => part !== '').join('-')}.xlsx`;
  try {
    writeFileSync(
      resolve(process.env['INIT_CWD'] ?? '.', file),
      await templateXlsx(template, { name: guideSheet, lines: guide(table, file) }),
    );
  } catch {
    console.error(`写不进 ${file}。它是不是正在 Excel 或 WPS 里开着？请关掉它，再来一次。`);
    return 1;
  }
  console.log(`写好了 ${file}：${String(chosen.rows.length)} 行已有的内容，下面空着的行可以新增。`);
  console.log(`改好、保存以后，请运行 npm run import -- ${file.includes(' ') ? `"${file}"` : file}`);
  return 0;
}

function readOptions(words: readonly string[]): Options | string {
  try {
    const options = { station: { type: 'string' }, folder: { type: 'string' }, out: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true });
    const [word, ...more] = positionals;
    const table = tableNamed(word);
    if (word === undefined || more.length > 0) return '请写一个表名。';
    if (table === undefined) return `没有“${word}”这张表。表名有：${tableList()}。`;
    return { table, station: values.station, folder: values.folder?.replace(/\/+$/, ''), out: values.out };
  } catch {
    return `不认识的选项：${words.join(' ')}。`;
  }
}

interface Chosen {
  readonly rows: readonly AnyRow[];
  /** Whose rows they are, for the name of the file. */
  readonly name: string;
  /** Folders from which other rows may be referred to. */
  readonly folders: readonly string[];
}

function chooseRows(portal: Portal, { table, station, folder }: Options): Chosen | string {
  const rows = rowsOf(portal, table);
  const folderOf = (row: AnyRow): string => row.at.file.slice(0, row.at.file.lastIndexOf('/'));
  if (station === undefined) {
    const own = folder === undefined ? [] : rows.filter((row) => folderOf(row) === folder);
    return { rows: own, name: folder?.replace(/^.*\//, '') ?? '', folders: folder === undefined ? [] : [folder] };
  }
  const found = find(portal, 'stations', station);
  if (found === undefined) {
    const near = nearest(station, portal.byId.stations.keys());
    return `没有编号是 ${station} 的站点${near === undefined ? '' : `；最接近的是 ${near}`}。请核对编号。`;
  }
  const home = folderOf(found);
  const isOwn = columnsOf(table).some(([key]) => key === 'station')
    ? (row: AnyRow) => row['station'] === station
    : (row: AnyRow) => (table === 'stations' ? row.id === station : folderOf(row) === home);
  return { rows: rows.filter(isOwn), name: found.name, folders: [home] };
}
