import { isAfter } from '../../../data/cells/date.ts';
import type { Portal } from '../../../data/portal.ts';
import type { Row } from '../../../schema/index.ts';
import { rowsBy } from '../../index/rows-by.ts';
import { subtree } from '../../index/places.ts';
import { budgetLines } from '../ledger.ts';
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
}

/**
 * The parts of a statement: rows of its funds (where it names none, of all funds of its station, place or body), within its
 * project, category and period. Undefined where there can be none: people and sessions have no rows that add up.
 */
export function ownSide(portal: Portal, statement: Statement): OwnSide | undefined {
  switch (statement.measure) {
    case 'income':
      return side(portal, income(portal, statement));
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
    case 'rate': {
      const spent = spending(portal, statement);
      const per = budget(portal, statement);
      return spent && per && { of: spent, per, parts: rowsOfQuery(portal, spent).length };
    }
    default:
      return undefined;
  }
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

function spending(portal: Portal, statement: Statement): Query | undefined {
  const { project, category } = statement;
  const funds = fundsOf(portal, statement);
  const all = funds.length === 0 && project !== undefined ? sumOf('expenses', { project }) : spentOf(portal, funds);
  const narrowed = { ...(project !== undefined && funds.length > 0 && { project }), category };
  return within(portal, statement, all.where(narrowed));
}

function spentOf(portal: Portal, funds: readonly string[]): Query {
  return spentQuery(scopeOf(portal, funds));
}

/** The latest version of every budget line. */
function budget(portal: Portal, statement: Statement): Query | undefined {
  const { project, category } = statement;
  const funds = fundsOf(portal, statement);
  const rows =
    funds.length === 0
      ? rowsBy(portal, 'budgets', 'project', project ?? '')
      : funds.flatMap((fund) => rowsBy(portal, 'budgets', 'fund', fund));
  const lines = budgetLines(rows).filter(
    (line) =>
      (project === undefined || line.project === project) && (category === undefined || line.category === category),
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
