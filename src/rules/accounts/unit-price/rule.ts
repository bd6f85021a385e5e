import { formatMoney, parseMoney } from '../../../data/cells/money.ts';
import type { Row } from '../../../schema/index.ts';
import type { Remark, Rule } from '../../engine/rule.ts';

/** 每份补4元, 每次60元, 每个2.5万元: the one price of the summary, and what it is the price of. */
const price = /每(?<unit>[^\d，。；、每]{1,12}?)补?(?<yuan>\d+(?:\.\d+)?)\s?(?<ten>万?)元/g;
/** Another price or another 每 (每岗每月4500元) means that more than two numbers are multiplied. */
const priceLike = /每|\d\s?万?元/g;

/** Where a payment tells its quantity and the price of one, they make its amount. */
export const unitPrice: Rule = {
  id: 'unit-price',
  title: '单价乘数量就是金额',
  level: 'warning',
  impliedBy: ['amount-is-id', 'unit-slip', 'steady-amount'],
  *check(context) {
    for (const expense of context.portal.tables.expenses) {
      if ((expense.quantity ?? 0) > 0 && expense.amount > 0) yield* judge(expense);
    }
  },
};

function* judge(row: Row<'expenses'>): Iterable<Remark> {
  const { summary, quantity = 0, unit = '', amount } = row;
  if (!summary.includes('每') || summary.match(priceLike)?.length !== 2) return;
  const [found] = summary.matchAll(price);
  const { unit: one = '', yuan = '', ten = '' } = found?.groups ?? {};
  const fen = parseMoney(`${yuan}${ten}`);
  if (fen === undefined || unit === '' || !isSameUnit(one, unit)) return;
  const product = Math.round(fen * quantity);
  if (product === amount) return;
  const message =
    `和单价、数量对不上：摘要写的是 ${found?.[0] ?? ''}，数量是 ${String(quantity)} ${unit}，乘起来是 ${formatMoney(product)} 元。` +
    `请核对金额、数量和摘要；有别的零头，就在 摘要 写明。`;
  yield { table: 'expenses', row, key: 'amount', message };
}

/** 每月 is of 6 个月, 每个村（社区） of 20 个. */
function isSameUnit(one: string, unit: string): boolean {
  return one.startsWith(unit) || `个${one}` === unit;
}
