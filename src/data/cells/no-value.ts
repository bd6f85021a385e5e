/** A long number in a cell that is not formatted as text, a broken formula, a column too narrow. */
const spoilt = /^(?:-?\d(?:\.\d+)?E[+-]\d{2,3}|#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|#{3,}))$/;

/** A row stands alone once it is published: nothing is above it. */
const filler =
  /^[（(【]?(?:(?:内容)?[同如]上|上同|同前|同左|〃|″|[Xx×＊*？?]{2,}|待(?:补充?|填写?|完善|确认|定)|暂缺|略)[）)】]?$/;
const longestFiller = 6;

/** Whether a text only says that nothing is said: 同上, 待补充, **. */
export function isFiller(text: string): boolean {
  return text.length <= longestFiller && filler.test(text);
}

/** Whether a spreadsheet program wrote this in the place of what stood there. */
export function isSpoilt(text: string): boolean {
  const first = text.charCodeAt(0);
  // Nearly every text begins with a Chinese character.
  return first < 0x40 && spoilt.test(text);
}
