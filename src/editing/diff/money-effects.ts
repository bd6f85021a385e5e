import { find, type Portal } from '../../data/portal.ts';
import { subtract, zero, type Quantity } from '../../data/cells/quantity.ts';
import { budgetLines, type Period } from '../../domain/money/ledger.ts';
import { approvedQuery } from '../../domain/money/project-money.ts';
import { answer } from '../../domain/money/query/answer.ts';
import { holdings, type Holder } from '../../domain/money/money-holder.ts';
import { balanceQuery, incomeQuery, scopeOf, spentQuery } from '../../domain/money/query/money-queries.ts';
import { moneyPeriodsOf } from '../../domain/money/money-year.ts';
import { rowsBy } from '../../domain/index/rows-by.ts';

/** How the money of a station or place in one year differs, in 分. The balance is that of the year alone: later years begin with it. */
export interface MoneyEffect {
  readonly holder: Holder;
  readonly name: string;
  readonly period: Period;
  readonly income: Quantity;
  readonly spent: Quantity;
  readonly balance: Quantity;
}

/** How the approved budget of a project differs, in 分. */
export interface BudgetEffect {
  readonly project: string;
  readonly name: string;
  readonly approved: Quantity;
}

type Flows = Pick<MoneyEffect, 'income' | 'spent' | 'balance'>;

const nothing: Flows = { income: zero, spent: zero, balance: zero };

/** Every year of every holder in which income, spending or balance is another than before. */
export function moneyEffects(before: Portal, after: Portal): readonly MoneyEffect[] {
  const [was, is] = [flowsOf(before), flowsOf(after)];
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((key) => {
    const [old, now] = [was.get(key), is.get(key)];
    const { holder, period } = now ?? old ?? {};
    if (holder === undefined || period === undefined) return [];
    const change = flowsBetween(old?.flows ?? nothing, now?.flows ?? nothing);
    if ([change.income, change.spent, change.balance].every(({ value }) => value === 0)) return [];
    return [{ holder, name: holderName(after, holder) ?? holderName(before, holder) ?? holder.id, period, ...change }];
  });
}

interface HolderFlows {
  readonly holder: Holder;
  readonly period: Period;
  readonly flows: Flows;
}

function flowsOf(portal: Portal): ReadonlyMap<string, HolderFlows> {
  const found = new Map<string, HolderFlows>();
  for (const [key, holding] of holdings(portal)) {
    const scope = scopeOf(
      portal,
      holding.funds.map(({ id }) => id),
    );
    if (scope.funds.length === 0) continue;
    for (const period of moneyPeriodsOf(portal, holding)) {
      const time = { in: [period] };
      const flows: Flows = {
        income: answer(portal, incomeQuery(scope, time)).quantity,
        spent: answer(portal, spentQuery(scope, time)).quantity,
        balance: answer(portal, balanceQuery(scope, time)).quantity,
      };
      found.set(`${key}/${String(period)}`, { holder: holding.holder, period, flows });
    }
  }
  return found;
}

function flowsBetween(was: Flows, is: Flows): Flows {
  return {
    income: subtract(is.income, was.income),
    spent: subtract(is.spent, was.spent),
    balance: subtract(is.balance, was.balance),
  };
}

function holderName(portal: Portal, { kind, id }: Holder): string | undefined {
  return find(portal, kind === 'station' ? 'stations' : 'regions', id)?.name;
}

/** Every project whose approved budget is another than before. */
export function budgetEffects(before: Portal, after: Portal): readonly BudgetEffect[] {
  const projects = new Set([...after.tables.budgets, ...before.tables.budgets].map(({ project }) => project));
  return [...projects].flatMap((project) => {
    const approved = subtract(approvedOf(after, project), approvedOf(before, project));
    const name = (find(after, 'projects', project) ?? find(before, 'projects', project))?.name ?? project;
    return approved.value === 0 ? [] : [{ project, name, approved }];
  });
}

function approvedOf(portal: Portal, project: string): Quantity {
  const approved = approvedQuery(budgetLines(rowsBy(portal, 'budgets', 'project', project)));
  return approved === undefined ? zero : answer(portal, approved).quantity;
}
