import { isCsv } from '../../../data/files/csv-file.ts';
import { PortalConfigSchema } from '../../../data/portal-config.ts';
import type { FileProblem } from '../../../data/problem.ts';
import { isTableName, tableNames } from '../../../schema/index.ts';
import { unreadTable } from '../../support/known-ids.ts';
import { nearest } from '../../support/nearest.ts';
import { problemsOf } from '../../support/problems.ts';
import type { Rule } from '../../engine/rule.ts';
import { tableTitle } from '../../support/rows.ts';

/** Files that are missing, empty, misnamed or cannot be read at all. */
export const files: Rule = {
  id: 'files',
  title: '文件齐全、读得出来',
  level: 'error',
  *check(context) {
    const problems = problemsOf(context, 'file');
    const [first] = problems;
    if (
      first !== undefined &&
      context.portal.files.length === 0 &&
      problems.every(({ fault }) => fault === 'missing')
    ) {
      yield { file: first.file, line: 1, message: nothingAtAll };
      return;
    }
    const unread = new Set(context.portal.problems.filter(({ fault }) => fault !== 'missing').map(unreadTable));
    for (const problem of problems) {
      const { file, line, fault, detail } = problem;
      // A table whose only file cannot be read, or has the wrong name, is not missing.
      if (fault === 'missing' && unread.has(unreadTable(problem))) continue;
      const place = { file, line } as const;
      const message = fault === 'unknown-home' ? unknownHome(detail, context.portal.byId.regions) : explain(problem);
      yield fault === 'unknown-table' && detail !== undefined
        ? { ...place, value: detail, message }
        : { ...place, message };
    }
  },
};

const nothingAtAll =
  '没有这个文件，文件夹里也没有一张表：资料的文件夹不存在或是空的。请在仓库的根目录里运行；用了 PORTAL_DATA 的话，看看它写对了没有。';
const saveAsCsv = '请用 Excel 或 WPS 打开它，另存为“CSV UTF-8（逗号分隔）”。';
const saveAsText = '请用文本编辑器打开它，存成 UTF-8 编码。';

function explain({ fault, file, detail = '' }: FileProblem): string {
  const save = isCsv(file) ? saveAsCsv : saveAsText;
  switch (fault) {
    case 'missing':
      return missing(detail, file);
    case 'unknown-home':
    case 'unreadable-config':
      return unreadableConfig(detail);
    case 'unknown-table':
      return unknownTable(detail);
    case 'empty':
      return '是空文件，一个字也没有。请填上列名和内容；用不着这张表，就删掉这个文件。';
    case 'header-only':
      return '只有列名，没有内容。请至少填一行；用不着这张表，就删掉这个文件。';
    case 'unknown-encoding':
      return `读不出里面的字：编码不是 UTF-8、UTF-16 或 GB18030（GBK），也可能文件坏了。${save}`;
    case 'nul':
      return `里面有看不见的空字符，多半不是真正的文本文件（例如把 Excel 文件直接改了扩展名）。${save}`;
    case 'broken-quote':
      return '英文双引号没有配对，从这里起读不下去。请删掉多余的英文双引号；内容里要用引号，请用中文引号“ ”。';
  }
}

function unknownHome(home = '', regions: ReadonlyMap<string, { readonly name: string }>): string {
  const named = [...regions].find(([, { name }]) => name === home)?.[0];
  const near = named ?? nearest(home, regions.keys());
  const hint = near === undefined ? '' : `；最接近的是 "${near}"`;
  return `"home_region" 写的“${home}”不在 区划 表里${hint}。请改成区划表里的编号。`;
}

function missing(detail: string, file: string): string {
  if (!isTableName(detail)) {
    return '没有这个文件。它写着网站的名称和地址，缺了就不能发布。请从仓库的历史里找回来，或者照 README 新写一份。';
  }
  const folder = file.slice(0, file.lastIndexOf('/'));
  return `没有 ${tableTitle(detail)}。区划、站点、用语、文件 四张表缺一张都不能发布。请把 ${detail}.csv 放进 ${folder} 或它下面的文件夹。`;
}

function unknownTable(name: string): string {
  const near = nearest(name, tableNames);
  if (near === undefined || !isTableName(near)) {
    return `不是公示栏的表。可用的表名有：${tableNames.join('、')}。请改成其中一个，或把这个文件移出去。`;
  }
  return `不是公示栏的表；最接近的是 "${near}"（${tableTitle(near)}）。请把文件改名为 ${near}.csv，或把它移出去。`;
}

function unreadableConfig(detail: string): string {
  if (!detail.startsWith('"')) return `${detail}。这一行附近多半少了逗号、引号或括号，请补上。`;
  const key = detail.slice(1, detail.indexOf('"', 1));
  const keys = Object.keys(PortalConfigSchema.shape);
  if (!detail.includes('没有这一项')) return `${detail}。请照 README 里 portal.json 的样子改好。`;
  const near = nearest(key, keys);
  const hint = near === undefined ? `能写的有：${keys.join('、')}` : `最接近的是 "${near}"`;
  return `${detail}；${hint}。请改成对的名字，或删掉这一项。`;
}
