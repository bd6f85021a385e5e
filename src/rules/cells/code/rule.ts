import { toHalfWidth } from '../../../data/cells/normalise.ts';
import type { CellProblem } from '../../../data/problem.ts';
import { cellRemarks } from '../../support/problems.ts';
import type { Rule } from '../../engine/rule.ts';

/** Codes with a form of their own: credit codes, phones, addresses, checksums; and what a spreadsheet spoilt. */
export const code: Rule = {
  id: 'code',
  title: '代码、电话、网址的写法',
  level: 'error',
  check: (context) => cellRemarks(context, ['uscc', 'phone', 'url', 'sha256', 'spoilt', 'filler'], explain),
};

function explain({ fault, value }: CellProblem): string {
  switch (fault) {
    case 'uscc':
      return creditCode(value);
    case 'phone':
      return '不是电话号码的样子。请写成 0532-86171234、400-123-4567 或 12345 的样子，站里的工作手机写 11 位；一格只写一个号码，不写姓名，没有就空着。';
    case 'url':
      return '不是完整的网址。请从浏览器的地址栏整条复制，以 http:// 或 https:// 开头，里面没有空格。';
    case 'spoilt':
      return '是 Excel 或 WPS 写坏的，原来的内容已经不在了（长数字变成了 E+，公式出了错，或列太窄）。请照原文重新填；先把这一列的格式设成“文本”。';
    case 'filler':
      return '只占着格子，单独看不出内容。“同上”的，请把上面那一格抄过来；还不知道的，请空着。';
    default:
      return '不是 SHA-256 校验和：它是 64 位的 0–9 和 a–f。请重新算一次再填，不清楚就空着。';
  }
}

function creditCode(value: string): string {
  const text = toHalfWidth(value).replaceAll(/\s/g, '');
  if (text.length !== 18)
    return `有 ${String(text.length)} 位，统一社会信用代码是 18 位。请照登记证书核对；不清楚就空着。`;
  return '的校验位对不上，有一位写错了。请照登记证书核对；不清楚就空着。';
}
