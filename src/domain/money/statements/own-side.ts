import { isAfter } from '../../../data/cells/date.ts';
import type { Portal } from '../../../data/portal.ts';
import type { Row } from '../../../schema/index.ts';
import { rowsBy } from '../../index/rows-by.ts';
import { subtree } from '../../index/places.ts';
import { balanceKinds, budgetLines } from '../ledger.ts';
import { rowsOfQuery } from '../query/answer.ts';
import { incomeQuery, passedOnQuery, scopeOf, spentQuery, sumOfRows } from '../query/money-queries.ts';
import { Query, sumOf, together } from '../query/query.ts';

type Statement = Row<'statements'>;

/** What the portal's own rows say of what a source states. */
export interface OwnSide {
  readonly of: Query;
  /** What a rate is a share of. */
  readonly per?: Query;
  /** Rows behind it. */
  readonly parts: number;
  /** The parts are themselves what the source states: its income and its spending for its balance, and so on. */
  readonly stated?: true;
}

/**
 * The parts of a statement: rows of its funds (where it names none, of all funds of its station, place or body), within its
 * project, category and period. Undefined where there can be none: people and sessions have no rows that add up.
 */
export function ownSide(portal: Portal, statement: Statement): OwnSide | undefined {
  switch (statement.measure) {
    case 'income':
      return side(portal, cameIn(portal, statement));
    case 'carried':
      return side(portal, within(portal, statement, incomeOf(portal, statement).where({ kind: 'carried' })));
    case 'spending':
      return side(portal, spending(portal, statement));
    case 'budget':
      return side(portal, budget(portal, statement));
    case 'balance': {
      const from = { ...statement, start: undefined };
      const scope = scopeOf(portal, fundsOf(portal, statement));
      const passed = within(portal, from, passedOnQuery(scope) ?? sumOf('receipts', { id: [] }));
      const received = together([income(portal, from)]);
      return received && side(portal, received.minus(passed).minus(spending(portal, from)));
    }
    case 'rate':
      return quotient(portal, spending(portal, statement), budget(portal, statement));
    case 'share': {
      const all = { ...statement, projects: [], category: undefined };
      return quotient(portal, spending(portal, statement), spending(portal, all));
    }
    case 'goods':
      return side(portal, goods(portal, statement, 'in_kind'));
    case 'goods_given':
      return side(portal, goods(portal, statement, 'goods_given'));
    default:
      return undefined;
  }
}

/**
 * Where its parts are not written down one by one: what the same source states of the same money. A balance is its income less its
 * spending (or what it arranged to spend), a rate its spending in its plan.
 */
export function statedSide(portal: Portal, statement: Statement): OwnSide | undefined {
  const { id, measure, start, end } = statement;
  if (measure !== 'balance' && measure !== 'rate') return undefined;
  const others = rowsBy(portal, 'statements', 'source', statement.source).filter(
    (other) =>
      other.id !== id && scopeText(other) === scopeText(statement) && other.start === start && fits(other, end),
  );
  const sum = (wanted: Statement['measure']): Query | undefined => {
    const [only, ...more] = others.filter((other) => other.measure === wanted && other.amount !== undefined);
    return only === undefined || more.length > 0 ? undefined : sumOf('statements', { id: only.id });
  };
  const spent = sum('spending') ?? (measure === 'balance' ? sum('budget') : undefined);
  const other = sum(measure === 'balance' ? 'income' : 'budget');
  if (spent === undefined || other === undefined) return undefined;
  const parts = { parts: 2, stated: true } as const;
  return measure === 'balance' ? { of: other.minus(spent), ...parts } : { of: spent, per: other, ...parts };
}

/** The end of a balance is a day; that of what led to it may be left open. */
function fits({ end }: Statement, day: string | undefined): boolean {
  return end === undefined || end === day;
}

function scopeText({ funds, projects, category, station, region, organization }: Statement): string {
  return JSON.stringify([funds.toSorted(), projects.toSorted(), category, station, region, organization]);
}

