import { absenceOf } from '../content/absence.ts';
import { section, smallLine, type Blocks, type Chip } from '../content/blocks.ts';
import { holderPage } from '../holder-page.ts';
import { hasNotices } from '../notice/notice.ts';
import { budgetsTable } from '../tables/budgets-table.ts';
import { disclosureTable } from '../tables/disclosure-table.ts';
import { expensesTable } from '../tables/expenses-table.ts';
import { flowTable } from '../tables/flow-table.ts';
import { receiptsTable } from '../tables/receipts-table.ts';
import { holderYearsTable, yearFundsTable } from '../tables/years-tables.ts';
import { statementsOfYear } from './statements-section.ts';
import { largeChanges, yearFlow } from './year-flow.ts';
import { yearSpending } from './year-spending.ts';
import { mergedNote } from '../lists/merged-stations.ts';
import type { TitledPage } from '../head/page-head.ts';
import { stationFeed } from '../head/station-feed.ts';
import { find, type Portal } from '../../data/portal.ts';
import { disclosureCalendarPath } from '../../domain/disclosure/disclosures.ts';
import { responsibleForPlace, responsibleForStation } from '../../domain/disclosure/who-publishes.ts';
import { isLottery, type Period } from '../../domain/money/ledger.ts';
import { flowOfYear } from '../../domain/money/money-flow.ts';
import type { Holder } from '../../domain/money/money-holder.ts';
import { moneyYear, type MoneyYear } from '../../domain/money/money-year.ts';
import { moneyBelow } from '../../domain/money/place-money.ts';
import { statementsOfPeriod } from '../../domain/money/statements/statements-about.ts';
import { moneyAddress, type MoneyPage } from '../../domain/money/station-money.ts';
import { fullName, isSampleRegion } from '../../domain/index/places.ts';
import type { Site } from '../../history/site.ts';
import { text as words } from '../../text/money/chart.ts';
import { text } from '../../text/money/money.ts';
import { text as notice } from '../../text/money/notice.ts';

/** More expenses than this are read on the pages of their funds. */
const rowsUpTo = 120;

interface MoneyPageView {
  readonly page: TitledPage;
  readonly blocks: Blocks;
}

/** The page of the money of a station or a place in a year, or of the part without a year. */
export function moneyPage(site: Site, { holder, period }: Pick<MoneyPage, 'holder' | 'period'>): MoneyPageView {
  const { portal } = site;
  const { name, title, region, station, steps } = holderPage(portal, holder);
  const money = moneyYear(portal, holder, period);
  const others = [...money.elsewhere.receipts, ...money.elsewhere.expenses];
  const touched = [
    ...money.funds.map(({ fund }) => fund),
    ...others.flatMap(({ fund }) => find(portal, 'funds', fund) ?? []),
  ];
  // A year of which nothing is published has no figures to show, not even a balance carried on.
  const shown = period === 'undated' || money.published;
  return {
    page: {
      title: text.moneyOf(title, period),
      heading: text.moneyOf(name, period),
      description: text.yearDescription(name, period),
      kicker: fullName(portal, region),
      lead: period === 'undated' ? text.undatedLead : text.yearLead,
      ledger: shown || money.budgets.length > 0,
      sample: isSampleRegion(portal, region),
      lottery: touched.some((fund) => isLottery(portal, fund)),
      feed: station && stationFeed(portal, station),
      steps,
    },
    blocks: [
      station && mergedNote(portal, station),
      { nav: text.periods, chips: periodChips(holder, money) },
      hasNotices(portal) && {
        line: { link: `${moneyAddress(holder, period)}notice/`, text: notice.link },
        class: 'no-print',
      },
      !shown && [{ empty: text.notYet, remedy: text.notYetRemedy }, yearAbsence(portal, holder, period)],
      shown && overview(portal, money, holder),
      statementsOfYear(portal, statementsOfPeriod(portal, holder, period)),
      rowsOf(portal, money),
      period !== 'undated' && disclosures(site, holder, money),
      holder.kind === 'place' && placesBelow(portal, holder.id),
      {
        line: [
          { link: '/funds/', text: text.title },
          ' · ',
          { link: '/accounts/', text: text.accounts },
          ' · ',
          { link: '/corrections/', text: text.corrections },
        ],
        class: 'no-print',
      },
    ],
  };
}

