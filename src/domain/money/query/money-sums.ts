import type { Portal } from '../../../data/portal.ts';
import { balanceKinds, entersBalance, passedFrom, passesOn, type Period } from '../ledger.ts';
import { rowsBy } from '../../index/rows-by.ts';

/** All time, one period, several periods, or everything up to the end of a year (undated money included). */
export interface Time {
  readonly in?: readonly Period[];
  readonly until?: number;
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

/** Kinds that enter a balance, as a filter. */
const kinds = `kind=${balanceKinds.join('|')}`;

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
export function receivedQuery(scope: Scope, time: Time = {}): string {
  return `receipts.amount?${fundsIn(scope)}&${kinds}${when(time)}`;
}

/** What came in from outside: money that passed from one of the funds to another is counted once. */
export function incomeQuery(scope: Scope, time: Time = {}): string {
  const within = withinQuery(scope, time);
  return within === undefined ? receivedQuery(scope, time) : `${receivedQuery(scope, time)} - ${within}`;
}

/** What passed from one of the funds to another, and is left out of the income; undefined where nothing did. */
export function withinQuery(scope: Scope, time: Time = {}): string | undefined {
  return scope.passesWithin ? `${downstream(scope, time)}&${fundsIn(scope)}` : undefined;
}

/** What was passed on to funds outside; undefined where nothing was. */
export function passedOutQuery(scope: Scope, time: Time = {}): string | undefined {
  if (!scope.passesOut) return undefined;
  const within = withinQuery(scope, time);
  return within === undefined ? downstream(scope, time) : `${downstream(scope, time)} - ${within}`;
}

/** What was passed on from these funds to some others. */
export function passedToQuery(scope: Scope, to: readonly string[], time: Time = {}): string | undefined {
  return scope.upstream.length === 0 ? undefined : `${downstream(scope, time)}&fund=${to.join('|')}`;
}

/** What came in as one kind of receipt, without what these receipts (of the same holder) passed on. */
export function receivedAsQuery(scope: Scope, kind: string, upstream: readonly string[], time: Time = {}): string {
  const all = `receipts.amount?${fundsIn(scope)}&kind=${kind}${when(time)}`;
  return upstream.length === 0
    ? all
    : `${all} - receipts.amount?upstream=${upstream.join('|')}&${fundsIn(scope)}&kind=${kind}${when(time)}`;
}

/** What was spent on one category. */
export function spentOnQuery(scope: Scope, category: string, time: Time = {}): string {
  return `${spentQuery(scope, time)}&category=${category}`;
}

/** What was passed on to any fund, for the account of a single one. */
export function passedOnQuery(scope: Scope, time: Time = {}): string | undefined {
  return scope.upstream.length === 0 ? undefined : downstream(scope, time);
}

/** What was passed on from one receipt. */
export function passedFromQuery(receiptId: string): string {
  return `receipts.amount?upstream=${receiptId}&${kinds}`;
}

export function spentQuery(scope: Scope, time: Time = {}): string {
  return `expenses.amount?${fundsIn(scope)}${when(time)}`;
}

/** Received − passed on − spent. */
export function balanceQuery(scope: Scope, time: Time = {}): string {
  const parts = [receivedQuery(scope, time), passedOnQuery(scope, time), spentQuery(scope, time)];
  return parts.filter((part) => part !== undefined).join(' - ');
}

function fundsIn({ funds }: Scope): string {
  return `fund=${funds.join('|')}`;
}

function downstream({ upstream }: Scope, time: Time): string {
  return `receipts.amount?upstream=${upstream.join('|')}&${kinds}${when(time)}`;
}

function when(time: Time): string {
  const within = time.in === undefined ? '' : `&year=${time.in.join('|')}`;
  return time.until === undefined ? within : `${within}&until=${String(time.until)}`;
}

/** What all real funds (of one kind) received from outside: samples left out, what passes among them counted once. */
export function realIncomeQuery(kind?: string): string {
  return `receipts.amount?${kinds}${ofKind(kind)}&real=yes - ${realPassedQuery(kind)}`;
}

/** What passes from one real fund (of a kind) to another, and is left out of their income. */
export function realPassedQuery(kind?: string): string {
  const above = kind === undefined ? '' : `&upstream.fund.kind=${kind}`;
  return `receipts.amount?${kinds}&upstream=*${ofKind(kind)}${above}&real=yes`;
}

export function realSpentQuery(kind?: string): string {
  return `expenses.amount?${kind === undefined ? '' : `fund.kind=${kind}&`}real=yes`;
}

function ofKind(kind: string | undefined): string {
  return kind === undefined ? '' : `&fund.kind=${kind}`;
}
