import type { Anchors } from './anchors.ts';
import { correctionsNote } from '../corrections.ts';
import { link, small, type Inline } from '../content/inline.ts';
import { ledger, type Ledger } from '../ledger.ts';
import { formatDate } from '../../data/cells/date.ts';
import { find, type Portal } from '../../data/portal.ts';
import { spentOnLine, type BudgetLine } from '../../domain/money/ledger.ts';
import { approvedQuery, spentOnQuery } from '../../domain/money/project-money.ts';
import { categoryName } from '../../domain/money/spending.ts';
import type { Row } from '../../schema/index.ts';
import { valueTitle } from '../../schema/values.ts';
import { text as words } from '../../text/money/chart.ts';
import { text } from '../../text/money/money.ts';

interface Budgets {
  /** The heading right above says the same as the caption. */
  readonly under?: boolean;
  readonly lines: readonly BudgetLine[];
  /** No expense means none, since all books are here. */
  readonly whole: boolean;
  /** Only the version in force of each line. */
  readonly latestOnly?: boolean;
  /** On the page of a project the lines are told apart by their funds. */
  readonly byFund?: boolean;
  readonly anchors?: Anchors;
}

/** Budget lines with all their versions; what was spent and what is left stand with the version in force. */
export function budgetsTable(portal: Portal, budgets: Budgets): Ledger {
  const { under, lines, whole, latestOnly = false, byFund = false, anchors } = budgets;
  const rows = lines.flatMap((line) => {
    const current = line.approved ?? line.versions.at(-1);
    const spent = spentOnQuery([line]);
    const left = approvedQuery([line])?.minus(spent);
    const known = whole || spentOnLine(portal, line).length > 0;
    return line.versions
      .filter((version) => !latestOnly || version === current)
      .map((version) => ({
        version,
        current: version === current,
        approved: version === line.approved,
        spent,
        left,
        known,
      }));
  });
  const allKnown = rows.every(({ known }) => known);
  return ledger({
    caption: text.budgets,
    under,
    sheet: 'budgets',
    chart: { kind: 'rows', words: sentence(lines, allKnown) },
    rows,
    line: ({ version, current }) => ({ id: anchors?.take(version.id), class: current ? undefined : 'superseded' }),
    columns: [
      { head: byFund ? text.fund : text.project, cell: ({ version }) => ownerOf(portal, version, byFund) },
      { head: text.category, chartLabel: true, cell: ({ version }) => categoryName(portal, version.category) },
      {
        head: text.version,
        cell: ({ version, current }) => [
          `${text.versionOf(version.version, valueTitle('budgets', 'phase', version.phase))}，${formatDate(version.date)}`,
          !current && small(text.superseded),
          version.reason !== undefined && small(`${text.reason}：${version.reason}`),
          correctionsNote(portal, 'budgets', version.id),
        ],
      },
      { head: text.amount, number: true, series: 'bar', cell: ({ version }) => ({ budget: version, bare: true }) },
      {
        head: text.spent,
        headNote: text.yuan,
        number: true,
        series: 'bar',
        cell: ({ current, known, spent }) => current && (known ? { sum: spent, quiet: true } : text.notPublished),
      },
      {
        head: text.left,
        headNote: text.yuan,
        number: true,
        cell: ({ approved, known, left }) =>
          approved && (known && left !== undefined ? { sum: left, quiet: true } : text.notPublished),
      },
    ],
  });
}

/** What is approved and, only where it is known of each line, what was spent on it. */
function sentence(lines: readonly BudgetLine[], spentKnown: boolean): Inline {
  const approved = approvedQuery(lines);
  if (approved === undefined) return undefined;
  return [words.approved, { sum: approved }, spentKnown && [words.onBudget, { sum: spentOnQuery(lines) }], words.end];
}

function ownerOf(portal: Portal, { fund, project }: Row<'budgets'>, byFund: boolean): Inline {
  return byFund
    ? link(`/funds/${fund}/`, find(portal, 'funds', fund)?.name ?? fund)
    : link(`/projects/${project}/`, find(portal, 'projects', project)?.name ?? project);
}
