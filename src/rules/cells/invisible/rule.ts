import { allLines } from '../../support/content-lines.ts';
import { firstInvisible, type InvisibleCharacter } from '../invisible-characters.ts';
import type { Remark, Rule } from '../../engine/rule.ts';
import type { Place } from '../../support/place.ts';
import { textCells } from '../../support/text-cells.ts';

/** Characters that nobody sees: an error where they break the files that are made of the text, a warning where they turn the order of what follows. */
export const invisible: Rule = {
  id: 'invisible',
  title: '没有看不见的怪字符',
  level: 'both',
  *check({ portal }) {
    for (const { text, place } of textCells(portal)) {
      const found = firstInvisible(text);
      if (found !== undefined) yield finding(place, '里', found);
    }
    for (const entry of portal.content) {
      for (const { text, line } of allLines(entry)) {
        const found = firstInvisible(text);
        // A place in a line is told as such; in a cell it is the cell's own.
        if (found !== undefined) yield finding({ file: entry.file, line, column: found.column }, '这一行里', found);
      }
    }
  },
};

function finding(place: Place, where: string, { code, column, isIllegal }: InvisibleCharacter): Remark {
  const what = `${where}第 ${String(column)} 个字是看不见的怪字符 ${code}，多半是从别的软件粘贴来的，`;
  return isIllegal
    ? { ...place, level: 'error', message: `${what}会让订阅、日历和网页读不出来。请删掉，用键盘重新打一遍。` }
    : { ...place, level: 'warning', message: `${what}会让字的顺序出错。请删掉，用键盘重新打一遍。` };
}
