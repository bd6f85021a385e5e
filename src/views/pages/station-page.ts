import { absenceOf } from '../content/absence.ts';
import { entries, figures, honours, linkLine, section, type Blocks } from '../content/blocks.ts';
import { exchangeEntry, projectEntry, contentEntry } from '../lists/entries.ts';
import { statementsSection } from './statements-section.ts';
import { contractEntries } from '../lists/contract-entry.ts';
import { stationFacts } from '../facts/station-facts.ts';
import { link, rowNote, small } from '../content/inline.ts';
import { ledger } from '../ledger.ts';
import { closedServices, mergedNote, mergedTotals } from '../lists/merged-stations.ts';
import type { TitledPage } from '../head/page-head.ts';
import { stationBoards } from '../paper/station-boards.ts';
import { stationFeed } from '../head/station-feed.ts';
import { regionSteps } from '../head/steps.ts';
import { formatDate } from '../../data/cells/date.ts';
import { find, type Portal } from '../../data/portal.ts';
import { stationCalendar } from '../../domain/addresses/address.ts';
import { repositoryOf } from '../../domain/addresses/repository.ts';
import { alertsOf } from '../../domain/catalogue/alerts.ts';
import { calendar, eventTime } from '../../domain/catalogue/events.ts';
import { figuresOf } from '../../domain/catalogue/figures.ts';
import { honoursOf } from '../../domain/catalogue/honours.ts';
import { answeringFor, fundsWithMerged } from '../../domain/catalogue/merged-stations.ts';
import { responsibleForStation } from '../../domain/disclosure/who-publishes.ts';
import { isPublishable, modelsOf, storiesOfStation } from '../../domain/content/content.ts';
import { nameApart } from '../../domain/index/name-apart.ts';
import { fundsOfStation, moneyPeriods } from '../../domain/index/place-rows.ts';
import { fullName, isSampleRegion } from '../../domain/index/places.ts';
import { rowsBy } from '../../domain/index/rows-by.ts';
import { isLottery } from '../../domain/money/ledger.ts';
import { moneyAddress } from '../../domain/money/station-money.ts';
import { statementsOfHolder } from '../../domain/money/statements/statements-about.ts';
import { lineParts } from '../../history/changes/change-words.ts';
import { stationChanges } from '../../history/changes/site-changes.ts';
import type { Site } from '../../history/site.ts';
import type { Row } from '../../schema/index.ts';
import { valueTitle } from '../../schema/values.ts';
import { text as changes } from '../../text/changes.ts';
import { common } from '../../text/common.ts';
import { text as events } from '../../text/events.ts';
import { text } from '../../text/stations.ts';

interface StationPage {
  readonly page: TitledPage;
  /** What stands before the services of the station, and after them. */
  readonly before: Blocks;
  readonly after: Blocks;
}

/** All that is known of a station, for those who want something from it first. */
export function stationPage(site: Site, station: Row<'stations'>): StationPage {
  const { portal, today } = site;
  const { id, name, summary } = station;
  const region = find(portal, 'regions', station.region);
  const statements = statementsOfHolder(portal, { kind: 'station', id });
  const funds = fundsOfStation(portal, id);
  const stories = storiesOfStation(portal, id).filter(({ matter }) => isPublishable(matter, today));
  return {
    page: {
      title: nameApart(portal, 'stations', station),
      heading: name,
      description: summary ?? `${fullName(portal, station.region)} ${name}`,
      lead: summary,
      sample: isSampleRegion(portal, station.region),
      lottery: (fundsWithMerged(portal, id) ?? funds).some((fund) => isLottery(portal, fund)),
      feed: stationFeed(portal, station),
      steps: region ? regionSteps(portal, region) : [],
    },
    before: [
      alertsOf(portal, 'station', id, today).map(({ content }) => ({ line: content, class: 'alert' as const })),
      mergedNote(portal, station),
      { call: answeringFor(portal, station) },
      { facts: stationFacts(site, station) },
      { line: [small(`${text.title}资料`), rowNote('stations', station)] },
      figures(text.figures, figuresOf(portal, 'station', id)),
      honours(text.honours, honoursOf(portal, 'station', id)),
      station.closed_on !== undefined && closedServices(portal, station),
    ],
    after: [
      entries('projects', text.projects, rowsBy(portal, 'projects', 'station', id).map(projectEntry)),
      section('money', text.money, money(portal, id, funds)),
      stationAbsence(portal, station, funds.length),
      statementsSection(portal, statements, { short: true }),
      contractEntries(portal, 'station', id),
      mergedTotals(portal, station),
      entries(
        'stories',
        text.stories,
        stories.map((story) => contentEntry('stories', story)),
      ),
      entries(
        'models',
        text.models,
        modelsOf(portal, 'stations', id).map((model) => contentEntry('models', model)),
      ),
      stationBoards(site, station),
      checklist(portal, id),
      eventBlocks(site, id),
      entries('exchanges', text.exchanges, rowsBy(portal, 'exchanges', 'station', id).map(exchangeEntry)),
      rooms(portal, id),
      lastChanges(site, id),
    ],
  };
}

