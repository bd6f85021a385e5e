import type { Portal } from '../../data/portal.ts';
import { knownIds } from './known-ids.ts';

/**
 * Whether some row of a fund's money could not be read, so that its sums say nothing yet. The broken row has its own
 * finding; a sum that is wrong because of it must not be a second one.
 */
export function unreadMoney(portal: Portal): (fund: string) => boolean {
  const ids = knownIds(portal);
  const money = portal.broken.filter(
    ({ table }) => table === 'receipts' || table === 'expenses' || table === 'budgets',
  );
  const funds = new Set(money.map((row) => row.cells['fund']?.trim() ?? ''));
  // A broken row that does not even say its fund may belong to any of them.
  const any = funds.has('') || ids.uncertain('receipts') || ids.uncertain('expenses') || ids.uncertain('budgets');
  return (fund) => any || funds.has(fund);
}
