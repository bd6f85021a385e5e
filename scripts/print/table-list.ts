import { tableNames, tables } from '../../src/schema/index.ts';

/** All tables as an editor may call them: `服务（services）、站点（stations）`. */
export function tableList(): string {
  return tableNames.map((name) => `${tables[name].title}（${name}）`).join('、');
}
