import { findChildFacts, maySayChild } from '../../../privacy/child-facts.ts';
import { findPersons } from '../../../privacy/person-name.ts';
import { findSensitiveFacts, maySaySensitive } from '../../../privacy/sensitive-facts.ts';
import type { Remark, Rule } from '../../engine/rule.ts';
import type { Place } from '../../support/place.ts';
import { shownTexts } from '../../support/shown-texts.ts';
import { textCells, type TextCell } from '../../support/text-cells.ts';

/** What is sensitive beside somebody who could be known (个人信息保护法 28, 民法典 1034). The place is told, never the words. */
export const sensitiveFact: Rule = {
  id: 'sensitive-fact',
  title: '隐私不和能认出的人写在一起',
  level: 'both',
  *check({ portal }) {
    for (const cell of textCells(portal)) {
      yield* remarks(cell.text, () => cell.place, '里');
      if (tellsAlone(cell.text)) yield* overCells(cell);
    }
    for (const entry of portal.content) {
      for (const { text, line } of shownTexts(entry))
        yield* remarks(text, () => ({ file: entry.file, line: line() }), '这一段里', text);
    }
  },
};

function* remarks(text: string, placeOf: () => Place, where: string, lines = ''): Iterable<Remark> {
  for (const { kind, forbidden, start } of findSensitiveFacts(text))
    yield forbidden
      ? { ...at(placeOf(), lines, start), level: 'error', message: `${where}${what(kind)}${never}` }
      : { ...at(placeOf(), lines, start), level: 'warning', message: `${where}${what(kind)}${remedy}` };
  for (const { start } of findChildFacts(text).slice(0, 1))
    yield { ...at(placeOf(), lines, start), level: 'warning', message: `${where}${ofChild}` };
}

/** The line of a place in a paragraph of several lines. */
function at(place: Place, lines: string, start: number): Place {
  return { ...place, line: place.line + lines.slice(0, start).split('\n').length - 1 };
}

/** Whether a cell says what is sensitive and names nobody: the name may stand in the next cell. */
function tellsAlone(text: string): boolean {
  return (maySaySensitive(text) || maySayChild(text)) && findPersons(text).length === 0;
}

function* overCells({ text, place, beside }: TextCell): Iterable<Remark> {
  for (const other of beside?.() ?? []) {
    const both = `${other}，${text}`;
    if (findSensitiveFacts(both).length === 0 && findChildFacts(both).length === 0) continue;
    yield { ...place, level: 'warning', message: overTwo };
    return;
  }
}

function what(kind: string): string {
  return `把${kind}和一个认得出的人写在了一起（为保护个人，这里不显示）。`;
}
const never =
  '法律不许公开这样的事（艾滋病防治条例第三十九条、未成年人保护法第一百零三条）：请把姓氏、称呼和这件事都删掉。';
const remedy =
  '请删掉姓氏和称呼，或不写这件事；用了化名，就在名字后面写“（化名）”。本人书面同意公开的，可以写一条例外，说明理由和到期日。';
const ofChild =
  '一个孩子的名字旁边写了年龄、学校或父母的事（为保护孩子，这里不显示）。请删掉名字，改成“一个孩子”；用了化名，就写“（化名）”。监护人书面同意公开的，可以写一条例外。';
const overTwo =
  '和同一行别的格子放在一起，能看出是谁的隐私（为保护个人，这里不显示）。请删掉其中一样；公开过、本人同意的，可以写一条例外。';
