import { find, type Portal } from '../../data/portal.ts';
import type { Period } from './ledger.ts';
import { holdingOf, holdings, type Holder } from './money-holder.ts';
import { moneyPeriodsOf } from './money-year.ts';

/** A page at `/<stations|places>/<id>/money/<year or undated>/`. */
export interface MoneyPage {
  readonly holder: Holder;
  readonly period: Period;
  readonly params: { readonly holders: string; readonly id: string; readonly year: string };
}

/**
 * The pages of the money of stations and places, one for each period. To a place belongs what names no station and
 * belongs to the place or to an organization in it.
 */
export function moneyPages(portal: Portal): readonly MoneyPage[] {
  return [...holdings(portal).values()]
    .filter(({ holder }) => find(portal, holder.kind === 'station' ? 'stations' : 'regions', holder.id) !== undefined)
    .flatMap(({ holder }) =>
      moneyPeriodsOf(portal, holdingOf(portal, holder)).map((period) => ({
        holder,
        period,
        params: paramsOf(holder, period),
      })),
    );
}

/** The address of a holder's money in a period. */
export function moneyAddress(holder: Holder, period: Period): string {
  const { holders, id, year } = paramsOf(holder, period);
  return `/${holders}/${id}/money/${year}/`;
}

function paramsOf({ kind, id }: Holder, period: Period): MoneyPage['params'] {
  return { holders: kind === 'station' ? 'stations' : 'places', id, year: String(period) };
}
