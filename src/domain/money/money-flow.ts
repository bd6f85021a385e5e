import type { Portal } from '../../data/portal.ts';
import type { Quantity } from '../../data/cells/quantity.ts';
import type { FundBooks } from './fund-books.ts';
import { balanceKinds, periodOf, type Period } from './ledger.ts';
import {
  balanceQuery,
  passedOutQuery,
  passedToQuery,
  receivedAsQuery,
  scopeOf,
  spentQuery,
  type Scope,
  type Time,
  handedBackQuery,
} from './query/money-queries.ts';
import type { MoneyYear } from './money-year.ts';
import { categoryName } from './spending.ts';
import { answer } from './query/answer.ts';
import type { Query } from './query/query.ts';
import { rowsBy } from '../index/rows-by.ts';
import { text } from '../../text/money/money.ts';
import { valueTitle } from '../../schema/values.ts';

/** A source, a fund (or all funds of a kind), or a use. */
interface FlowNode {
  /** Tells nodes apart that have the same name. */
  readonly id: string;
  readonly name: string;
}

/** Money that went from one node to another. What flows into a fund flows out of it again, or is its balance. */
export interface FlowLink {
  readonly from: FlowNode;
  readonly to: FlowNode;
  readonly query: Query;
  /** Negative: more was given back than went this way. */
  readonly quantity: Quantity;
}

/** Funds whose money is drawn as one. */
interface Group extends FlowNode {
  readonly scope: Scope;
}

interface Span {
  readonly time: Time;
  /** Periods before it, whose balance is carried into it. */
  readonly before: readonly Period[];
  /** Whether money of no stated year is added to it. */
  readonly undated: boolean;
  /** The query of what is left at its end; undefined where that is not known. */
  readonly left: ((scope: Scope) => Query) | undefined;
  readonly leftName: string;
}

/** From where one fund's money came, and where it went, in all years. Nothing where a side is not public. */
export function flowOfFund(portal: Portal, { fund, account, balanceKnown }: FundBooks): readonly FlowLink[] {
  if (account.receipts.length === 0 || account.expenses.length === 0) return [];
  const group: Group = { id: 'fund', name: fund.name, scope: scopeOf(portal, [fund.id]) };
  const left = balanceKnown ? (scope: Scope) => balanceQuery(scope) : undefined;
  return links(portal, [group], { time: {}, before: [], undated: false, left, leftName: text.balance });
}

/** From where the money of a station or a place came in a year, and where it went; the middle is the kind of fund. */
export function flowOfYear(portal: Portal, money: MoneyYear, year: number): readonly FlowLink[] {
  if (money.receipts.length === 0 || money.expenses.length === 0) return [];
  const kinds = Map.groupBy(
    money.scope.funds.flatMap((id) => portal.byId.funds.get(id) ?? []),
    ({ kind }) => kind,
  );
  const groups = [...kinds].map(([kind, funds]): Group => {
    return {
      id: valueTitle('funds', 'kind', kind),
      name: valueTitle('funds', 'kind', kind),
      scope: scopeOf(
        portal,
        funds.map(({ id }) => id),
      ),
    };
  });
  return links(portal, groups, {
    time: { in: [year] },
    before: money.periods.filter((period) => period !== 'undated' && period < year),
    undated: money.periods.includes('undated'),
    left: money.balanceKnown ? (scope) => balanceQuery(scope, { until: year }) : undefined,
    leftName: text.yearEnd,
  });
}

type Candidate = readonly [from: FlowNode, to: FlowNode, query: Query | undefined];

function links(portal: Portal, groups: readonly Group[], span: Span): readonly FlowLink[] {
  const candidates = groups.flatMap((group) => [...sources(groups, group, span), ...uses(portal, groups, group, span)]);
  return candidates.flatMap(([from, to, query]) => {
    if (query === undefined) return [];
    const { quantity } = answer(portal, query);
    return quantity.value === 0 ? [] : [{ from, to, query, quantity }];
  });
}

function sources(groups: readonly Group[], group: Group, span: Span): readonly Candidate[] {
  const { scope } = group;
  const upstream = groups.flatMap((each) => each.scope.upstream);
  const carried = span.before.length === 0 ? undefined : balanceQuery(scope, { in: span.before });
  const undated = span.undated ? balanceQuery(scope, { in: ['undated'] }) : undefined;
  return [
    [source(text.carried), group, carried],
    [source(text.undatedNet), group, undated],
    ...balanceKinds
      .filter((kind) => kind !== 'handed_back')
      .map((kind): Candidate => [
        source(valueTitle('receipts', 'kind', kind)),
        group,
        receivedAsQuery(scope, kind, upstream, span.time),
      ]),
  ];
}

function uses(portal: Portal, groups: readonly Group[], group: Group, span: Span): readonly Candidate[] {
  const { scope } = group;
  const { time } = span;
  const others = groups.filter((other) => other !== group);
  const within = groups.flatMap((each) => each.scope.funds);
  const out = passedOutQuery(scope, time);
  const toOthers = others.map((other): Candidate => [group, other, passedToQuery(scope, other.scope.funds, time)]);
  const inside = passedToQuery(
    scope,
    within.filter((fund) => !scope.funds.includes(fund)),
    time,
  );
  const outside = others.length === 0 ? out : out?.minus(inside);
  const spent = categories(portal, scope, time).map((category): Candidate => {
    return [group, use(categoryName(portal, category) ?? category), spentQuery(scope, time).where({ category })];
  });
  return [
    ...toOthers,
    ...spent,
    [group, use(text.passedOut), outside],
    [group, use(valueTitle('receipts', 'kind', 'handed_back')), handedBackQuery(portal, scope, time)],
    [group, use(span.leftName), span.left?.(scope)],
  ];
}

/** Categories of the expenses within the time, in the order of their first. */
function categories(portal: Portal, { funds }: Scope, { in: periods }: Time): readonly string[] {
  const rows = funds.flatMap((fund) => rowsBy(portal, 'expenses', 'fund', fund));
  const within = rows.filter((row) => periods === undefined || periods.includes(periodOf(row)));
  return [...new Set(within.map(({ category }) => category))];
}

function source(name: string): FlowNode {
  return { id: `from-${name}`, name };
}

function use(name: string): FlowNode {
  return { id: `to-${name}`, name };
}