function periodChips(holder: Holder, { periods, period }: MoneyYear): readonly Chip[] {
  const current = periods.indexOf(period);
  return periods.map((each, index) => ({
    href: moneyAddress(holder, each),
    label: text.latest(each),
    current: index === current,
    rel: index === current - 1 ? 'prev' : index === current + 1 ? 'next' : undefined,
  }));
}

/** What came in, went out and is left, by fund, from whom to whom, for what, and in other years. */
function overview(portal: Portal, money: MoneyYear, holder: Holder): Blocks {
  const { period, funds } = money;
  const ofFunds = funds.length > 0 && section('funds', text.ofFunds, { table: yearFundsTable(portal, funds, period) });
  if (period === 'undated') return ofFunds;
  const flow = flowOfYear(portal, money, period);
  const years = holderYearsTable(portal, money, holder);
  return [
    section('flow', text.inOut, { table: yearFlow(portal, money, holder, period) }, largeChanges(money)),
    ofFunds,
    flow.length > 0 && section('route', text.route, { table: flowTable(flow) }),
    section('spending', text.whereItWent, yearSpending(portal, money, period)),
    years && section('years', words.years, { table: years }),
  ];
}

/** The rows of the ledger themselves. */
function rowsOf(portal: Portal, { budgets, whole, receipts, stated, expenses, elsewhere }: MoneyYear): Blocks {
  const lines = { under: true, lines: budgets, whole, latestOnly: true };
  const received = (rows: MoneyYear['receipts'], caption: string, under = false) =>
    rows.length > 0 && { table: receiptsTable(portal, { caption, under, rows }) };
  const all = elsewhere.receipts.length + elsewhere.expenses.length;
  const spentElsewhere = elsewhere.expenses.slice(0, rowsUpTo);
  return [
    budgets.length > 0 &&
      section('budgets', text.budgets, { line: text.planned }, { table: budgetsTable(portal, lines) }),
    section(
      'receipts',
      text.receipts,
      received(receipts, text.receipts, true),
      stated.length > 0 && [received(stated, text.stated), smallLine(text.statedNote)],
    ),
    expenses.length > 0 &&
      section('expenses', text.expenses, {
        table: expensesTable(portal, { caption: text.expenses, under: true, rows: expenses, upTo: rowsUpTo }),
      }),
    all > 0 &&
      section(
        'elsewhere',
        text.elsewhere,
        { line: text.elsewhereNote },
        received(elsewhere.receipts, text.receipts),
        spentElsewhere.length > 0 && {
          table: expensesTable(portal, { caption: text.expenses, rows: spentElsewhere }),
        },
      ),
  ];
}

/** A year of which no money is published: who ought to, and how to ask. */
function yearAbsence(portal: Portal, holder: Holder, period: Period): Blocks {
  const station = holder.kind === 'station' ? find(portal, 'stations', holder.id) : undefined;
  const name = station?.name ?? find(portal, 'regions', holder.id)?.name ?? '';
  return absenceOf(
    {
      about: `${name}${period === 'undated' ? '' : `${String(period)}年`}`,
      who: station ? responsibleForStation(portal, station) : responsibleForPlace(portal, holder.id),
      duties: [],
    },
    [{ part: 'money', remedy: text.notYetRemedy }],
  );
}

function disclosures(site: Site, holder: Holder, money: MoneyYear): Blocks {
  const calendar = holder.kind === 'station' ? disclosureCalendarPath(site.portal, holder.id) : undefined;
  return section(
    'disclosures',
    text.disclosures,
    money.disclosures.length === 0
      ? { empty: text.noDisclosures, remedy: text.noDisclosuresRemedy }
      : { table: disclosureTable(site, money.disclosures) },
    calendar !== undefined && { line: { link: `/${calendar}`, text: text.dueCalendar }, class: 'no-print' },
  );
}

/** Stations and places right below a place that have money of their own. */
function placesBelow(portal: Portal, region: string): Blocks {
  const chips = moneyBelow(portal, region).map(({ holder, name, period }) => ({
    href: moneyAddress(holder, period),
    label: name,
    small: text.latest(period),
  }));
  return chips.length > 0 && section('below', text.below, { chips });
}
