import { isDeviceName } from '../../../data/files/windows-name.ts';
import { cellRemarks } from '../../support/problems.ts';
import { properId } from '../../support/proper-id.ts';
import type { Rule } from '../../engine/rule.ts';

/** Ids of the right form: lower-case letters, digits, single hyphens. */
export const id: Rule = {
  id: 'id',
  title: '编号的写法',
  level: 'error',
  check: (context) =>
    cellRemarks(context, ['id'], ({ value }) =>
      isDeviceName(value)
        ? `不能作编号：Windows 的电脑把这个名字留给设备，放不下叫这个名字的文件。请改为 "${value}-1" 或别的编号，引用它的地方也要一起改。`
        : `不能作编号。编号只用小写字母、数字和短横线，例如 poli-station。${advice(value)}`,
    ),
};

function advice(value: string): string {
  const proper = properId(value);
  return proper === undefined ? '请换一个这样的编号。' : `请改为 "${proper}" 或别的编号，引用它的地方也要一起改。`;
}
