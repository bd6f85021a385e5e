import { addDays } from '../../domain/index/days.ts';
import type { Row } from '../../schema/index.ts';
import { readChineseNumber } from '../../data/cells/chinese-number.ts';

const subjects: Readonly<Record<Row<'disclosures'>['period_kind'], string>> = {
  quarter: '每?(?:一)?季度?',
  year: '(?:全年|年度|每年)的?',
  project_end: '项目',
};

/**
 * The last day that a rule gives for a disclosure, where it says so in days (每季结束后三十天内) or by a month of the next
 * year (全年的在第二年三月底以前); undefined where it says it otherwise. A disclosure made again has a term of its own.
 */
export function latestDay(disclosure: Row<'disclosures'>, duty: Row<'duties'>): string | undefined {
  const { period_kind: kind, period_end: end, supersedes } = disclosure;
  const { deadline } = duty;
  if (deadline === undefined || supersedes !== undefined || end.length !== 10) return undefined;
  const number = '([零一二三四五六七八九十百两\\d]+)';
  const [, days] = new RegExp(`${subjects[kind]}结束后${number}(?:天|日)(?:以)?内`).exec(deadline) ?? [];
  const count = numberOf(days);
  if (count !== undefined) return addDays(end, count);
  const [, month] = new RegExp(`${subjects[kind]}.{0,3}(?:第二年|次年)${number}月底(?:以)?前`).exec(deadline) ?? [];
  const last = numberOf(month);
  if (last === undefined || kind !== 'year' || last < 1 || last > 12) return undefined;
  return new Date(Date.UTC(Number(end.slice(0, 4)) + 1, last, 0)).toISOString().slice(0, 10);
}

function numberOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  return /^\d+$/.test(text) ? Number(text) : readChineseNumber(text);
}
