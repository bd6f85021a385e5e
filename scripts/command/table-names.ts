import { isTableName, tableNames, tables, type TableName } from '../../src/schema/index.ts';

/** All tables as an editor may call them: `服务（services）、站点（stations）`. */
export function tableList(): string {
  return tableNames.map((name) => `${tables[name].title}（${name}）`).join('、');
}

/** A table by its name or its Chinese title. */
export function tableNamed(word: string): TableName | undefined {
  return isTableName(word) ? word : tableNames.find((name) => tables[name].title === word);
}
