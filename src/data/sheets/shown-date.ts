/** Parts of a format that stand for themselves. */
const literal = /"([^"]*)"|\\(.)|([年月日./\- ])/y;
const token = /y+|e|m+|d+/iy;

/**
 * A date as its format shows it (`yyyy"年"m"月"` → 2023年12月); undefined where the format has anything but a year in four
 * digits, months, days and plain signs.
 */
export function shownDate(date: string, format: string): string | undefined {
  const [year = '', month = '', day = ''] = date.slice(0, 10).split('-');
  // A locale in front and a section for text behind change nothing in a date.
  const code = format.replace(/^\[\$-[^\]]*\]/, '').replace(/;@$/, '');
  let shown = '';
  let at = 0;
  while (at < code.length) {
    literal.lastIndex = token.lastIndex = at;
    const plain = literal.exec(code);
    const part = plain === null ? token.exec(code)?.[0].toLowerCase() : undefined;
    if (plain !== null) shown += plain[1] ?? plain[2] ?? plain[3] ?? '';
    else if (part === 'yyyy' || part === 'e') shown += year;
    else if (part === 'm' || part === 'mm') shown += part === 'mm' ? month : String(Number(month));
    else if (part === 'd' || part === 'dd') shown += part === 'dd' ? day : String(Number(day));
    else return undefined;
    at += plain?.[0].length ?? part?.length ?? 1;
  }
  return shown;
}

/** How much of a date its format shows. `yearless`: the year is there, but nobody has seen it. Undefined without a format. */
export function shownPrecision(format: string | undefined): 'year' | 'month' | 'day' | 'yearless' | undefined {
  if (format === undefined) return undefined;
  const code = format.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, '').toLowerCase();
  if (!/[ye]/.test(code)) return 'yearless';
  if (code.includes('d')) return 'day';
  return code.includes('m') ? 'month' : 'year';
}
