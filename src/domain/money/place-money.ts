import type { Portal } from '../../data/portal.ts';
import type { Period } from './ledger.ts';
import { holdingOf, type Holder } from './money-holder.ts';
import { latestPeriod } from './money-year.ts';
import { children } from '../index/places.ts';
import { rowsBy } from '../index/rows-by.ts';

/** A station in a place, or a place right below it, that has money of its own to show. */
export interface MoneyBelow {
  readonly holder: Holder;
  readonly name: string;
  /** The latest period. */
  readonly period: Period;
}

/** Stations and places right below one that have accounts, up to a number. */
export function moneyBelow(portal: Portal, regionId: string, limit = 100): readonly MoneyBelow[] {
  const below = [
    ...rowsBy(portal, 'stations', 'region', regionId).map(({ id, name }) => ({
      holder: { kind: 'station', id } as const,
      name,
    })),
    ...children(portal, regionId).map(({ id, name }) => ({ holder: { kind: 'place', id } as const, name })),
  ];
  const found: MoneyBelow[] = [];
  for (const { holder, name } of below) {
    const period = latestPeriod(portal, holdingOf(portal, holder));
    if (period !== undefined && found.length < limit) found.push({ holder, name, period });
  }
  return found;
}
