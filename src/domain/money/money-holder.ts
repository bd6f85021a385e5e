import { find, type Portal } from '../../data/portal.ts';
import type { Row } from '../../schema/index.ts';
import { perPortal } from '../index/memo.ts';

/** Who a row of money belongs to: a station, or a place where no station is named. */
export interface Holder {
  readonly kind: 'station' | 'place';
  readonly id: string;
}

/** All the money of a holder. */
export interface Holding {
  readonly holder: Holder;
  readonly funds: readonly Row<'funds'>[];
  /** Rows that belong to this holder, of funds that belong to another. */
  readonly receipts: readonly Row<'receipts'>[];
  readonly expenses: readonly Row<'expenses'>[];
  readonly disclosures: readonly Row<'disclosures'>[];
}

interface Belonging {
  readonly station?: string | undefined;
  readonly region?: string | undefined;
  readonly organization?: string | undefined;
  readonly fund?: string | undefined;
  readonly recipient?: string | undefined;
}

/** The station of a row; else its region, or its organization's; else whoever its fund belongs to. */
export function holderOf(portal: Portal, row: Belonging): Holder | undefined {
  if (row.station !== undefined) return { kind: 'station', id: row.station };
  const region = row.region ?? find(portal, 'organizations', row.organization)?.region;
  if (region !== undefined) return { kind: 'place', id: region };
  const fund = find(portal, 'funds', row.fund);
  if (fund) return holderOf(portal, fund);
  const recipient = find(portal, 'organizations', row.recipient)?.region;
  return recipient === undefined ? undefined : { kind: 'place', id: recipient };
}

/** Every holder of money, with what belongs to it. */
export const holdings = perPortal((portal): ReadonlyMap<string, Holding> => {
  const found = new Map<string, Collected>();
  const at = (holder: Holder): Collected => {
    const key = keyOf(holder);
    const known = found.get(key) ?? { holder, funds: [], receipts: [], expenses: [], disclosures: [] };
    found.set(key, known);
    return known;
  };
  for (const fund of portal.tables.funds) {
    const holder = holderOf(portal, fund);
    if (holder) at(holder).funds.push(fund);
  }
  for (const receipt of portal.tables.receipts) {
    const holder = holderElsewhere(portal, receipt);
    if (holder) at(holder).receipts.push(receipt);
  }
  for (const expense of portal.tables.expenses) {
    const holder = holderElsewhere(portal, expense);
    if (holder) at(holder).expenses.push(expense);
  }
  for (const disclosure of portal.tables.disclosures) {
    const holder = holderOf(portal, disclosure);
    if (holder) at(holder).disclosures.push(disclosure);
  }
  return found;
});

export function holdingOf(portal: Portal, holder: Holder): Holding {
  return holdings(portal).get(keyOf(holder)) ?? { holder, funds: [], receipts: [], expenses: [], disclosures: [] };
}

interface Collected {
  readonly holder: Holder;
  readonly funds: Row<'funds'>[];
  readonly receipts: Row<'receipts'>[];
  readonly expenses: Row<'expenses'>[];
  readonly disclosures: Row<'disclosures'>[];
}

function keyOf({ kind, id }: Holder): string {
  return `${kind}/${id}`;
}

/** The holder of a row whose fund belongs to another holder. */
function holderElsewhere(portal: Portal, row: Row<'receipts'> | Row<'expenses'>): Holder | undefined {
  const own = holderOf(portal, row);
  const fund = find(portal, 'funds', row.fund);
  const above = fund && holderOf(portal, fund);
  return own && above && keyOf(own) === keyOf(above) ? undefined : own;
}
