import type { Encoding } from '../../data/files/decode.ts';
import { parseDate } from '../../data/cells/date.ts';
import { dayOfSerial, numberText } from '../../data/sheets/number-text.ts';
import type { SheetCell } from '../../data/sheets/grid.ts';

/**
 * Whether a cell is what a spreadsheet makes of a text that it took for something else: then nobody has changed the cell, and
 * what stood there before still holds. Gives what happened, in plain Chinese; undefined where the cell may mean a change.
 */
export function spoiltForm(old: string, cell: SheetCell, encoding: Encoding | undefined): string | undefined {
  if (isDateOf(old, cell)) return '认成了日期';
  const digits = cell.kind === 'number' ? numberText(cell.value) : cell.kind === 'text' ? cell.text.trim() : undefined;
  if (digits === undefined) return undefined;
  if (/^0\d+$/.test(old) && digits === old.replace(/^0+(?=\d)/, '')) return '去掉了前面的 0';
  if (isScientificOf(old, digits)) return '改成了带 E+ 的写法';
  if (encoding === 'gb18030' && hasLostCharacters(old, digits)) return '把几个生僻字存成了问号';
  return undefined;
}

/** 1-2 → 1月2日, 2-Jan; 2023-05 → a day in May 2023. */
function isDateOf(old: string, cell: SheetCell): boolean {
  const [, first = '', second = ''] = /^(\d{1,4})[-/](\d{1,2})$/.exec(old) ?? [];
  if (first === '') return false;
  const [year, month, day] = first.length === 4 ? [first, second, '1'] : ['', first, second];
  const text = cell.kind === 'text' ? cell.text.trim() : '';
  const shown = dayShown(cell, text);
  if (shown !== undefined) {
    const [y = '', m = '', d = ''] = shown.slice(0, 10).split('-');
    return Number(m) === Number(month) && Number(d) === Number(day) && (year === '' || y === year);
  }
  const inChinese =
    year === '' ? `${String(Number(month))}月${String(Number(day))}日` : `${year}年${String(Number(month))}月`;
  if (text === inChinese) return true;
  const name = months[Number(month) - 1] ?? '';
  return year === ''
    ? text === `${String(Number(day))}-${name}` || text === `${day.padStart(2, '0')}-${name}`
    : text === `${name}-${year.slice(2)}`;
}

/** The day that a cell shows as a date, as text or as the number that dates are kept as. */
function dayShown(cell: SheetCell, text: string): string | undefined {
  if (cell.kind === 'date') return cell.text;
  if (cell.kind === 'number') return dayOfSerial(cell.value);
  const day = /^\d{5}$/.test(text) ? dayOfSerial(Number(text)) : parseDate(text);
  return day?.length === 10 ? day : undefined;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** 370211106000 → 3.70211E+11, with as many digits as the column had room for. */
function isScientificOf(old: string, text: string): boolean {
  const match = /^(\d)(?:\.(\d+))?E\+(\d{2,3})$/.exec(text);
  if (!match || !/^\d{5,}$/.test(old)) return false;
  const [, , decimals = '', power] = match;
  const written = Number(old).toExponential(decimals.length);
  return written === `${match[1] ?? ''}${decimals === '' ? '' : `.${decimals}`}e+${String(Number(power))}`;
}

/** What GBK surely has a code for: the common characters, and full-width and Chinese punctuation. */
const inGbk = /[\0-\x7F\u3000-\u3017\u4E00-\u9FA5\uFF01-\uFF5E‘’“”—…·×÷]/;

/** A file in GBK holds `?` (two for a character beyond the first plane) where it has no code for a character. */
function hasLostCharacters(old: string, text: string): boolean {
  if (old === text || old.length !== text.length || !text.includes('?')) return false;
  return Array.from({ length: old.length }, (_, index) => [old.charAt(index), text.charAt(index)] as const).every(
    ([before, after]) => before === after || (after === '?' && !inGbk.test(before)),
  );
}
