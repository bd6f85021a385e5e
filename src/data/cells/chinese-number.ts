const digits = '零一二三四五六七八九';
const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const myriad = 10_000;

/** Reads a number in Chinese numerals: 三 → 3, 十二 → 12, 两百 → 200, 三万五千 → 35000. Undefined for anything else. */
export function readChineseNumber(text: string): number | undefined {
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  for (const char of text.replaceAll('〇', '零').replaceAll('两', '二')) {
    const value = digits.indexOf(char);
    if (value !== -1) {
      // Two digits in a row (二三) are a guess of the speaker, not a number.
      if (digit !== undefined && digit !== 0) return undefined;
      digit = value;
    } else if (units[char] !== undefined) {
      section += (digit ?? 1) * units[char];
      digit = undefined;
    } else if (char === '万' || char === '亿') {
      const before = section + (digit ?? 0);
      if (char === '亿') total = (total + before || 1) * myriad * myriad;
      else total += (total + before === 0 ? 1 : before) * myriad;
      section = 0;
      digit = undefined;
    } else return undefined;
  }
  return text === '' ? undefined : total + section + (digit ?? 0);
}
