import type { Portal } from '../../data/portal.ts';
import { ledgerTables, type LedgerTable } from '../../schema/index.ts';
import type { Row } from '../../schema/index.ts';
import { firstDay, lastDay } from './disclosures.ts';
import { perPortal } from '../index/memo.ts';
import { holderOf, type Holder } from '../money/money-holder.ts';

/** A row that a disclosure shows. */
export interface DisclosedRow {
  readonly table: LedgerTable;
  readonly row: Row<'receipts'> | Row<'budgets'> | Row<'expenses'>;
}

/**
 * The rows of money that a disclosure shows: those of its station or place (its own, and those of its funds) that are dated
 * within its period. The closing of a project shows the rows of the projects that ran exactly as long as the period, up to
 * its end. A date that is only surely within the period by guessing (2024 in a quarter) is not within it.
 */
export function disclosedRows(portal: Portal, disclosure: Row<'disclosures'>): readonly DisclosedRow[] {
  const holder = holderOf(portal, disclosure);
  if (holder === undefined) return [];
  const own = rowsByHolder(portal).get(keyOf(holder)) ?? [];
  const start = firstDay(disclosure.period_start);
  const end = lastDay(disclosure.period_end);
  if (disclosure.period_kind === 'project_end') {
    const projects = closedProjects(portal, holder, disclosure);
    return own.filter(({ row }) => 'project' in row && projects.has(row.project) && endsBy(row.date, end));
  }
  return own.filter(({ row }) => row.date !== undefined && firstDay(row.date) >= start && endsBy(row.date, end));
}

function endsBy(date: string | undefined, end: string): boolean {
  return date !== undefined && lastDay(date) <= end;
}

/** A disclosure does not name its project; the days on which it began and ended do. */
function closedProjects(
  portal: Portal,
  holder: Holder,
  { period_start: start, period_end: end }: Row<'disclosures'>,
): ReadonlySet<string | undefined> {
  const projects = portal.tables.projects.filter((project) => project.start_date === start && project.end_date === end);
  const own = projects.filter((project) => {
    const above = holderOf(portal, project);
    return above !== undefined && keyOf(above) === keyOf(holder);
  });
  return new Set(own.map(({ id }) => id));
}

const rowsByHolder = perPortal((portal): ReadonlyMap<string, readonly DisclosedRow[]> => {
  const found = new Map<string, DisclosedRow[]>();
  for (const table of ledgerTables) {
    for (const row of portal.tables[table]) {
      const fund = portal.byId.funds.get(row.fund);
      const holders = [holderOf(portal, row), fund && holderOf(portal, fund)].filter((holder) => holder !== undefined);
      for (const key of new Set(holders.map(keyOf))) {
        const known = found.get(key);
        if (known === undefined) found.set(key, [{ table, row }]);
        else known.push({ table, row });
      }
    }
  }
  return found;
});

function keyOf({ kind, id }: Holder): string {
  return `${kind}/${id}`;
}
