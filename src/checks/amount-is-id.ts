import { parseDate } from '../model/date.ts';
import type { Finding } from '../model/finding.ts';
import { moneyToText } from '../model/money.ts';
import { find, type Portal } from '../model/portal.ts';
import { perPortal } from '../queries/memo.ts';
import type { Row } from '../tables/index.ts';
import { cellPlace } from './place.ts';
import type { CheckContext, Rule } from './rule.ts';

type MoneyTable = 'receipts' | 'expenses' | 'budgets';
type MoneyRow = Row<'receipts'> | Row<'expenses'> | Row<'budgets'>;

/** Four digits and fewer are too often the same by chance. */
const shortest = 10_000;

/** Amounts whose digits are those of a date, a number of a row or document, or a telephone: copied from the cell beside it. */
export const amountIsId: Rule = {
  id: 'amount-is-id',
  title: '金额不是抄来的编号或日期',
  *check(context) {
    for (const table of ['receipts', 'expenses', 'budgets'] as const) {
      for (const row of context.portal.tables[table]) {
        const yuan = row.amount / 100;
        if (!Number.isInteger(yuan) || yuan < shortest) continue;
        const finding = judge(context, table, row, yuan);
        if (finding) yield finding;
      }
    }
  },
};

function judge({ portal }: CheckContext, table: MoneyTable, row: MoneyRow, yuan: number): Finding | undefined {
  const place = { rule: 'amount-is-id', ...cellPlace(portal, table, row.at, 'amount') };
  if (isMobile(yuan)) {
    const message = '像一个手机号，不是金额（为保护个人，这里不显示）。请对照凭证填上金额。';
    return { ...place, level: 'error', message };
  }
  const what = sameDigits(portal, row, yuan);
  if (what === undefined) return undefined;
  const message = `和${what}的数字一模一样，像是抄错了格。请对照凭证看一看；没有错就不用改。`;
  return { ...place, level: 'warning', value: moneyToText(row.amount), message };
}

function isMobile(yuan: number): boolean {
  return yuan >= 13_000_000_000 && yuan <= 19_999_999_999;
}

/** What in or near the row has the digits of the amount. */
function sameDigits(portal: Portal, row: MoneyRow, yuan: number): string | undefined {
  const document = 'source' in row ? find(portal, 'documents', row.source) : undefined;
  if (digitsOf(row.date) === yuan) return `日期 "${row.date ?? ''}"`;
  if (digitsOf(document?.date) === yuan) return `出处的日期 "${document?.date ?? ''}"`;
  if (isDay(yuan)) return '一个日期';
  const ids = [row.id, row.fund, 'budget' in row ? row.budget : undefined, 'project' in row ? row.project : undefined];
  const id =
    ids.find((each) => digitsOf(each) === yuan) ?? (digitsOf(document?.id) === yuan ? document?.id : undefined);
  if (id !== undefined) return `编号 "${id}"`;
  const fund = find(portal, 'funds', row.fund);
  if (digitsOf(fund?.doc_no) === yuan) return `资金的文号 "${fund?.doc_no ?? ''}"`;
  if (digitsOf(fund?.func_code) === yuan) return `资金的功能科目 "${fund?.func_code ?? ''}"`;
  return phones(portal).has(yuan) ? '一个站点的电话' : undefined;
}

/** All digits of a text as one number: sample-exp-2024-046 → 2024046. */
function digitsOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text.replaceAll(/\D/g, ''));
}

/** 20240510: no round amount is a day of the calendar. */
function isDay(yuan: number): boolean {
  const text = String(yuan);
  return /^20\d{6}$/.test(text) && parseDate(`${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`) !== undefined;
}

/** The public numbers of all stations, with and without their area code. */
const phones = perPortal((portal): ReadonlySet<number | undefined> => {
  const numbers = portal.tables.stations.flatMap(({ phone, complaint_phone: complaints }) => [phone, complaints]);
  return new Set(numbers.flatMap((phone) => [digitsOf(phone), digitsOf(phone?.split('-')[1])]));
});
