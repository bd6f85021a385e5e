import { asksForTotals } from './stated-totals.ts';
import { tables, type TableName } from '../../src/schema/index.ts';

/** Name of the sheet that explains the template. */
export const guideSheet = '说明';

const totalsFirst = `先填工作表“${tables.statements.title}”：公告上写的合计、小计、结余是多少，照原文抄。填完一笔一笔的明细，程序会和它核对，抄错一个数字就看得出来。原文没有写合计的，这张表空着。`;

/** The sheet 说明: what to do with the template, one line a row. */
export function guide(table: TableName, file: string): readonly string[] {
  return [
    `这张表用来改“${tables[table].title}”：${tables[table].help}`,
    ...(asksForTotals(table) ? [totalsFirst] : []),
    '',
    '一、已有的行：直接改格子。不改的格子不要动。',
    '二、新增：在下面空着的行里填。编号空着，导入时自动取。',
    '三、列名是红底的，新增时必须填。把鼠标放在列名上，能看到这一列怎么填。',
    '四、有小箭头的格子，点箭头从列表里选；一格要写几个时，用分号（；）隔开。',
    '五、日期写成 2023-12-27；只知道月份写 2023-12，只知道年份写 2023。',
    '六、不要合并格子，不要加合计行。编号这一列锁住了，不用解锁。',
    '七、删掉一行不会删掉网站上的内容；不再提供的服务，请把状态改成“结束”。',
    '',
    `改好以后保存，再运行：npm run import -- ${file}`,
    '它会先说清楚要改什么，问过你才写。',
  ];
}