function quotient(portal: Portal, of: Query | undefined, per: Query | undefined): OwnSide | undefined {
  return of && per && { of, per, parts: rowsOfQuery(portal, of).length };
}

/** Goods stand beside the money: none of their rows enters a balance. */
function goods(portal: Portal, statement: Statement, kind: 'in_kind' | 'goods_given'): Query | undefined {
  return within(portal, statement, sumOf('receipts', { fund: fundsOf(portal, statement), kind }));
}

function side(portal: Portal, of: Query | undefined): OwnSide | undefined {
  return of && { of, parts: rowsOfQuery(portal, of).length };
}

function fundsOf(portal: Portal, { funds, station, region, organization }: Statement): readonly string[] {
  if (funds.length > 0) return funds;
  if (station !== undefined) return idsOf(rowsBy(portal, 'funds', 'station', station));
  if (region !== undefined) {
    return [...subtree(portal, region)].flatMap((id) => idsOf(rowsBy(portal, 'funds', 'region', id)));
  }
  return organization === undefined ? [] : idsOf(rowsBy(portal, 'funds', 'organization', organization));
}

function idsOf(rows: readonly { readonly id: string }[]): readonly string[] {
  return rows.map(({ id }) => id);
}

function incomeOf(portal: Portal, statement: Statement): Query {
  return incomeQuery(scopeOf(portal, fundsOf(portal, statement)));
}

function income(portal: Portal, statement: Statement): Query | undefined {
  return within(portal, statement, incomeOf(portal, statement));
}

/** What came in: money that went back at the end is no part of it, but of what is left. */
function cameIn(portal: Portal, statement: Statement): Query | undefined {
  const wentBack = fundsOf(portal, statement).some((fund) =>
    rowsBy(portal, 'receipts', 'fund', fund).some(({ kind }) => kind === 'handed_back'),
  );
  const kind = balanceKinds.filter((each) => each !== 'handed_back');
  return wentBack ? within(portal, statement, incomeOf(portal, statement).where({ kind })) : income(portal, statement);
}

function spending(portal: Portal, statement: Statement): Query | undefined {
  const { projects, category } = statement;
  const funds = fundsOf(portal, statement);
  const ofProjects = projects.length > 0;
  const all = funds.length === 0 && ofProjects ? sumOf('expenses', { project: projects }) : spentOf(portal, funds);
  const narrowed = { ...(ofProjects && funds.length > 0 && { project: projects }), category };
  return within(portal, statement, all.where(narrowed));
}

function spentOf(portal: Portal, funds: readonly string[]): Query {
  return spentQuery(scopeOf(portal, funds));
}

/** The latest version of every budget line. */
function budget(portal: Portal, statement: Statement): Query | undefined {
  const { projects, category } = statement;
  const funds = fundsOf(portal, statement);
  const rows =
    funds.length === 0
      ? projects.flatMap((project) => rowsBy(portal, 'budgets', 'project', project))
      : funds.flatMap((fund) => rowsBy(portal, 'budgets', 'fund', fund));
  const lines = budgetLines(rows).filter(
    (line) =>
      (projects.length === 0 || projects.includes(line.project)) &&
      (category === undefined || line.category === category),
  );
  return sumOfRows(
    'budgets',
    lines.flatMap(({ approved, versions }) => approved ?? versions.at(-1) ?? []),
  );
}

/** The rows of a query that are dated within the period of a statement, one by one where it has a period. */
function within(portal: Portal, { start, end }: Pick<Statement, 'start' | 'end'>, query: Query): Query | undefined {
  if (start === undefined && end === undefined) return query;
  // A date of a year or a month alone lies in a period when it may; money without one is counted from the beginning.
  const fits = (date: unknown): boolean => {
    if (typeof date !== 'string') return start === undefined;
    return !(start !== undefined && isAfter(start, date)) && !(end !== undefined && isAfter(date, end));
  };
  return together(
    query.terms.map((term) => {
      const one = new Query([term]);
      const ids = rowsOfQuery(portal, one).flatMap(({ row }) => (fits(row['date']) ? [String(row['id'])] : []));
      return one.where({ id: ids });
    }),
  );
}
