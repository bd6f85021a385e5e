import { entries, honours, linkLine, section, type Blocks } from '../content/blocks.ts';
import { documentLines } from '../content/document-lines.ts';
import { exchangeEntry, serviceEntry, storyEntry, contentEntry } from '../lists/entries.ts';
import { identitiesSection } from './identities-section.ts';
import { statementsSection } from './statements-section.ts';
import { contractEntries } from '../lists/contract-entry.ts';
import { projectFacts } from '../facts/project-facts.ts';
import { absenceOf } from '../content/absence.ts';
import type { TitledPage } from '../head/page-head.ts';
import { budgetsTable } from '../tables/budgets-table.ts';
import { expensesTable } from '../tables/expenses-table.ts';
import { figuresOf } from '../../domain/catalogue/figures.ts';
import { honoursOf } from '../../domain/catalogue/honours.ts';
import { isPublishable, modelsOf, storiesOfProject } from '../../domain/content/content.ts';
import { nameApart } from '../../domain/index/name-apart.ts';
import { fullName, isSampleRegion, regionOf } from '../../domain/index/places.ts';
import { responsibleForProject } from '../../domain/disclosure/who-publishes.ts';
import { rowsBy } from '../../domain/index/rows-by.ts';
import { identitiesOfProject } from '../../domain/money/identities/identity-project.ts';
import { isLottery } from '../../domain/money/ledger.ts';
import { projectMoney, type ProjectMoney } from '../../domain/money/project-money.ts';
import { statementsOfProject } from '../../domain/money/statements/statements-about.ts';
import type { Portal } from '../../data/portal.ts';
import type { Site } from '../../history/site.ts';
import type { Row } from '../../schema/index.ts';
import { text as money } from '../../text/money/money.ts';
import { text } from '../../text/projects.ts';

/** More expenses than this are read on the pages of their funds. */
const rowsUpTo = 120;

/** What a project is for, what was done, what came of it, what it cost and with whom. */
export function projectPage(
  { portal, today }: Site,
  project: Row<'projects'>,
): { readonly page: TitledPage; readonly blocks: Blocks } {
  const { id, name, goal, content, sources } = project;
  const account = projectMoney(portal, project);
  const results = figuresOf(portal, 'project', id);
  const stories = storiesOfProject(portal, id).filter(({ matter }) => isPublishable(matter, today));
  const region = regionOf(portal, 'projects', project);
  return {
    page: {
      title: nameApart(portal, 'projects', project),
      heading: name,
      description: goal ?? text.projectDescription(name),
      kicker: fullName(portal, region),
      ledger: account.lines.length + account.expenses.length + statementsOfProject(portal, id).length > 0,
      sample: isSampleRegion(portal, region),
      lottery: account.funds.some((fund) => isLottery(portal, fund)),
      steps: [{ href: '/projects/', label: text.title }],
    },
    blocks: [
      goal !== undefined && section('goal', text.goal, { line: goal }),
      { facts: projectFacts(portal, project) },
      content !== undefined && section('content', text.content, { line: content }),
      results.length > 0 && section('results', text.results, { figures: results }),
      section('money', text.money, moneyBlocks(portal, account)),
      absenceOf({ about: `“${name}”项目`, who: responsibleForProject(portal, project), duties: [] }, [
        goal === undefined && { part: 'goal', remedy: text.noGoalRemedy },
        content === undefined && { part: 'content', remedy: text.noContentRemedy },
        results.length === 0 && { part: 'results', remedy: text.noResultsRemedy },
        account.lines.length + account.expenses.length === 0 && { part: 'budget', remedy: text.noMoneyRemedy },
      ]),
      statementsSection(portal, statementsOfProject(portal, id)),
      identitiesSection(identitiesOfProject(portal, project), isSampleRegion(portal, region)),
      contractEntries(portal, 'project', id),
      honours(text.honours, honoursOf(portal, 'project', id)),
      relatedEntries(portal, id, stories),
      sources.length > 0 && section('documents', text.documents, documentLines(portal, sources)),
    ],
  };
}

/** Services, stories, models and exchanges of a project. */
function relatedEntries(portal: Portal, id: string, stories: ReturnType<typeof storiesOfProject>): Blocks {
  return [
    entries(
      'services',
      text.services,
      rowsBy(portal, 'services', 'project', id).map((service) => serviceEntry(portal, service)),
    ),
    entries(
      'stories',
      text.stories,
      stories.map((story) => storyEntry(portal, story)),
    ),
    entries(
      'models',
      text.models,
      modelsOf(portal, 'projects', id).map((model) => contentEntry('models', model)),
    ),
    entries('exchanges', text.exchanges, rowsBy(portal, 'exchanges', 'project', id).map(exchangeEntry)),
  ];
}

/** Budget against spending, line by line, then every expense. */
function moneyBlocks(portal: Portal, account: ProjectMoney): Blocks {
  const { funds, lines, expenses, approvedQuery, spentQuery, whole } = account;
  if (lines.length + expenses.length === 0) return false;
  return [
    {
      totals: [
        [text.approved, approvedQuery === undefined ? text.notPublished : { sum: approvedQuery }],
        [text.spent, expenses.length > 0 || whole ? { sum: spentQuery } : text.notPublished],
      ],
    },
    lines.length > 0 && [
      { line: text.plannedNotPaid },
      { table: budgetsTable(portal, { lines, whole, latestOnly: true, byFund: true }) },
    ],
    expenses.length > 0 && {
      table: expensesTable(portal, { caption: money.expenses, rows: expenses, upTo: rowsUpTo }),
    },
    linkLine(
      `${text.funds}：`,
      funds.map(({ id, name }) => ({ href: `/funds/${id}/`, label: name })),
    ),
  ];
}
