import { find, type Portal } from '../../data/portal.ts';
import type { Row } from '../../schema/index.ts';
import { byCategory, byItemNumber, isOffered } from '../../domain/catalogue/catalogue.ts';
import { currentEdition } from '../../domain/disclosure/editions.ts';
import { rowsBy } from '../../domain/index/rows-by.ts';

type Edition = Row<'editions'>;
type Service = Row<'services'>;

/** A line of a printed list: number and name as printed; `service` is the row of today, which may have been renamed since. */
export interface ListedItem {
  readonly no: string | undefined;
  readonly name: string;
  readonly service: Service | undefined;
}

export interface ListedCategory {
  /** Undefined for items whose service is no longer in the data. */
  readonly term: Row<'terms'> | undefined;
  readonly items: readonly ListedItem[];
}

/** What hangs on the board: the edition in force as it was frozen, or the services of today where no edition is. */
export interface BoardList {
  readonly edition: Edition | undefined;
  readonly categories: readonly ListedCategory[];
  /** Services that a station has begun to offer since the edition was approved. */
  readonly since: readonly ListedCategory[];
}

/** The frozen list of an edition, by category, then by number. */
export function editionList(portal: Portal, editionId: string): readonly ListedCategory[] {
  const groups = new Map<Row<'terms'> | undefined, ListedItem[]>();
  for (const { item_no: no, name, service: id } of rowsBy(portal, 'edition-items', 'edition', editionId)) {
    const service = find(portal, 'services', id);
    const term = find(portal, 'terms', service?.category);
    const group = groups.get(term);
    if (group) group.push({ no, name, service });
    else groups.set(term, [{ no, name, service }]);
  }
  const order = (term: Row<'terms'> | undefined): number => term?.order ?? Number.MAX_SAFE_INTEGER;
  return [...groups]
    .map(([term, items]) => ({ term, items: items.toSorted(byNumber) }))
    .toSorted((a, b) => order(a.term) - order(b.term));
}

/** The list for a station's board on a day (YYYY-MM-DD). */
export function boardList(portal: Portal, stationId: string, today: string): BoardList {
  const offered = rowsBy(portal, 'services', 'station', stationId).filter(isOffered);
  const edition = currentEdition(portal, stationId, today);
  const categories = edition === undefined ? [] : editionList(portal, edition.id);
  if (edition === undefined || categories.length === 0) {
    return { edition, categories: ofToday(portal, offered), since: [] };
  }
  const listed = new Set(rowsBy(portal, 'edition-items', 'edition', edition.id).map(({ service }) => service));
  const since = ofToday(
    portal,
    offered.filter(({ id }) => !listed.has(id)),
  );
  return { edition, categories, since };
}

function ofToday(portal: Portal, services: readonly Service[]): readonly ListedCategory[] {
  return byCategory(portal, services).map(({ term, services: rows }) => ({
    term,
    items: rows.map((service) => ({ no: service.item_no, name: service.name, service })),
  }));
}

function byNumber(a: ListedItem, b: ListedItem): number {
  return byItemNumber({ item_no: a.no }, { item_no: b.no });
}
