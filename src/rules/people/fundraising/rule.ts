import { asking } from '../asking-words.ts';
import { allLines } from '../../support/content-lines.ts';
import type { Remark, Rule } from '../../engine/rule.ts';
import type { Place } from '../../support/place.ts';
import { textCells } from '../../support/text-cells.ts';

/** The same words in a sentence that forbids or denies them are no appeal. */
const denying = /[不没无勿禁]|拒绝|谨防|防止|警惕/;

export const fundraising: Rule = {
  id: 'fundraising',
  title: '不募捐',
  level: 'error',
  *check({ portal }) {
    for (const { text, place } of textCells(portal)) {
      const word = appeal(text);
      if (word !== undefined) yield finding(place, word);
    }
    for (const entry of portal.content) {
      // The handbook names the words that must not be used.
      if (entry.collection === 'handbook') continue;
      for (const { text, line } of allLines(entry)) {
        const word = appeal(text);
        if (word !== undefined) yield finding({ file: entry.file, line }, word);
      }
    }
  },
};

function appeal(text: string): string | undefined {
  if (!asking.test(text)) return undefined;
  const sentence = text.split(/[。！？!?；;]/).find((part) => asking.test(part) && !denying.test(part));
  return sentence === undefined ? undefined : asking.exec(sentence)?.[0];
}

function finding(place: Place, word: string): Remark {
  const where = place.field === undefined ? '这一行里有' : '里有';
  const message = `${where}“${word}”，像是在募捐。公示栏不能收捐款：网上公开募捐只能在民政部指定的平台（慈善法第二十七条）。请删掉这句话；已经收到的捐款，记在 收入 表里。`;
  return { ...place, message };
}
