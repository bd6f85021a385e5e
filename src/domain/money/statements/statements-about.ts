import { yearOf } from '../../../data/cells/date.ts';
import { findAll, type Portal } from '../../../data/portal.ts';
import { perPortal } from '../../index/memo.ts';
import type { Period } from '../ledger.ts';
import { holderOf, holdingOf, type Holder } from '../money-holder.ts';
import { fundPeriods } from '../money-year.ts';
import { statementChecks, type StatementCheck } from './statement-check.ts';

const index = perPortal((portal) => {
  const found = new Map<string, StatementCheck[]>();
  for (const check of statementChecks(portal)) {
    const keys = new Set(holdersOf(portal, check).map(keyOf));
    for (const project of check.statement.projects) keys.add(`project/${project}`);
    for (const key of keys) {
      const known = found.get(key);
      if (known === undefined) found.set(key, [check]);
      else known.push(check);
    }
  }
  return found;
});

/** The statements that name a station or a place, or funds that belong to it. */
export function statementsOfHolder(portal: Portal, holder: Holder): readonly StatementCheck[] {
  return index(portal).get(keyOf(holder)) ?? [];
}

/** The statements about one project. */
export function statementsOfProject(portal: Portal, project: string): readonly StatementCheck[] {
  return index(portal).get(`project/${project}`) ?? [];
}

/**
 * Those of a holder that are about a period: by the day at which they end (or begin); where a source gives none, by the periods of
 * their funds, each in the last of them.
 */
export function statementsOfPeriod(portal: Portal, holder: Holder, period: Period): readonly StatementCheck[] {
  const own = new Set(holdingOf(portal, holder).funds.map(({ id }) => id));
  return statementsOfHolder(portal, holder).filter(({ statement }) => {
    const year = yearOf(statement.end ?? statement.start);
    if (year !== undefined) return year === period;
    const funds = findAll(portal, 'funds', statement.funds).filter(({ id }) => own.has(id));
    return (
      funds
        .flatMap((fund) => fundPeriods(portal, fund))
        .sort(byTime)
        .at(-1) === period
    );
  });
}

function byTime(a: Period, b: Period): number {
  return (a === 'undated' ? 0 : a) - (b === 'undated' ? 0 : b);
}

function holdersOf(portal: Portal, { statement }: StatementCheck): readonly Holder[] {
  const own = statement.funds.length === 0 ? holderOf(portal, { ...statement, fund: undefined }) : undefined;
  const funds = findAll(portal, 'funds', statement.funds).flatMap((fund) => holderOf(portal, fund) ?? []);
  return own === undefined ? funds : [own, ...funds];
}

function keyOf({ kind, id }: Holder): string {
  return `${kind}/${id}`;
}
