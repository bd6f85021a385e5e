import { blocksOf, entries, figures, honours, section, type Blocks } from '../content/blocks.ts';
import { projectEntry, contentEntry } from '../lists/entries.ts';
import { listedAtOnce } from '../lists/steps-of-pages.ts';
import { rowNote, small, type Inline } from '../content/inline.ts';
import { below } from './place-below.ts';
import { answeringStations, callBlocks, comingEvents, fromAbove, offerChips, otherStations } from './place-help.ts';
import { placeUnknown } from './place-unknown.ts';
import { statementsSection } from './statements-section.ts';
import { contractEntries } from '../lists/contract-entry.ts';
import type { TitledPage } from '../head/page-head.ts';
import { placeMoney } from '../place-money.ts';
import { placeSteps } from '../head/steps.ts';
import type { Portal } from '../../data/portal.ts';
import { figuresOf } from '../../domain/catalogue/figures.ts';
import { isHeld, placesBelow } from '../../domain/catalogue/held-places.ts';
import { honoursOf } from '../../domain/catalogue/honours.ts';
import { stillOpen } from '../../domain/catalogue/merged-stations.ts';
import { offeredCount } from '../../domain/catalogue/offers.ts';
import { isPublishable, modelsOf, storiesOfPlace } from '../../domain/content/content.ts';
import { nameApart } from '../../domain/index/name-apart.ts';
import { rowsAt, rowsIn } from '../../domain/index/place-rows.ts';
import { fullName, isSampleRegion, stationsIn } from '../../domain/index/places.ts';
import { rowsBy } from '../../domain/index/rows-by.ts';
import { isLottery } from '../../domain/money/ledger.ts';
import { countOf } from '../../domain/money/query/query.ts';
import { statementsOfHolder } from '../../domain/money/statements/statements-about.ts';
import { townshipsIn } from '../../domain/quality/coverage.ts';
import type { Site } from '../../history/site.ts';
import type { Row } from '../../schema/index.ts';
import { text } from '../../text/places.ts';

type Region = Row<'regions'>;

/**
 * A place. Of a town: whom to call, what it helps with, its money, what is coming, its stories. Above a town: the places below it
 * with what they have, never those below these; and what it has itself. Of a place that nothing is known of: who can be asked.
 */
export function placePage(site: Site, region: Region): { readonly page: TitledPage; readonly blocks: Blocks } {
  const { portal } = site;
  const { id, name, level } = region;
  const funds = level === 'country' ? [] : rowsIn(portal, 'funds', id);
  return {
    page: {
      title: nameApart(portal, 'regions', region),
      heading: name,
      description: text.placeDescription(fullName(portal, id)),
      kicker: fullName(portal, region.parent),
      sample: isSampleRegion(portal, id),
      lottery: funds.some((fund) => isLottery(portal, fund)),
      steps: placeSteps(portal, region).slice(0, -1),
    },
    blocks:
      level === 'country' || isHeld(portal, id)
        ? isAbove(portal, region)
          ? placeAbove(site, region)
          : townPage(site, region)
        : placeUnknown(portal, region),
  };
}

/** Whether people are led on to the places below: a town is read as a whole. */
function isAbove(portal: Portal, { id, level }: Region): boolean {
  return level !== 'township' && level !== 'village' && placesBelow(portal, id).held.length > 0;
}

function townPage(site: Site, region: Region): Blocks {
  const { portal, today } = site;
  return [
    callBlocks(portal, region),
    offerChips(portal, region),
    fromAbove(portal, region),
    counts(portal, region),
    placeMoney(portal, region, rowsIn(portal, 'funds', region.id)),
    comingEvents(portal, region, today),
    stories(portal, region.id, today),
    otherStations(portal, region),
    services(portal, region.id),
    ownRows(site, region),
    below(portal, region),
  ];
}

