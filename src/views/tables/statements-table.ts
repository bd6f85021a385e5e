import { link, rowNote, small, sumNote, type Inline } from '../content/inline.ts';
import { ledger, type Ledger } from '../ledger.ts';
import { formatDate } from '../../data/cells/date.ts';
import { formatMoney } from '../../data/cells/money.ts';
import { findAll, type Portal } from '../../data/portal.ts';
import { sumOf } from '../../domain/money/query/query.ts';
import { categoryName } from '../../domain/money/spending.ts';
import {
  isPerCent,
  type StatementCheck,
  type StatementVerdict,
} from '../../domain/money/statements/statement-check.ts';
import type { Row } from '../../schema/index.ts';
import { valueTitle } from '../../schema/values.ts';
import { text } from '../../text/money/statements.ts';

const looks: Readonly<Record<StatementVerdict, string>> = {
  exact: 'good',
  rounded: 'good',
  differs: 'bad',
  open: 'unsure',
};

interface StatementsTable {
  /** Names the table for sorting and narrowing; undefined where it stays as it is. */
  readonly name: string | undefined;
  readonly caption: string;
  readonly rows: readonly StatementCheck[];
  readonly sample: boolean;
  /** On the page of a fund its name is left out. */
  readonly named: boolean;
  /** The heading above says the caption. */
  readonly under?: boolean;
}

/** What disagrees is read first. */
const order: Readonly<Record<StatementVerdict, number>> = { differs: 0, open: 1, rounded: 2, exact: 3 };

export function whatDisagreesFirst(checks: readonly StatementCheck[]): readonly StatementCheck[] {
  return checks.toSorted((a, b) => order[a.verdict] - order[b.verdict]);
}

/** How many got each verdict, in words. */
export function verdictCounts(checks: readonly StatementCheck[]): string {
  const verdicts: readonly StatementVerdict[] = ['exact', 'rounded', 'differs', 'open'];
  return text.counts(
    verdicts.map((verdict) => [text.verdicts[verdict], checks.filter((check) => check.verdict === verdict).length]),
  );
}

/** What sources state, beside what the parts come to (I13). */
export function statementsTable(
  portal: Portal,
  { name, caption, rows, sample, named, under }: StatementsTable,
): Ledger {
  return ledger({
    caption,
    ...(under === true && { under }),
    ...(name !== undefined && { sheet: name }),
    rows,
    line: () => ({ sample }),
    columns: [
      {
        head: text.what,
        cell: ({ statement }) => [
          named && ofWhat(portal, statement),
          valueTitle('statements', 'measure', statement.measure),
          statement.category !== undefined && `（${categoryName(portal, statement.category) ?? statement.category}）`,
          named && sample && [' ', { sample: true }],
          small(!named && projects(portal, statement), periodOf(statement)),
        ],
      },
      { head: text.stated, number: true, cell: ({ statement }) => statedAmount(statement) },
      { head: text.parts, number: true, cell: ownAmount },
      { head: text.difference, number: true, cell: differenceOf },
      {
        head: text.verdict,
        cell: ({ verdict, statement, own, betweenStated }) => [
          { tag: 'span', class: looks[verdict], of: text.verdicts[verdict] },
          verdict === 'open' && small(own === undefined ? text.noParts : !statement.complete && text.notWhole),
          betweenStated === true && small(text.betweenStated),
          small(statement.note),
        ],
      },
    ],
  });
}

/** The amount as the source prints it, with its footnote. */
export function statedAmount(statement: Row<'statements'>): Inline {
  const { id, amount, value, as_written: written } = statement;
  const from = `statements/${id}`;
  return [
    amount !== undefined
      ? { value: amount, money: true, from, text: written }
      : value === undefined
        ? written
        : { value, from, text: written },
    rowNote('statements', statement),
  ];
}

function ownAmount({ own, per, sum }: StatementCheck): Inline {
  if (own === undefined || sum?.bound !== 'exact') return undefined;
  if (per !== undefined) return [{ sum: own, bare: true }, ' ÷ ', { sum: per, bare: true }];
  return [{ value: sum.value, money: true, from: own.source, text: formatMoney(sum.value) }, sumNote(own)];
}

/** Left out where nobody can say: the parts do not all stand here. */
function differenceOf({ verdict, own, difference, statement }: StatementCheck): Inline {
  if (verdict === 'open' || own === undefined || difference === undefined || isPerCent(statement)) return undefined;
  const query = sumOf('statements', { id: statement.id }).minus(own);
  return { value: difference, money: true, from: query.source, text: formatMoney(difference) };
}

function ofWhat(portal: Portal, statement: Row<'statements'>): Inline {
  const funds = findAll(portal, 'funds', statement.funds);
  const fund = funds.map((each): Inline => [link(`/funds/${each.id}/`, each.name), ' ']);
  return [fund, projects(portal, statement)];
}

function projects(portal: Portal, statement: Row<'statements'>): Inline {
  return findAll(portal, 'projects', statement.projects).map(({ id, name }) => [link(`/projects/${id}/`, name), ' ']);
}

function periodOf({ start, end }: Row<'statements'>): string | undefined {
  if (end === undefined) return start && text.from(formatDate(start));
  return start === undefined ? text.until(formatDate(end)) : text.between(formatDate(start), formatDate(end));
}
