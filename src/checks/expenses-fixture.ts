import type { FileMap } from './testing.ts';

/** Two lottery funds of one station. */
export const funds = {
  'data/demo/funds.csv': [
    '编号,名称,类型,接收站点,文号,功能科目,出处',
    'f,福彩金,福利彩票公益金,demo-station,示例民〔2024〕10086号,2296002,demo-doc',
    'g,别的福彩金,福利彩票公益金,demo-station,,,demo-doc',
  ],
};
/** Expenses of the fund `f` or `g`: 编号,资金,日期,金额,摘要,数量,单位,冲销,收款群体. */
export const expenses = (...rows: readonly string[]): FileMap => ({
  ...funds,
  'data/demo/expenses.csv': [
    '编号,资金,日期,金额（元）,摘要,数量,单位,冲销,收款群体,支出类别,出处',
    ...rows.map((row) => `${row},物资,demo-doc`),
  ],
});
/** One expense a month, of these amounts in 元. */
export const paid = (...amounts: readonly string[]): FileMap =>
  expenses(
    ...amounts.map(
      (amount, index) => `e${String(index)},f,2023-0${String(index + 1)}-09,${amount},买米${String(index)},,,,`,
    ),
  );