function placeAbove(site: Site, region: Region): Blocks {
  const { portal, today } = site;
  const { id, level } = region;
  const country = level === 'country';
  const scope = { in: id, real: isSampleRegion(portal, id) ? undefined : 'yes' } as const;
  return [
    counts(portal, region),
    !country && townshipsIn(portal, id) > 1 && stationsIn(portal, id).length > 0 && { line: coverage(scope) },
    below(portal, region),
    !country && offerChips(portal, region),
    !country && answeringStations(portal, region).length > 0 && callBlocks(portal, region),
    otherStations(portal, region),
    !country && placeMoney(portal, region, rowsAt(portal, 'funds', id)),
    !country && services(portal, id),
    !country && stories(portal, id, today),
    ownRows(site, region),
    !country && answeringStations(portal, region).length === 0 && { hotlines: { region: id, needs: [], mute: false } },
  ];
}

/** What a place has, counted; what is not known is not told as 0. */
function counts(portal: Portal, region: Region): Blocks {
  const { id } = region;
  const scope = { in: id, real: isSampleRegion(portal, id) ? undefined : 'yes' } as const;
  const parts: readonly Inline[] = [
    stationsIn(portal, id).length > 0
      ? { sum: countOf('stations', { ...scope, ...stillOpen }), unit: text.unitStations }
      : text.noStationsHere,
    offeredCount(portal, id) > 0 && {
      sum: countOf('services', { ...scope, status: ['open', 'paused'] }),
      unit: text.unitServices,
    },
    rowsIn(portal, 'projects', id).length > 0 && { sum: countOf('projects', scope), unit: text.unitProjects },
  ].filter((part) => part !== false);
  return { line: [parts.map((part, index) => [index > 0 && ' · ', part]), rowNote('regions', region)] };
}

/** How many of the townships below have a station. */
function coverage(scope: { readonly in: string; readonly real: 'yes' | undefined }): Inline {
  return [
    `${text.coverage} `,
    { sum: countOf('regions', { level: 'township', ...scope }), unit: text.unitTownships },
    '、',
    { sum: countOf('stations', { kind: 'station', ...scope, ...stillOpen }), unit: text.unitTownStations },
    '。',
    small(text.coverageNote),
  ];
}

/** What is told of the place itself. */
function ownRows({ portal }: Site, region: Region): Blocks {
  const { id, level } = region;
  const country = level === 'country';
  const statements = statementsOfHolder(portal, { kind: 'place', id });
  const content: Blocks = [
    figures(text.figures, figuresOf(portal, 'region', id)),
    honours(text.honours, honoursOf(portal, 'region', id)),
    !country && projects(portal, region),
    statementsSection(portal, statements, { short: true }),
    contractEntries(portal, 'place', id),
    organizations(portal, id),
    models(portal, id, country),
  ];
  return blocksOf(content);
}

function projects(portal: Portal, region: Region): Blocks {
  const rows = isAbove(portal, region) ? rowsAt(portal, 'projects', region.id) : rowsIn(portal, 'projects', region.id);
  return entries('projects', text.projects, rows.slice(0, listedAtOnce).map(projectEntry));
}

/** Services that no station of the place gives. */
function services(portal: Portal, id: string): Blocks {
  const all = [...new Set([...rowsAt(portal, 'services', id), ...rowsBy(portal, 'services', 'places', id)])];
  return all.length > 0 && section('services', text.services, { services: all.slice(0, listedAtOnce) });
}

function organizations(portal: Portal, id: string): Blocks {
  const rows = rowsBy(portal, 'organizations', 'region', id).slice(0, listedAtOnce);
  return rows.length > 0 && section('organizations', text.organizations, { organizations: rows });
}

function stories(portal: Portal, id: string, today: string): Blocks {
  const told = storiesOfPlace(portal, id).filter(({ matter }) => isPublishable(matter, today));
  return entries(
    'stories',
    text.stories,
    told.slice(0, listedAtOnce).map((story) => contentEntry('stories', story)),
  );
}

/** On the page of the country stand only the models of the country itself. */
function models(portal: Portal, id: string, country: boolean): Blocks {
  const told = modelsOf(portal, 'places', id).filter(({ matter }) => !country || matter.places.includes(id));
  return entries(
    'models',
    text.models,
    told.map((model) => contentEntry('models', model)),
  );
}
