import { find, type Portal } from '../../data/portal.ts';
import type { Period } from './ledger.ts';
import { holdings, type Holder } from './money-holder.ts';
import { moneyPeriodsOf } from './money-year.ts';

/** One address `/<stations|places>/<id>/money/<year>/`. */
export interface MoneyPage {
  readonly id: string;
  /** A year or `undated`. */
  readonly year: string;
}

/** The pages of the money of stations: one for each period. */
export function stationMoneyPages(portal: Portal): readonly MoneyPage[] {
  return moneyPages(portal, 'station', (id) => find(portal, 'stations', id) !== undefined);
}

export function moneyPages(
  portal: Portal,
  kind: Holder['kind'],
  exists: (id: string) => boolean,
): readonly MoneyPage[] {
  return [...holdings(portal).values()]
    .filter(({ holder }) => holder.kind === kind && exists(holder.id))
    .flatMap((holding) =>
      moneyPeriodsOf(portal, holding).map((period) => ({ id: holding.holder.id, year: String(period) })),
    );
}

/** The period that stands in an address. */
export function periodFrom(year: string | undefined): Period {
  return year === undefined || year === 'undated' ? 'undated' : Number(year);
}

/** The address of a holder's money in a period. */
export function moneyAddress(holder: Holder, period: Period): string {
  return `/${holder.kind === 'station' ? 'stations' : 'places'}/${holder.id}/money/${String(period)}/`;
}
