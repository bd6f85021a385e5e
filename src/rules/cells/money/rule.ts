import { toHalfWidth } from '../../../data/cells/normalise.ts';
import type { CellProblem } from '../../../data/problem.ts';
import { cellRemarks } from '../../support/problems.ts';
import type { Rule } from '../../engine/rule.ts';

/** Amounts of money that cannot be read for certain. */
export const money: Rule = {
  id: 'money',
  title: '金额写得准',
  level: 'error',
  check: (context) => cellRemarks(context, ['money'], explain),
};

function explain({ value }: CellProblem): string {
  const text = toHalfWidth(value).replaceAll(/[\s,]/g, '');
  if (/^-?\d+\.\d{3,}元?$/.test(text)) return '小数多于两位，一分钱以下记不了账。请核对后写到分，例如 70000.00。';
  if (/[约近余多超不足]/.test(text)) {
    return '带着“约”“余”这样的词，读不成金额。请在这里只写数字，例如 12000000.00；“余”填在 精度，原文照抄在 写法。';
  }
  return '读不成金额。请以元为单位写数字，最多两位小数，例如 70000.00。';
}
