import { parseDate } from '../../../data/cells/date.ts';
import { find, type Portal } from '../../../data/portal.ts';
import { perPortal } from '../../../domain/index/memo.ts';
import { ledgerTables, type Row } from '../../../schema/index.ts';
import type { Remark, Rule } from '../../engine/rule.ts';

type MoneyTable = 'receipts' | 'expenses' | 'budgets';

interface MoneyRow extends Pick<Row<'receipts'>, 'id' | 'at' | 'fund' | 'amount' | 'date'> {
  readonly source?: string;
  readonly budget?: string | undefined;
  readonly project?: string | undefined;
}

/** Four digits and fewer, such as a year, are too often the same by chance. */
const shortest = 10_000;

/** Amounts whose digits are those of a date, a number of a row or document, or a telephone: copied from the cell beside it. */
export const amountIsId: Rule = {
  id: 'amount-is-id',
  title: '金额不是抄来的编号或日期',
  level: 'both',
  *check(context) {
    for (const table of ledgerTables) {
      for (const row of context.portal.tables[table]) {
        const yuan = row.amount / 100;
        if (!Number.isInteger(yuan) || yuan < shortest) continue;
        const finding = judge(context.portal, table, row, yuan);
        if (finding) yield finding;
      }
    }
  },
};

function judge(portal: Portal, table: MoneyTable, row: MoneyRow, yuan: number): Remark | undefined {
  const cell = { table, row, key: 'amount' } as const;
  if (isMobile(yuan)) {
    const message = '像一个手机号，不是金额（为保护个人，这里不显示）。请对照凭证填上金额。';
    return { ...cell, value: undefined, message };
  }
  const what = sameDigits(portal, row, yuan);
  if (what === undefined) return undefined;
  const message = `和${what}的数字一模一样，像是抄错了格。请对照凭证看一看；没有错就不用改。`;
  return { ...cell, level: 'warning', message };
}

function isMobile(yuan: number): boolean {
  return yuan >= 13_000_000_000 && yuan <= 19_999_999_999;
}

/** What in or near the row has the digits of the amount. */
function sameDigits(portal: Portal, row: MoneyRow, yuan: number): string | undefined {
  const isSame = (text: string | undefined): boolean => hasDigits(text, yuan);
  const document = find(portal, 'documents', row.source);
  if (isSame(row.date) || isSame(row.date?.slice(0, 7))) return `日期 "${row.date ?? ''}"`;
  if (isSame(document?.date)) return `出处的日期 "${document?.date ?? ''}"`;
  if (isDay(yuan)) return '一个日期';
  const id = [row.id, row.fund, row.budget, row.project, row.source].find(isSame);
  if (id !== undefined) return `编号 "${id}"`;
  const { doc_no: number = '', func_code: code }: Partial<Row<'funds'>> = find(portal, 'funds', row.fund) ?? {};
  if (number.split(/\D+/).some(isSame)) return `资金的文号 "${number}"`;
  if (code !== undefined && isSame(code)) return `资金的功能科目 "${code}"`;
  return phones(portal).has(yuan) ? '一个站点的电话' : undefined;
}

/** Whether all digits of a text make the number: sample-exp-2024-046 → 2024046. */
function hasDigits(text: string | undefined, number: number): boolean {
  if (text === undefined) return false;
  const last = text.charCodeAt(text.length - 1) - 48;
  // Nine texts of ten end in another digit.
  return !(last >= 0 && last <= 9 && last !== number % 10) && digitsOf(text) === number;
}

function digitsOf(text: string): number {
  return Number(text.replaceAll(/\D/g, ''));
}

/** 20240510: no round amount is a day of the calendar. */
function isDay(yuan: number): boolean {
  const text = String(yuan);
  return /^20\d{6}$/.test(text) && parseDate(`${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`) !== undefined;
}

/** The public numbers of all stations, with and without their area code; not short ones like 12345. */
const phones = perPortal((portal): ReadonlySet<number> => {
  const numbers = portal.tables.stations.flatMap(({ phone, complaint_phone: complaints }) => [phone, complaints]);
  const digits = numbers.flatMap((phone = '') => [digitsOf(phone), digitsOf(phone.split('-')[1] ?? '')]);
  return new Set(digits.filter((number) => number >= 1_000_000));
});
