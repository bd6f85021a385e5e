import { toHalfWidth } from './normalise.ts';

/** Opening hours: on these weekdays (1 = Monday … 7 = Sunday), from–to in minutes after midnight. */
export interface OpeningRule {
  readonly days: readonly number[];
  readonly spans: readonly (readonly [number, number])[];
}

const dayNames = '一二三四五六日';
const span = /^(\d{1,2}):(\d{2})-(\d{1,2}):(\d{2})$/;

/**
 * Reads `周一至周五 08:30-12:00 13:30-17:30；周六 09:00-11:30`. Days: 周一…周日, 周一至周五, 周一、周三, 每天, 工作日;
 * times: `HH:MM-HH:MM` or 全天. Undefined where anything else stands there.
 */
export function parseHours(text: string): readonly OpeningRule[] | undefined {
  const rules: OpeningRule[] = [];
  for (const part of toHalfWidth(text).split(/[;；]/)) {
    const [dayText = '', ...times] = part.trim().split(/\s+/);
    const days = parseDays(dayText);
    const spans = times.map(parseSpan);
    if (days === undefined || spans.length === 0) return undefined;
    const known = spans.filter((entry) => entry !== undefined);
    if (known.length !== spans.length || !inOrder(known)) return undefined;
    rules.push({ days, spans: known });
  }
  return rules;
}

function parseDays(text: string): readonly number[] | undefined {
  if (text === '每天') return [1, 2, 3, 4, 5, 6, 7];
  if (text === '工作日') return [1, 2, 3, 4, 5];
  const days: number[] = [];
  for (const part of text.replaceAll('星期', '周').replaceAll('天', '日').split(/[、,]/)) {
    const range = /^周([一二三四五六日])(?:[至到-]周?([一二三四五六日]))?$/.exec(part);
    if (!range) return undefined;
    const from = dayNames.indexOf(range[1] ?? '') + 1;
    const to = range[2] === undefined ? from : dayNames.indexOf(range[2]) + 1;
    if (to < from) return undefined;
    for (let day = from; day <= to; day++) days.push(day);
  }
  return days;
}

function parseSpan(text: string): readonly [number, number] | undefined {
  if (text === '全天') return [0, 24 * 60];
  const match = span.exec(text);
  if (!match) return undefined;
  const from = Number(match[1]) * 60 + Number(match[2]);
  const to = Number(match[3]) * 60 + Number(match[4]);
  const valid = Number(match[2]) < 60 && Number(match[4]) < 60 && from < to && to <= 24 * 60;
  return valid ? [from, to] : undefined;
}

function inOrder(spans: readonly (readonly [number, number])[]): boolean {
  return spans.every((entry, index) => index === 0 || (spans[index - 1]?.[1] ?? 0) <= entry[0]);
}
