/** Parts of a format that stand for themselves. */
const literal = /"([^"]*)"|\\(.)|([年月日./\- ])/y;
const token = /y+|e|m+|d+/iy;

/**
 * A date as its format shows it (`yyyy"年"m"月"` → 2023年12月); undefined where the format has anything but a year in four
 * digits, months, days and plain signs.
 */
export function shownDate(date: string, format: string): string | undefined {
  // A locale in front and a section for text behind change nothing in a date.
  const code = format.replace(/^\[\$-[^\]]*\]/, '').replace(/;@$/, '');
  let shown = '';
  let at = 0;
  while (at < code.length) {
    literal.lastIndex = token.lastIndex = at;
    const plain = literal.exec(code);
    const part = plain === null ? token.exec(code)?.[0].toLowerCase() : undefined;
    const written = plain === null ? shownPart(date, part) : (plain[1] ?? plain[2] ?? plain[3]);
    if (written === undefined) return undefined;
    shown += written;
    at += plain?.[0].length ?? part?.length ?? 1;
  }
  return shown;
}

function shownPart(date: string, part: string | undefined): string | undefined {
  const [year = '', month = '', day = ''] = date.slice(0, 10).split('-');
  switch (part) {
    case 'yyyy':
    case 'e':
      return year;
    case 'mm':
      return month;
    case 'm':
      return String(Number(month));
    case 'dd':
      return day;
    case 'd':
      return String(Number(day));
    default:
      return undefined;
  }
}

/** How much of a date its format shows. `yearless`: the year is there, but nobody has seen it. Undefined without a format. */
export function shownPrecision(format: string | undefined): 'year' | 'month' | 'day' | 'yearless' | undefined {
  if (format === undefined) return undefined;
  const code = format.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, '').toLowerCase();
  if (!/[ye]/.test(code)) return 'yearless';
  if (code.includes('d')) return 'day';
  return code.includes('m') ? 'month' : 'year';
}
