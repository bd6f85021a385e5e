import { parseDate } from './date.ts';
import { toHalfWidth } from './normalise.ts';
import { dayOfSerial } from '../sheets/number-text.ts';

const threeNumbers = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{1,2}|\d{4})$/;
const orders = [
  [0, 1, 2],
  [2, 0, 1],
  [2, 1, 0],
] as const;

/**
 * The days that a date such as `5/6/23` may be meant as: year, month, day; month, day, year; day, month, year. Empty where
 * it is not such a date.
 */
export function dateReadings(text: string): readonly string[] {
  const match = threeNumbers.exec(toHalfWidth(text).replaceAll(/\s/g, ''));
  if (!match) return [];
  const numbers = match.slice(1);
  // Nobody writes a year in one digit.
  const possible = orders.filter(([year]) => (numbers[year] ?? '').length > 1);
  const days = possible.map(([year, month, day]) =>
    parseDate(`${inCentury(numbers[year] ?? '')}-${numbers[month] ?? ''}-${numbers[day] ?? ''}`),
  );
  return [...new Set(days.filter((day) => day !== undefined))].toSorted();
}

function inCentury(year: string): string {
  return year.length === 4 ? year : `20${year}`;
}

/** What to ask of a date whose meaning is not certain; undefined where nothing can be guessed. */
export function askDay(text: string): string | undefined {
  const serial = /^\d{5}(\.\d+)?$/.test(text.trim()) ? dayOfSerial(Number(text)) : undefined;
  if (serial !== undefined) return `像是 Excel 的日期序号，多半是 ${serial.slice(0, 10)}，没有替你改。${proper}`;
  const days = dateReadings(text);
  const [first] = days;
  if (first === undefined) return undefined;
  const meanings = days.length === 1 ? `多半是 ${first}，但年份只写了两位` : `可能是 ${days.join('，也可能是 ')}`;
  return `${meanings}，没有替你改。${proper}`;
}

const proper = '请写成 2023-12-27 的样子。';