/** What belongs to a station and has a page of its own. */
function rooms(portal: Portal, id: string): Blocks {
  const below = rowsBy(portal, 'stations', 'parent', id).slice(0, 300);
  const links = below.map((room) => ({ href: `/stations/${room.id}/`, label: room.name }));
  return section('rooms', text.rooms, linkLine('', links));
}

function money(portal: Portal, id: string, funds: readonly Row<'funds'>[]): Blocks {
  if (funds.length === 0) return false;
  return [
    {
      chips: moneyPeriods(portal, funds).map((period) => ({
        href: moneyAddress({ kind: 'station', id }, period),
        label: period === 'undated' ? text.moneyUndated : `${String(period)} ${text.moneyYear}`,
      })),
    },
    linkLine(
      '',
      funds.map((fund) => ({ href: `/funds/${fund.id}/`, label: fund.name })),
    ),
  ];
}

/** What nobody has published of a station: its list of services, its money. A closed one has passed both on. */
function stationAbsence(portal: Portal, station: Row<'stations'>, funds: number): Blocks {
  if (station.closed_on !== undefined) return false;
  return absenceOf({ about: station.name, who: responsibleForStation(portal, station), duties: [] }, [
    rowsBy(portal, 'services', 'station', station.id).length === 0 && {
      part: 'services',
      remedy: text.noServicesRemedy,
    },
    funds === 0 && { part: 'money', remedy: text.noMoneyRemedy },
  ]);
}

/** What an assessment of the station asked for, and what it found. */
function checklist(portal: Portal, id: string): Blocks {
  const rows = rowsBy(portal, 'checklists', 'station', id);
  const table = ledger({
    caption: rows[0]?.standard,
    scroll: true,
    rows,
    line: (row) => ({ id: row.id }),
    columns: [
      { head: text.checklistItem, cell: ({ item }) => item },
      { head: text.checklistResult, cell: ({ result }) => valueTitle('checklists', 'result', result) },
      {
        head: text.checklistDay,
        cell: ({ checked_on: day }) => (day === undefined ? common.missing : formatDate(day)),
      },
      { head: common.sources, cell: (row) => rowNote('checklists', row) },
    ],
  });
  return rows.length > 0 && { box: 'section', of: section('checklist', text.checklist, { table }) };
}

function eventBlocks({ portal, today }: Site, id: string): Blocks {
  const all = rowsBy(portal, 'events', 'station', id);
  const coming = calendar(all, today).coming.map((event) => ({
    href: `/events/${event.id}/`,
    name: event.name,
    small: `${eventTime(event)} · ${event.place}${event.status === 'open' ? '' : ` · ${valueTitle('events', 'status', event.status)}`}`,
  }));
  return (
    all.length > 0 &&
    section(
      'events',
      text.events,
      coming.length === 0 && { line: events.noneComing },
      { entries: coming },
      { line: { link: stationCalendar(id), text: events.follow, type: 'text/calendar' } },
    )
  );
}

/** The last changes of a station's own rows, from Git; nothing where there is no history. */
function lastChanges(site: Site, id: string): Blocks {
  const repository = repositoryOf(site.portal);
  const list = stationChanges(site, id, 5).map(({ day, commit, line }) => [
    { link: repository.commit(commit), text: formatDate(day) },
    ' ',
    lineParts(line).map((part) => link(part.href, part.text)),
  ]);
  return (
    list.length > 0 && {
      box: 'section',
      of: section('changes', changes.station, { list }, { line: { link: '/changes/', text: changes.stationMore } }),
    }
  );
}
