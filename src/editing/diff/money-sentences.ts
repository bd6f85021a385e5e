import { formatMoney } from '../../data/cells/money.ts';
import type { Quantity } from '../../data/cells/quantity.ts';
import { text } from '../../text/diff.ts';
import type { BudgetEffect, MoneyEffect } from './money-effects.ts';

/** `示例镇社工站 2024 年支出 +1,200.00 元，结余 −1,200.00 元`: one sentence for each place and year, then one for each project. */
export function moneySentences(money: readonly MoneyEffect[], budgets: readonly BudgetEffect[]): readonly string[] {
  const years = money.map(({ name, period, income, spent, balance }) => {
    const parts = [...part(text.income, income), ...part(text.spent, spent), ...part(text.balance, balance)];
    return `${name} ${period === 'undated' ? text.undated : text.year(String(period))}${parts.join('，')}`;
  });
  return [...years, ...budgets.map(({ name, approved }) => `${name} ${part(text.approved, approved).join('')}`)];
}

function part(what: string, { value, bound }: Quantity): readonly string[] {
  if (value === 0) return [];
  const about = bound === 'exact' ? '' : '约 ';
  return [`${what} ${about}${value > 0 ? '+' : ''}${formatMoney(value)} ${text.yuan}`];
}
