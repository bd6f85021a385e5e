import type { Blocks } from '../content/blocks.ts';
import { spendingTable } from '../tables/spending-table.ts';
import { find, type Portal } from '../../data/portal.ts';
import { addressOf } from '../../domain/addresses/address.ts';
import type { MoneyYear } from '../../domain/money/money-year.ts';
import { spentQuery, sumOfRows } from '../../domain/money/query/money-queries.ts';
import { together } from '../../domain/money/query/query.ts';
import { categoryName, spendingBy } from '../../domain/money/spending.ts';
import { text } from '../../text/money/money.ts';

/** The spending of a year by category and by service, money of other holders that was spent here included. */
export function yearSpending(portal: Portal, money: MoneyYear, year: number): Blocks {
  const query = spentQuery(money.scope, { in: [year] });
  const others = money.elsewhere.expenses;
  const total = together([money.expenses.length > 0 ? query : undefined, sumOfRows('expenses', others)]);
  if (total === undefined) {
    return { empty: money.whole ? text.zeroSpending : text.noSpending, remedy: text.noExpensesRemedy };
  }
  const categories = spendingBy(portal, 'category', query, money.expenses, others).map((group) => ({
    ...group,
    name: categoryName(portal, group.id) ?? text.missing,
  }));
  const services = spendingBy(portal, 'service', query, money.expenses, others).map((group) => {
    const service = find(portal, 'services', group.id);
    return {
      ...group,
      name: service?.name ?? group.id ?? text.noService,
      href: service && addressOf(portal, 'services', service.id),
    };
  });
  return [
    { table: spendingTable({ caption: text.byCategory, head: text.category, groups: categories, total }) },
    services.some(({ id }) => id !== undefined) && {
      table: spendingTable({ caption: text.byService, head: text.service, groups: services, total }),
    },
  ];
}
