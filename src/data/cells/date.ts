import { hasSplitDigits, toHalfWidth } from './normalise.ts';

/** `2021`, `2021-04` or `2021-04-18`: a date as exact as its source. Text order is date order. */
export type PartialDate = string;

const canonical = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const numeric = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/;
const chinese = /^(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})[日号])?)?$/;

/** Reads a date whose meaning is certain (the year comes first, in four digits); undefined for `5/6/23` and the like. */
export function parseDate(text: string): PartialDate | undefined {
  const half = toHalfWidth(text);
  if (hasSplitDigits(half)) return undefined;
  const cleaned = half.replaceAll(' ', '');
  const match = canonical.exec(cleaned) ?? numeric.exec(cleaned) ?? chinese.exec(cleaned);
  if (!match) return undefined;
  const [, year = '', month, day] = match;
  if (month === undefined) return isYear(year) ? year : undefined;
  const parts = [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])];
  return exists(Number(year), Number(month), day === undefined ? 1 : Number(day)) ? parts.join('-') : undefined;
}

const moment = /^(\d{4}-\d{2}-\d{2})(?:[ T](\d{2}):(\d{2}))?$/;

/** Reads `2026-12-05 09:00` (or a day alone); the separators may be those of `parseDate`. */
export function parseMoment(text: string): string | undefined {
  const [day = '', time, ...rest] = toHalfWidth(text).trim().split(/[ T]+/);
  const date = parseDate(day);
  if (date?.length !== 10 || rest.length > 0) return undefined;
  if (time === undefined) return date;
  const clock = /^(\d{1,2}):(\d{2})$/.exec(time);
  if (!clock || Number(clock[1]) > 23 || Number(clock[2]) > 59) return undefined;
  const joined = `${date} ${(clock[1] ?? '').padStart(2, '0')}:${clock[2] ?? ''}`;
  return moment.test(joined) ? joined : undefined;
}

function isYear(year: string): boolean {
  const number = Number(year);
  return number >= 1900 && number <= 2100;
}

function exists(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return isYear(String(year)) && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** `2021年4月18日`: a date as pages print it, with no more precision than it has. */
export function formatDate(date: PartialDate): string {
  const year = `${date.slice(0, 4)}年`;
  if (date.length < 7) return year;
  const month = `${year}${String(Number(date.slice(5, 7)))}月`;
  if (date.length < 10) return month;
  return `${month}${String(Number(date.slice(8, 10)))}日${date.slice(10)}`;
}

/** The year of a date, or undefined where there is no date. */
export function yearOf(date: PartialDate | undefined): number | undefined {
  return date === undefined ? undefined : Number(date.slice(0, 4));
}

/** Whether `a` surely lies after `b`: a month is not after a day within it. */
export function isAfter(a: PartialDate, b: PartialDate): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) > b.slice(0, length);
}
