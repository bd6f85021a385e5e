import { isTableName, tables, type ColumnSpec } from './index.ts';

/** Key of the last column of every published table: whether the row belongs to a sample place. */
export const sampleKey = 'sample';
/** Key of the column in which published rows of lottery money carry the lottery mark. */
export const lotteryKey = 'lottery_mark';

const sample: ColumnSpec = {
  title: '示例',
  help: '这一行是不是示例地方的。合计真实的数时，先去掉“是”的行。网站填的，编辑不用填。',
  type: 'boolean',
  required: true,
};

const lottery: ColumnSpec = {
  title: '彩票标识',
  help: '这笔钱是福利彩票公益金，或者是从它转来的，这里写着规定的标识；不是就空着。网站填的，编辑不用填。',
  type: 'text',
};

/**
 * The columns that published files of a table have beside its own, at the end: worked out by the site, never filled by an
 * editor. The regions have a column for samples of their own; it is published here, filled for every region.
 */
export function derivedColumns(table: string): readonly (readonly [key: string, column: ColumnSpec])[] {
  return isTableName(table) && tables[table].money !== 'none'
    ? [
        [lotteryKey, lottery],
        [sampleKey, sample],
      ]
    : [[sampleKey, sample]];
}
