import type { Portal } from '../../../data/portal.ts';
import type { Row } from '../../../schema/index.ts';
import { balanceKinds, entersBalance, statedKinds, passedFrom, passesOn, type Period } from '../ledger.ts';
import { rowsBy } from '../../index/rows-by.ts';
import { sumOf, type Filters, type Query } from './query.ts';

/** All time, one period, several periods, or everything up to the end of a year (undated money included). */
export interface Time {
  readonly in?: readonly Period[];
  readonly until?: number;
}

/** Up to the end of a period. Undated money comes before all years. */
export function upTo(period: Period): Time {
  return period === 'undated' ? { in: ['undated'] } : { until: period };
}

/** Funds whose money is added up together, and what is needed to count money once that passes from one to another. */
export interface Scope {
  readonly funds: readonly string[];
  /** Receipts of these funds from which money was passed on. */
  readonly upstream: readonly string[];
  /** Whether some of it was passed on to a fund of the same scope, and some to funds outside. */
  readonly passesWithin: boolean;
  readonly passesOut: boolean;
}

export function scopeOf(portal: Portal, funds: readonly string[]): Scope {
  const own = new Set(funds);
  const upstream: string[] = [];
  let passesWithin = false;
  let passesOut = false;
  const passing = funds.filter((fund) => passesOn(portal, fund));
  for (const receipt of passing.flatMap((fund) => rowsBy(portal, 'receipts', 'fund', fund)).filter(entersBalance)) {
    const passed = passedFrom(portal, receipt.id);
    if (passed.length > 0) upstream.push(receipt.id);
    passesWithin ||= passed.some(({ fund }) => own.has(fund));
    passesOut ||= passed.some(({ fund }) => !own.has(fund));
  }
  return { funds, upstream, passesWithin, passesOut };
}

/** All that came into the funds, each receipt as it stands. */
export function receivedQuery({ funds }: Scope, time: Time = {}): Query {
  return sumOf('receipts', { fund: funds, kind: balanceKinds, ...when(time) });
}

/** What went back to whoever granted it, above 0; undefined where nothing did. */
export function handedBackQuery(portal: Portal, scope: Scope, time: Time = {}): Query | undefined {
  const kind = balanceKinds.filter((each) => each !== 'handed_back');
  const rows = scope.funds.flatMap((fund) => rowsBy(portal, 'receipts', 'fund', fund));
  if (!rows.some((row) => row.kind === 'handed_back')) return undefined;
  return sumOf('receipts', { fund: scope.funds, kind, ...when(time) }).minus(receivedQuery(scope, time));
}

/** What came in from outside: money that passed from one of the funds to another is counted once. */
export function incomeQuery(scope: Scope, time: Time = {}): Query {
  return receivedQuery(scope, time).minus(withinQuery(scope, time));
}

/** What passed from one of the funds to another, and is left out of the income; undefined where nothing did. */
export function withinQuery(scope: Scope, time: Time = {}): Query | undefined {
  return scope.passesWithin ? passedToQuery(scope, scope.funds, time) : undefined;
}

/** What was passed on to funds outside; undefined where nothing was. */
export function passedOutQuery(scope: Scope, time: Time = {}): Query | undefined {
  return scope.passesOut ? passedOnQuery(scope, time)?.minus(withinQuery(scope, time)) : undefined;
}

/** What was passed on from these funds to some others. */
export function passedToQuery(scope: Scope, to: readonly string[], time: Time = {}): Query | undefined {
  return passedOnQuery(scope, time)?.where({ fund: to });
}

/** What came in as one kind of receipt, without what these receipts (of the same holder) passed on. */
export function receivedAsQuery(
  { funds }: Scope,
  kind: Row<'receipts'>['kind'],
  upstream: readonly string[],
  time: Time = {},
): Query {
  const received = { fund: funds, kind, ...when(time) };
  const passed = upstream.length === 0 ? undefined : sumOf('receipts', { upstream, ...received });
  return sumOf('receipts', received).minus(passed);
}

/** What was passed on to any fund, for the account of a single one; undefined where nothing was. */
export function passedOnQuery({ upstream }: Scope, time: Time = {}): Query | undefined {
  return upstream.length === 0 ? undefined : sumOf('receipts', { upstream, kind: balanceKinds, ...when(time) });
}

export function spentQuery({ funds }: Scope, time: Time = {}): Query {
  return sumOf('expenses', { fund: funds, ...when(time) });
}

/** Received − passed on − spent. */
export function balanceQuery(scope: Scope, time: Time = {}): Query {
  return receivedQuery(scope, time).minus(passedOnQuery(scope, time)).minus(spentQuery(scope, time));
}

function when({ in: periods, until }: Time): Pick<Filters<'expenses'>, 'year' | 'until'> {
  return { year: periods?.map(String), until: until === undefined ? undefined : String(until) };
}

/** The sum of rows that are named one by one; undefined where there is none. */
export function sumOfRows(
  table: 'receipts' | 'budgets' | 'expenses',
  rows: readonly { readonly id: string }[],
): Query | undefined {
  return rows.length === 0 ? undefined : sumOf(table, { id: rows.map(({ id }) => id) });
}

/** Funds that are added up together on the page of all: of one kind, of one level; samples alone where there is nothing else. */
export interface Among {
  readonly level?: Row<'funds'>['level'];
  readonly samples?: boolean;
}

/** What all real funds (of one kind) received from outside: samples left out, what passes among them counted once. */
export function realIncomeQuery(kind?: Row<'funds'>['kind'], among: Among = {}): Query {
  return sumOf('receipts', { kind: balanceKinds, ...fundsAmong(kind, among) }).minus(realPassedQuery(kind, among));
}

/** What passes from one real fund (of a kind) to another, and is left out of their income. */
export function realPassedQuery(kind?: Row<'funds'>['kind'], { level, samples }: Among = {}): Query {
  const between = {
    'fund.kind': kind,
    'upstream.fund.kind': kind,
    'fund.level': level,
    'upstream.fund.level': level,
  };
  return sumOf('receipts', {
    kind: balanceKinds,
    upstream: '*',
    ...between,
    real: samples === true ? undefined : 'yes',
  });
}

export function realSpentQuery(kind?: Row<'funds'>['kind'], among: Among = {}): Query {
  return sumOf('expenses', fundsAmong(kind, among));
}

/** What sources only say was invested, raised or given in kind: outside all balances. */
export function realStatedQuery(kind?: Row<'funds'>['kind'], among: Among = {}): Query {
  return sumOf('receipts', { kind: statedKinds, ...fundsAmong(kind, among) });
}

function fundsAmong(kind: Row<'funds'>['kind'] | undefined, { level, samples }: Among) {
  return { 'fund.kind': kind, 'fund.level': level, real: samples === true ? undefined : 'yes' } as const;
}
