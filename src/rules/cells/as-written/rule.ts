import { moneyToText } from '../../../data/cells/money.ts';
import type { TableName } from '../../../schema/index.ts';
import { keysOf, valueTitle } from '../../../schema/values.ts';
import type { CheckContext, Remark, Rule } from '../../engine/rule.ts';
import { rowsOf, titleOf, type AnyRow } from '../../support/rows.ts';
import { otherUnit } from '../unit-words.ts';
import { readWrittenQuantities, type Precision, type WrittenQuantity } from '../../../data/cells/written-quantity.ts';

/** The phrase of the source (写法) and the number read from it (数值, 单位, 精度): the page shows one, sums use the other. */
export const asWritten: Rule = {
  id: 'as-written',
  title: '写法和数值对得上',
  level: 'both',
  excusable: true,
  *check(context) {
    for (const table of ['figures', 'receipts', 'expenses', 'statements'] as const) yield* judge(context, table);
  },
};

function* judge(context: CheckContext, table: TableName): Iterable<Remark> {
  for (const row of rowsOf(context.portal, table)) {
    const phrase = row['as_written'];
    if (typeof phrase !== 'string') continue;
    const cell = { table, row, key: 'as_written' } as const;
    const readings = readWrittenQuantities(phrase).map((reading) => ({
      reading,
      faults: disagreements(table, row, reading),
    }));
    if (readings.some(({ faults }) => faults.length === 0)) continue;
    const [best] = readings.filter(({ reading }) => reading.certain).sort((a, b) => a.faults.length - b.faults.length);
    if (best === undefined) {
      const message = '里读不出数字，没法和数值核对。请照原文抄写带数字的那几个字，例如 近3万人；原文没有数字就空着。';
      yield { ...cell, level: 'warning', message };
    } else {
      const message = `和同一行的别的列对不上：${best.faults.join('；')}。页面显示的是写法，合计用的是数值，请核对原文后改成一致。`;
      yield { ...cell, message };
    }
  }
}

function disagreements(table: TableName, row: AnyRow, reading: WrittenQuantity): readonly string[] {
  return [
    ...wrongValue(table, row, reading),
    ...wrongUnit(table, row, reading),
    ...wrongPrecision(table, row, reading),
  ];
}

/** A statement is of money or of something that is counted; its wording alone says how exact it is. */
function isAmount(table: TableName, row: AnyRow): boolean {
  return table === 'statements' ? row['amount'] !== undefined : table !== 'figures';
}

function* wrongValue(table: TableName, row: AnyRow, { value, falls }: WrittenQuantity): Iterable<string> {
  const isMoney = isAmount(table, row);
  const cell = Number(isMoney ? row['amount'] : row['value']);
  const wanted = isMoney ? Math.round(value * 100) : value;
  if (cell === wanted || (cell === -wanted && (falls || isMoney))) return;
  const shown = (number: number): string => (isMoney ? moneyToText(number) : String(number));
  yield `${titleOf(table, isMoney ? 'amount' : 'value')} 照写法是 ${shown(wanted)}，现在是 ${shown(cell)}`;
}

function* wrongUnit(table: TableName, row: AnyRow, { unit }: WrittenQuantity): Iterable<string> {
  const cell = isAmount(table, row) ? '元' : String(row['unit']);
  const other = otherUnit(unit, cell);
  if (other !== undefined) yield `单位 照写法是 ${other}，现在是 ${cell}`;
}

function* wrongPrecision(table: TableName, row: AnyRow, { precisions }: WrittenQuantity): Iterable<string> {
  if (table === 'statements') return;
  const cell = row['precision'];
  const wanted: readonly Precision[] = precisions.length === 0 ? ['exact'] : precisions;
  if (wanted.some((each) => each === (cell ?? 'exact'))) return;
  const title = (precision: Precision): string => valueTitle('figures', 'precision', precision);
  const now = keysOf('figures', 'precision').find((each) => each === cell);
  yield `精度 照写法是 ${wanted.map(title).join(' 或 ')}，现在是 ${now === undefined ? '空着（就是确数）' : title(now)}`;
}
