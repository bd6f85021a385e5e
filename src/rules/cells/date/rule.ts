import { toHalfWidth } from '../../../data/cells/normalise.ts';
import { dayOfSerial } from '../../../data/sheets/number-text.ts';
import type { CellProblem } from '../../../data/problem.ts';
import { cellRemarks } from '../../support/problems.ts';
import type { Rule } from '../../engine/rule.ts';

/** Dates and moments that cannot be read for certain. */
export const date: Rule = {
  id: 'date',
  title: '日期写得明白',
  level: 'error',
  check: (context) => cellRemarks(context, ['date', 'moment'], explain),
};

const wholeDay = /^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}[日号]?$/;

function explain({ fault, value }: CellProblem): string {
  const text = toHalfWidth(value).replaceAll(/\s/g, '');
  if (wholeDay.test(text)) return '日历上没有这一天。请核对年、月、日。';
  const serial = /^\d{5}(\.\d+)?$/.test(text) ? dayOfSerial(Number(text)) : undefined;
  if (serial !== undefined) {
    return `像是 Excel 的日期序号，多半是 ${fault === 'date' ? serial.slice(0, 10) : serial}。请照原文核对，写成 2023-12-27 的样子；先把这一列的格式设成“文本”。`;
  }
  if (fault === 'moment') return '看不出是哪一天几点。请写成 2026-12-05 09:00 的样子。';
  return '看不出是哪一天。请写成 2023-12-27 的样子；只知道月份就写 2023-12，只知道年份就写 2023。';
}
