/** Units that mean the same; 人, 人次 and 户, or 场 and 场次, do not. The longest word is looked for first. */
const groups: readonly (readonly string[])[] = [
  ['人次'],
  ['户次'],
  ['场次'],
  ['个百分点', '百分点'],
  ['个小时', '小时', '学时'],
  ['个月'],
  ['平方米', '㎡', '平米', '平方'],
  ['%', '％'],
  ['元', '元人民币'],
  ['人', '名', '位'],
  ['户'],
  ['家'],
  ['场'],
  ['次'],
  ['期'],
  ['件'],
  ['起'],
  ['份'],
  ['支'],
  ['宗'],
  ['例'],
  ['项'],
  ['台'],
  ['套'],
  ['册', '本'],
  ['天'],
];

const words = groups
  .flatMap((group, index) => group.map((word) => [word, index] as const))
  .sort((a, b) => b[0].length - a[0].length);

/** Measured, not counted: 个 never stands for these. */
const measured = new Set(['人次', '户次', '场次', '%', '％', '元', '平方米', '㎡', '小时', '个小时']);

/**
 * The unit word with which a text begins, if it surely says another unit than `unit`: 人次以上 against 人.
 * 个 counts people, places and things alike and contradicts none of them; an unknown word contradicts nothing.
 */
export function otherUnit(text: string, unit: string): string | undefined {
  if (text.startsWith(unit) && !text.startsWith(`${unit}次`)) return undefined;
  const said = unitAt(text);
  if (said === undefined) return undefined;
  const meant = unitAt(unit);
  if (meant?.[1] === said[1]) return undefined;
  if (text.startsWith(`个${unit}`)) return undefined;
  if (unit === '个' || unit === '') return measured.has(said[0]) ? said[0] : undefined;
  return meant === undefined ? undefined : said[0];
}

function unitAt(text: string): readonly [word: string, group: number] | undefined {
  return words.find(([word]) => text.startsWith(word));
}
