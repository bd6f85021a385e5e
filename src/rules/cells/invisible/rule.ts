import { allLines } from '../../support/content-lines.ts';
import { hasInvisible } from '../invisible-characters.ts';
import type { Remark, Rule } from '../../engine/rule.ts';
import type { Place } from '../../support/place.ts';
import { textCells } from '../../support/text-cells.ts';

/** Characters that nobody sees and that change what is read: they break lines, or turn the order of what follows. */
export const invisible: Rule = {
  id: 'invisible',
  title: '没有看不见的怪字符',
  level: 'warning',
  *check({ portal }) {
    for (const { text, place } of textCells(portal)) if (hasInvisible(text)) yield finding(place, '里');
    for (const entry of portal.content) {
      for (const { text, line } of allLines(entry))
        if (hasInvisible(text)) yield finding({ file: entry.file, line }, '这一行里');
    }
  },
};

function finding(place: Place, where: string): Remark {
  const message = `${where}有看不见的怪字符，多半是从别的软件粘贴来的，会让字的顺序或断行出错。请删掉，用键盘重新打一遍。`;
  return { ...place, message };
}
