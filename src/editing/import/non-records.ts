import { columnByTitle, type NamedColumn } from '../../data/csv/titles.ts';
import { isBlank, shownText, type SheetRow } from '../../data/sheets/grid.ts';
import type { TableName } from '../../schema/index.ts';

/** What a row below the titles is that is no record, in words that follow 第 5 行; undefined for a record. */
export function nonRecordReason(
  row: SheetRow,
  columns: readonly (NamedColumn | undefined)[],
  table: TableName,
): string | undefined {
  const idIndex = columns.findIndex((column) => column?.key === 'id');
  if (isHeaderAgain(row, columns, table)) return '又是列名';
  if (isSigned(row)) return '是落款';
  if (isRemark(row)) return '是说明';
  if (isTotal(row, idIndex, total)) return '是合计';
  return isTotal(row, idIndex, carried) ? '是账页的结转' : undefined;
}

function isHeaderAgain(row: SheetRow, columns: readonly (NamedColumn | undefined)[], table: TableName): boolean {
  const filled = row.cells.flatMap((cell, index) =>
    isBlank(cell) ? [] : [[shownText(cell), columns[index]] as const],
  );
  return (
    filled.length > 1 &&
    filled.every(([text, column]) => column !== undefined && columnByTitle(table, text)?.key === column.key)
  );
}

/** 合计, 本月合计, 一季度小计, 全年累计; with what was counted (合计：31项, 共 31 项), or the sum in words. */
const total =
  /^(?:(?:本?[日周旬月季年页次]度?|上半年|下半年|全年|第?[一二三四1-4]季度|\d{1,2}月)?(?:合计|总计|小计|共计|累计|总和|total|subtotal|sum)(?:[（(](?:大写|元)[)）])?[:：]?(?:人民币)?[零〇壹贰叁肆伍陆柒捌玖拾佰仟万亿元圆角分整正\d,.，¥￥]*(?:[项条笔个人户家行])?|共[计]?\d+(?:[项条笔个人户家行]))$/i;

/** Rows with which a page of a paper ledger ends and the next begins. */
const carried = /^(?:承前页|接前页|承上页|过次页|转次页|转下页)$/;

const signature =
  /^(?:制表|填表|填报|审核|复核|审批|经办|经手|负责|分管|主管|会计|出纳|领导|联系|报送|打印|盖章|公章)[^：:,，]{0,6}[:：]/;

/** A row at the foot of a printed list in which people sign: 制表人：… 审核：… */
function isSigned(row: SheetRow): boolean {
  const filled = row.cells.filter((cell) => !isBlank(cell)).map((cell) => shownText(cell).trim());
  return filled.length > 0 && filled.every((text) => signature.test(text));
}

/** A row of sums: one of the words for it, and else nothing but numbers and no id. */
function isTotal(row: SheetRow, idIndex: number, word: RegExp): boolean {
  const filled = row.cells.flatMap((cell, index) =>
    isBlank(cell) ? [] : [{ text: shownText(cell).replaceAll(/\s/g, ''), cell, index }],
  );
  const words = filled.filter(({ text }) => word.test(text));
  const others = filled.filter((each) => !words.includes(each));
  return words.length > 0 && others.every(({ text, index }) => index !== idIndex && /^[-−¥￥\d.,，]*元?$/.test(text));
}

/** A line of text below or above a list, in its first cell alone: 注：以上数据截至 11 月。 */
function isRemark(row: SheetRow): boolean {
  const filled = row.cells.flatMap((cell, index) => (isBlank(cell) ? [] : [{ text: shownText(cell).trim(), index }]));
  const [first, ...others] = filled;
  return (
    others.length === 0 && first?.index === 0 && /^(?:备?注|说明|填[表报写]说明|提示|附注)[:：\d]/.test(first.text)
  );
}
