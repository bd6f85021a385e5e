import { Anchors } from '../tables/anchors.ts';
import { absenceOf } from '../content/absence.ts';
import { linkLine, section, smallLine, type Blocks } from '../content/blocks.ts';
import { documentLines } from '../content/document-lines.ts';
import { contractEntries } from '../lists/contract-entry.ts';
import { fundFacts } from '../facts/fund-facts.ts';
import { identitiesSection } from './identities-section.ts';
import { spendingSection, totalsSection } from './fund-sums.ts';
import { statementsSection } from './statements-section.ts';
import type { TitledPage } from '../head/page-head.ts';
import { budgetsTable } from '../tables/budgets-table.ts';
import { expensesTable } from '../tables/expenses-table.ts';
import { flowTable } from '../tables/flow-table.ts';
import { passedTable, receiptsTable } from '../tables/receipts-table.ts';
import { fundYearsTable } from '../tables/years-tables.ts';
import { findAll, type Portal } from '../../data/portal.ts';
import { modelsOf } from '../../domain/content/content.ts';
import { dutiesFor, responsibleForFund } from '../../domain/disclosure/who-publishes.ts';
import { nameApart } from '../../domain/index/name-apart.ts';
import { fullName, isSampleRegion, regionOf } from '../../domain/index/places.ts';
import { rowsBy } from '../../domain/index/rows-by.ts';
import { fundBooks, keepsWholeBooks, type FundBooks } from '../../domain/money/fund-books.ts';
import { identitiesOfFund } from '../../domain/money/identities/identities.ts';
import { budgetLines, isLottery, type BudgetLine } from '../../domain/money/ledger.ts';
import { flowOfFund } from '../../domain/money/money-flow.ts';
import { holderOf, holdingOf, type Holder } from '../../domain/money/money-holder.ts';
import { moneyPeriodsOf } from '../../domain/money/money-year.ts';
import { moneyAddress } from '../../domain/money/station-money.ts';
import { statementsOfFund } from '../../domain/money/statements/statement-check.ts';
import type { Row } from '../../schema/index.ts';
import { text } from '../../text/money/money.ts';

/** More expenses than this would make the page too heavy for an old phone. */
const rowsUpTo = 300;

/** All that is known of a fund: sums first, then every row, then where to read on. */
export function fundPage(portal: Portal, fund: Row<'funds'>): { readonly page: TitledPage; readonly blocks: Blocks } {
  const books = fundBooks(portal, fund);
  const { receipts, stated, passed, expenses } = books.account;
  const lines = budgetLines(rowsBy(portal, 'budgets', 'fund', fund.id));
  const holder = holderOf(portal, fund);
  const region = regionOf(portal, 'funds', fund);
  return {
    page: {
      title: nameApart(portal, 'funds', fund),
      heading: fund.name,
      description: text.fundDescription(fund.name),
      kicker: fullName(portal, region),
      ledger: receipts.length + stated.length + passed.length + lines.length + expenses.length > 0,
      sample: isSampleRegion(portal, region),
      lottery: isLottery(portal, fund),
      steps: [{ href: '/funds/', label: text.title }],
    },
    blocks: [
      { facts: fundFacts(portal, fund) },
      overview(portal, books, holder),
      rowsOf(portal, books, lines),
      fundAbsence(portal, books, region),
      contractEntries(portal, 'fund', fund.id),
      furtherOn(portal, books, lines, holder),
    ],
  };
}

function overview(portal: Portal, books: FundBooks, holder: Holder | undefined): Blocks {
  const flow = flowOfFund(portal, books);
  return [
    totalsSection(portal, books),
    statementsSection(portal, statementsOfFund(portal, books.fund.id), { named: false }),
    books.balanceKnown &&
      books.account.periods.length > 0 &&
      section('years', text.years, { table: fundYearsTable(portal, books, holder) }, smallLine(text.yearsNote)),
    flow.length > 0 && section('route', text.route, { table: flowTable(flow) }),
    spendingSection(portal, books),
  ];
}

