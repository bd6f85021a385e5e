import { blocksOf, entries, figures, honours, section, type Blocks, type Chip } from '../content/blocks.ts';
import { projectEntry, contentEntry } from '../lists/entries.ts';
import { rowNote, small, type Inline } from '../content/inline.ts';
import { statementsSection } from './statements-section.ts';
import { contractEntries } from '../lists/contract-entry.ts';
import type { TitledPage } from '../head/page-head.ts';
import { placeMoney } from '../place-money.ts';
import { placeSteps } from '../head/steps.ts';
import type { Portal } from '../../data/portal.ts';
import { hasPlacePage } from '../../domain/addresses/address.ts';
import { figuresOf } from '../../domain/catalogue/figures.ts';
import { honoursOf } from '../../domain/catalogue/honours.ts';
import { stationKind, stillOpen } from '../../domain/catalogue/merged-stations.ts';
import { isPublishable, modelsOf, storiesOfPlace } from '../../domain/content/content.ts';
import { nameApart } from '../../domain/index/name-apart.ts';
import { rowsAt, rowsIn } from '../../domain/index/place-rows.ts';
import { children, fullName, isSampleRegion, stationsIn } from '../../domain/index/places.ts';
import { rowsBy } from '../../domain/index/rows-by.ts';
import { isLottery } from '../../domain/money/ledger.ts';
import { countOf } from '../../domain/money/query/query.ts';
import { statementsOfHolder } from '../../domain/money/statements/statements-about.ts';
import { townshipsIn } from '../../domain/quality/coverage.ts';
import type { Site } from '../../history/site.ts';
import type { Row } from '../../schema/index.ts';
import { text } from '../../text/places.ts';

/** More rows of one kind than this are found further down, on the pages of the places below. */
const shown = 200;

/** What a place has: what is below it, who works there, what is offered, done and paid. */
export function placePage(
  { portal, today }: Site,
  region: Row<'regions'>,
): { readonly page: TitledPage; readonly blocks: Blocks } {
  const { id, name } = region;
  const country = region.level === 'country';
  const sample = isSampleRegion(portal, id);
  const scope = { in: id, real: sample ? undefined : 'yes' } as const;
  const funds = country ? [] : rowsIn(portal, 'funds', id);
  const statements = statementsOfHolder(portal, { kind: 'place', id });
  const content = [
    figures(text.figures, figuresOf(portal, 'region', id)),
    honours(text.honours, honoursOf(portal, 'region', id)),
    below(portal, region, country),
    stations(portal, id, country),
    services(portal, id),
    !country && entries('projects', text.projects, rowsIn(portal, 'projects', id).slice(0, shown).map(projectEntry)),
    placeMoney(portal, region, funds),
    statementsSection(portal, statements, { short: true }),
    contractEntries(portal, 'place', id),
    organizations(portal, id),
    !country && stories(portal, id, today),
    models(portal, id, country),
  ];
  return {
    page: {
      title: nameApart(portal, 'regions', region),
      heading: name,
      description: text.placeDescription(fullName(portal, id)),
      kicker: fullName(portal, region.parent),
      sample,
      lottery: funds.some((fund) => isLottery(portal, fund)),
      steps: placeSteps(portal, region).slice(0, -1),
    },
    blocks: [
      {
        line: [
          { sum: countOf('stations', { ...scope, ...stillOpen }), unit: text.unitStations },
          ' ·',
          { sum: countOf('services', { ...scope, status: ['open', 'paused'] }), unit: text.unitServices },
          ' ·',
          { sum: countOf('projects', scope), unit: text.unitProjects },
          rowNote('regions', region),
        ],
      },
      blocksOf(content).length === 0 && { empty: text.empty, remedy: text.emptyRemedy },
      !country && townshipsIn(portal, id) > 1 && { line: coverage(scope) },
      content,
    ],
  };
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

function below(portal: Portal, { id }: Row<'regions'>, country: boolean): Blocks {
  const chips = children(portal, id)
    .filter((child) => !country || child.sample !== true)
    .slice(0, shown)
    .map((child): Chip => {
      const page = hasPlacePage(portal, child);
      return { label: child.name, href: page ? `/places/${child.id}/` : undefined, id: page ? undefined : child.id };
    });
  return chips.length > 0 && section('children', text.children, { chips });
}

/** Stations that stand in the place, then those that serve it from elsewhere. */
function stations(portal: Portal, id: string, country: boolean): Blocks {
  const standing = country ? [] : stationsIn(portal, id);
  const all = [...new Set([...standing, ...rowsBy(portal, 'stations', 'serves', id)])].slice(0, shown);
  return entries(
    'stations',
    text.stations,
    all.map((station) => ({
      href: `/stations/${station.id}/`,
      name: station.name,
      line: station.summary,
      small: stationKind(station),
    })),
  );
}

function services(portal: Portal, id: string): Blocks {
  const all = [...new Set([...rowsAt(portal, 'services', id), ...rowsBy(portal, 'services', 'places', id)])];
  return all.length > 0 && section('services', text.services, { services: all.slice(0, shown) });
}

function organizations(portal: Portal, id: string): Blocks {
  const rows = rowsBy(portal, 'organizations', 'region', id).slice(0, shown);
  return rows.length > 0 && section('organizations', text.organizations, { organizations: rows });
}

function stories(portal: Portal, id: string, today: string): Blocks {
  const told = storiesOfPlace(portal, id).filter(({ matter }) => isPublishable(matter, today));
  return entries(
    'stories',
    text.stories,
    told.map((story) => contentEntry('stories', story)),
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
