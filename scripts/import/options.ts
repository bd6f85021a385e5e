import { parseArgs } from 'node:util';
import { isTableName, tableNames, tables, type TableName } from '../../src/schema/index.ts';
import { tableList } from '../print/table-list.ts';

export interface ImportOptions {
  readonly file: string;
  readonly table: TableName | undefined;
  /** Folder for new rows. */
  readonly to: string | undefined;
  /** Write without asking. */
  readonly yes: boolean;
}

export type ImportOptionsResult =
  { readonly ok: true; readonly options: ImportOptions } | { readonly ok: false; readonly message: string };

const usage = '用法：npm run import -- 文件.xlsx 或 文件.csv [--table services] [--to data/某个文件夹] [--yes]';

/** Reads the command line; a wrong option comes back as a message in Chinese. */
export function readImportOptions(words: readonly string[]): ImportOptionsResult {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { table: { type: 'string' }, to: { type: 'string' }, yes: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) return fault('请写一个文件名，一次一个。');
    const table = tableNamed(values.table);
    if (values.table !== undefined && table === undefined) {
      return fault(`没有“${values.table}”这张表。表名有：${tableList()}。`);
    }
    return { ok: true, options: { file, table, to: values.to?.replace(/\/+$/, ''), yes: values.yes } };
  } catch {
    return fault(`不认识的选项：${words.join(' ')}。`);
  }
}

/** A table by its name or its Chinese title. */
export function tableNamed(word: string | undefined): TableName | undefined {
  if (word === undefined) return undefined;
  return isTableName(word) ? word : tableNames.find((name) => tables[name].title === word);
}

function fault(message: string): ImportOptionsResult {
  return { ok: false, message: `${message}\n${usage}` };
}