/** What nobody has published of a fund, and who ought to. */
function fundAbsence(portal: Portal, { fund, account }: FundBooks, region: string | undefined): Blocks {
  const { receipts, stated, expenses } = account;
  const whole = keepsWholeBooks(portal, fund);
  const year = fund.year !== undefined && !fund.name.includes(String(fund.year)) ? `${String(fund.year)}年` : '';
  return absenceOf(
    {
      about: `${year}“${fund.name}”`,
      who: responsibleForFund(portal, fund),
      duties: dutiesFor(portal, fund.kind, region),
    },
    [
      receipts.length + stated.length === 0 && { part: 'receipts', remedy: text.noReceiptsRemedy },
      expenses.length === 0 && !whole && { part: 'expenses', remedy: text.noExpensesRemedy },
    ],
  );
}

/** The rows of the ledger, each with an address of its own where the page has room for it. */
function rowsOf(portal: Portal, { fund, account }: FundBooks, lines: readonly BudgetLine[]): Blocks {
  const { receipts, stated, passed, expenses } = account;
  const whole = keepsWholeBooks(portal, fund);
  const anchors = new Anchors([
    'totals',
    'statements',
    'receipts',
    'stated',
    'passed',
    'budgets',
    'expenses',
    'years',
    'route',
    'spending',
    'documents',
    'contracts',
  ]);
  const received = (caption: string, rows: readonly Row<'receipts'>[], under = false) =>
    rows.length > 0 && { table: receiptsTable(portal, { caption, under, rows, anchors }) };
  return [
    section(
      'receipts',
      text.receipts,
      receipts.length + stated.length === 0 && { empty: text.noReceipts, remedy: text.noReceiptsRemedy },
      received(text.receipts, receipts, true),
      stated.length > 0 && [received(text.stated, stated), smallLine(text.statedNote)],
    ),
    passed.length > 0 &&
      section('passed', text.passed, {
        table: passedTable(portal, { caption: text.passed, under: true, rows: passed, upTo: rowsUpTo }),
      }),
    lines.length > 0 &&
      section(
        'budgets',
        text.budgets,
        { line: text.planned },
        { table: budgetsTable(portal, { under: true, lines, whole, anchors }) },
      ),
    section(
      'expenses',
      text.expenses,
      expenses.length === 0
        ? { empty: whole ? text.zeroExpenses : text.noExpenses, remedy: text.noExpensesRemedy }
        : {
            table: expensesTable(portal, {
              caption: text.expenses,
              under: true,
              rows: expenses,
              upTo: rowsUpTo,
              anchors,
            }),
          },
    ),
  ];
}

/** Projects, models and years that the money has to do with, and the documents it rests on. */
function furtherOn(
  portal: Portal,
  { fund, account }: FundBooks,
  lines: readonly BudgetLine[],
  holder: Holder | undefined,
): Blocks {
  const { receipts, stated, expenses } = account;
  const ids = [...new Set([...lines, ...expenses].flatMap(({ project }) => project ?? []))];
  const projects = findAll(portal, 'projects', ids);
  const models = modelsOf(portal, 'funds', fund.id);
  const periods = holder === undefined ? [] : moneyPeriodsOf(portal, holdingOf(portal, holder));
  const documents = new Set([...fund.sources, ...[...receipts, ...stated, ...expenses].map(({ source }) => source)]);
  return [
    linkLine(
      `${text.projects}：`,
      projects.map(({ id, name }) => ({ href: `/projects/${id}/`, label: name })),
    ),
    linkLine(
      `${text.models}：`,
      models.map(({ slug, matter }) => ({ href: `/models/${slug}/`, label: matter.title })),
    ),
    holder &&
      linkLine(
        `${text.see}：`,
        periods.map((period) => ({ href: moneyAddress(holder, period), label: text.latest(period) })),
      ),
    identitiesSection(identitiesOfFund(portal, fund), isSampleRegion(portal, regionOf(portal, 'funds', fund))),
    documents.size > 0 && section('documents', text.documents, documentLines(portal, [...documents])),
  ];
}
