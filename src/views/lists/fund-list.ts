import { find, type Portal } from '../../data/portal.ts';
import type { Row } from '../../schema/index.ts';
import { keysOf } from '../../schema/values.ts';
import { fundBooks, type FundBooks } from '../../domain/money/fund-books.ts';
import type { Period } from '../../domain/money/ledger.ts';
import { perPortal } from '../../domain/index/memo.ts';
import { holdings, type Holder } from '../../domain/money/money-holder.ts';
import { latestPeriod } from '../../domain/money/money-year.ts';
import { fullName, isSampleRegion, regionOf } from '../../domain/index/places.ts';

type FundKind = Row<'funds'>['kind'];

/** Funds of one kind, in order of their places. */
export interface FundListing {
  readonly kind: FundKind;
  /** How many there are, of which `funds` may be the first only. */
  readonly count: number;
  readonly funds: readonly FundBooks[];
}

export interface FundList {
  readonly real: readonly FundListing[];
  readonly sample: readonly FundBooks[];
  /** Funds that are not listed because there are so many. */
  readonly hidden: number;
}

/** So many rows keep the page of funds under 30 kB, its budget. */
const mostFunds = 180;

/** All funds by kind, samples apart and last, `limit` at most. */
export function fundList(portal: Portal, limit = mostFunds): FundList {
  const sorted = sortedFunds(portal);
  const real = sorted.filter(({ sample }) => !sample).map(({ fund }) => fund);
  const sample = sorted.filter((entry) => entry.sample).map(({ fund }) => fund);
  let room = limit;
  const take = (funds: readonly Row<'funds'>[]): readonly FundBooks[] => {
    const taken = funds.slice(0, room);
    room -= taken.length;
    return taken.map((fund) => fundBooks(portal, fund));
  };
  const shelves = keysOf('funds', 'kind')
    .map((kind) => ({ kind, all: real.filter((fund) => fund.kind === kind) }))
    .filter(({ all }) => all.length > 0)
    .map(({ kind, all }) => ({ kind, count: all.length, funds: take(all) }));
  return { real: shelves, sample: take(sample), hidden: Math.max(0, sorted.length - limit) };
}

const sortedFunds = perPortal((portal) =>
  portal.tables.funds
    .map((fund) => {
      const region = regionOf(portal, 'funds', fund);
      return { fund, sample: isSampleRegion(portal, region), key: `${fullName(portal, region)}\t${fund.name}` };
    })
    .toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)),
);

/** A station or place with accounts, and its latest period. */
export interface MoneyPlace {
  readonly holder: Holder;
  readonly name: string;
  readonly region: string;
  readonly period: Period;
  readonly sample: boolean;
}

/** Every station and place that has funds, by place, samples last. A tab sorts a place before those below it. */
export const moneyPlaces = perPortal((portal): readonly MoneyPlace[] => {
  const found: MoneyPlace[] = [];
  for (const holding of holdings(portal).values()) {
    const { holder } = holding;
    const row = find(portal, holder.kind === 'station' ? 'stations' : 'regions', holder.id);
    const region = holder.kind === 'station' ? (find(portal, 'stations', holder.id)?.region ?? '') : holder.id;
    const period = latestPeriod(portal, holding);
    if (row === undefined || period === undefined) continue;
    found.push({ holder, name: row.name, region, period, sample: isSampleRegion(portal, region) });
  }
  const key = (place: MoneyPlace): string =>
    `${place.sample ? '1' : '0'} ${fullName(portal, place.region)}\t${place.name}`;
  return found
    .map((place) => ({ place, key: key(place) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ place }) => place);
});
