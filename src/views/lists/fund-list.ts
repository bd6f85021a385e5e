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
interface FundListing {
  readonly kind: FundKind;
  /** How many there are, of which `funds` may be the first only. */
  readonly count: number;
  readonly funds: readonly FundBooks[];
}

export interface FundList {
  readonly real: readonly FundListing[];
  readonly sample: readonly FundBooks[];
  /** Funds that stand on the pages after this one. */
  readonly hidden: number;
}

/** So many funds are a dozen screens of a phone. */
const fundsAtOnce = 30;

/** How many pages the list of all funds has. */
export function fundPages(portal: Portal): number {
  return Math.max(1, Math.ceil(portal.tables.funds.length / fundsAtOnce));
}

/** Kinds of funds that there are, real ones; samples where there are no others. */
export function fundKinds(portal: Portal): { readonly kinds: readonly FundKind[]; readonly samples: boolean } {
  const real = sortedFunds(portal).filter(({ sample }) => !sample);
  const all = real.length > 0 ? real : sortedFunds(portal);
  const kinds = keysOf('funds', 'kind').filter((kind) => all.some(({ fund }) => fund.kind === kind));
  return { kinds, samples: real.length === 0 };
}

/** One page of all funds by kind, samples apart and last. */
export function fundList(portal: Portal, page = 1, limit = fundsAtOnce): FundList {
  const sorted = sortedFunds(portal);
  const real = sorted.filter(({ sample }) => !sample).map(({ fund }) => fund);
  const sample = sorted.filter((entry) => entry.sample).map(({ fund }) => fund);
  let skip = (page - 1) * limit;
  let room = limit;
  const take = (funds: readonly Row<'funds'>[]): readonly FundBooks[] => {
    const taken = funds.slice(skip, skip + room);
    skip = Math.max(0, skip - funds.length);
    room -= taken.length;
    return taken.map((fund) => fundBooks(portal, fund));
  };
  const shelves = keysOf('funds', 'kind')
    .map((kind) => ({ kind, all: real.filter((fund) => fund.kind === kind) }))
    .filter(({ all }) => all.length > 0)
    .map(({ kind, all }) => ({ kind, count: all.length, funds: take(all) }));
  return { real: shelves, sample: take(sample), hidden: Math.max(0, sorted.length - page * limit) };
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
