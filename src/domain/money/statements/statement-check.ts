import { subtract, type Quantity } from '../../../data/cells/quantity.ts';
import type { Portal } from '../../../data/portal.ts';
import type { Row, TableName } from '../../../schema/index.ts';
import { perPortal } from '../../index/memo.ts';
import { answer, rowsOfQuery } from '../query/answer.ts';
import type { Query } from '../query/query.ts';
import { ownSide, statedSide, type OwnSide } from './own-side.ts';
import { wordingOf } from './wording.ts';

type Statement = Row<'statements'>;

/** How what a source states compares with its parts. */
export type StatementVerdict =
  | 'exact'
  /** Within what the wording leaves open. */
  | 'rounded'
  | 'differs'
  /** The parts do not all stand here, or the statement is of a kind that has none. */
  | 'open';

export interface StatementCheck {
  readonly statement: Statement;
  readonly verdict: StatementVerdict;
  /** The query of the parts; undefined where there are none to ask for. */
  readonly own: Query | undefined;
  /** What they are a share of. */
  readonly per: Query | undefined;
  /** What the parts come to: 分, or per cent of a rate. */
  readonly sum: Quantity | undefined;
  /** Stated less own, in 分 (points of a rate). */
  readonly difference: number | undefined;
  /** The parts are what the source states itself, not rows. */
  readonly betweenStated?: true;
}

/** Whether the parts agree with what is stated. */
export function agrees({ verdict }: StatementCheck): boolean {
  return verdict === 'exact' || verdict === 'rounded';
}

/** Every statement held against its parts (I13). */
export const statementChecks = perPortal((portal): readonly StatementCheck[] =>
  portal.tables.statements.map((statement) => checkStatement(portal, statement)),
);

const byFund = perPortal((portal) => {
  const found = new Map<string, StatementCheck[]>();
  for (const check of statementChecks(portal)) {
    for (const fund of check.statement.funds) {
      const known = found.get(fund);
      if (known === undefined) found.set(fund, [check]);
      else known.push(check);
    }
  }
  return found;
});

/** The statements that name a fund. */
export function statementsOfFund(portal: Portal, fund: string): readonly StatementCheck[] {
  return byFund(portal).get(fund) ?? [];
}

/** Whether a row of a fund is a part of what a source states of it, and all parts come to that. */
export function isAgreed(
  portal: Portal,
  table: TableName,
  { id, fund }: { readonly id: string; readonly fund: string },
): boolean {
  return statementsOfFund(portal, fund).some(
    (check) =>
      agrees(check) &&
      check.own !== undefined &&
      rowsOfQuery(portal, check.own).some((part) => part.table === table && part.row['id'] === id),
  );
}

/** What a source says is left of one fund alone, the latest where it says so for several days; undefined where none does. */
export function statedBalance(portal: Portal, fund: string): StatementCheck | undefined {
  return statementsOfFund(portal, fund)
    .filter(({ statement }) => statement.measure === 'balance' && statement.amount !== undefined)
    .filter(({ statement }) => statement.funds.length === 1 && statement.projects.length === 0)
    .toSorted((a, b) => (a.statement.end ?? '').localeCompare(b.statement.end ?? ''))
    .at(-1);
}

function checkStatement(portal: Portal, statement: Statement): StatementCheck {
  const stated = isPerCent(statement) ? statement.value : statement.amount;
  const rows = ownSide(portal, statement);
  const byRows = compare(portal, statement, stated, rows);
  if (byRows.verdict !== 'open') return byRows;
  const side = statedSide(portal, statement);
  return side === undefined ? byRows : compare(portal, { ...statement, complete: true }, stated, side);
}

/** Whether what is stated is a share of something, in per cent. */
export function isPerCent({ measure }: Statement): boolean {
  return measure === 'rate' || measure === 'share';
}

function compare(
  portal: Portal,
  statement: Statement,
  stated: number | undefined,
  side: OwnSide | undefined,
): StatementCheck {
  const open = {
    statement,
    verdict: 'open',
    own: side?.of,
    per: side?.per,
    sum: undefined,
    difference: undefined,
  } as const;
  if (stated === undefined || side === undefined) return { ...open, own: undefined, per: undefined };
  const sum = quotient(portal, side.of, side.per);
  if (sum === undefined) return open;
  const difference = subtract({ value: stated, bound: 'exact' }, sum).value;
  const verdict = judge(statement, { stated, sum, difference, parts: side.parts });
  return {
    statement,
    verdict,
    own: side.of,
    per: side.per,
    sum,
    difference,
    ...(side.stated && { betweenStated: true }),
  };
}

/** A sum, or what it is in per cent of another. */
function quotient(portal: Portal, of: Query, per: Query | undefined): Quantity | undefined {
  const { quantity } = answer(portal, of);
  if (per === undefined) return quantity;
  const whole = answer(portal, per).quantity;
  return whole.value === 0 ? undefined : { value: (quantity.value / whole.value) * 100, bound: quantity.bound };
}

interface Sides {
  readonly stated: number;
  readonly sum: Quantity;
  readonly difference: number;
  readonly parts: number;
}

const fenPerYuan = 100;

function judge(statement: Statement, { stated, sum, difference, parts }: Sides): StatementVerdict {
  const { as_written: wording, measure, complete } = statement;
  // A stated nothing has no parts, and agrees with none.
  const comparable = (parts > 0 || stated === 0) && sum.bound === 'exact';
  if (complete && comparable && difference === 0) return 'exact';
  const perUnit = isPerCent(statement) ? 1 : fenPerYuan;
  const { tolerance: inUnits, bound } = wordingOf(wording, stated / perUnit);
  const tolerance = inUnits * perUnit;
  const added = measure === 'income' || measure === 'spending' || measure === 'budget';
  if (!complete) return added && sum.bound === 'exact' && difference < -tolerance ? 'differs' : 'open';
  if (!comparable) return 'open';
  if (Math.abs(difference) <= tolerance) return 'rounded';
  if (bound === 'about') return 'open';
  if (bound === 'at-least' && difference < 0) return 'rounded';
  return bound === 'at-most' && difference > 0 ? 'rounded' : 'differs';
}
