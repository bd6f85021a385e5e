import { find, type Portal } from '../../data/portal.ts';
import type { Row } from '../../schema/index.ts';
import { subtree } from '../index/places.ts';
import { rowsBy } from '../index/rows-by.ts';

type Edition = Row<'editions'>;
type Posting = Row<'postings'>;

/** A station's approved lists, newest first. */
export function editionsOf(portal: Portal, stationId: string): readonly Edition[] {
  return rowsBy(portal, 'editions', 'station', stationId).toSorted((a, b) =>
    a.effective_on < b.effective_on ? 1 : -1,
  );
}

/** The list in force on a day (YYYY-MM-DD). */
export function currentEdition(portal: Portal, stationId: string, today: string): Edition | undefined {
  return editionsOf(portal, stationId).find((edition) => edition.effective_on <= today);
}

/** The approved list that came before one, and the newest that came after it, if any. */
export function neighbours(
  portal: Portal,
  edition: Edition,
): { readonly before: Edition | undefined; readonly newest: Edition | undefined } {
  const all = editionsOf(portal, edition.station);
  const at = all.indexOf(edition);
  return { before: all[at + 1], newest: at > 0 ? all[0] : undefined };
}

/** A service's line in the approved list of its station that is in force on a day; no item where the list has no such line, nothing where no list is in force. */
export function listing(
  portal: Portal,
  service: Row<'services'>,
  today: string,
): { readonly edition: Edition; readonly item: Row<'edition-items'> | undefined } | undefined {
  const edition = service.station === undefined ? undefined : currentEdition(portal, service.station, today);
  if (edition === undefined) return undefined;
  const items = rowsBy(portal, 'edition-items', 'service', service.id);
  return { edition, item: items.find((item) => item.edition === edition.id) };
}

/** A community where the list does not hang, and why: missing, an older list in its place, or nobody has written it down. */
interface BoardGap {
  readonly region: string;
  readonly why: 'missing' | 'outdated' | 'unrecorded';
}

export interface Boards {
  /** Communities where the list is to hang: those that the station serves, and any where it was posted. */
  readonly communities: readonly string[];
  /** Those of them where it hangs. */
  readonly posted: readonly string[];
  readonly gaps: readonly BoardGap[];
  readonly postings: readonly Posting[];
}

/** Where a list hangs, and where it does not. A community has the list if one of its boards has it. */
export function boards(portal: Portal, station: Row<'stations'>, edition: Edition): Boards {
  const postings = rowsBy(portal, 'postings', 'edition', edition.id);
  const communities = [...new Set([...communitiesOf(portal, station), ...postings.map(({ region }) => region)])];
  const posted = new Set(postings.filter(({ status }) => status === 'in_place').map(({ region }) => region));
  const older = new Set(
    editionsOf(portal, station.id)
      .filter(({ effective_on: from }) => from < edition.effective_on)
      .flatMap(({ id }) => rowsBy(portal, 'postings', 'edition', id))
      .filter(({ status }) => status !== 'missing')
      .map(({ region }) => region),
  );
  const why = (region: string): BoardGap['why'] => {
    const here = postings.filter((posting) => posting.region === region);
    if (here.some(({ status }) => status === 'outdated') || older.has(region)) return 'outdated';
    return here.length > 0 ? 'missing' : 'unrecorded';
  };
  return {
    communities,
    posted: communities.filter((region) => posted.has(region)),
    gaps: communities.filter((region) => !posted.has(region)).map((region) => ({ region, why: why(region) })),
    postings,
  };
}

/** The villages and communities that a station serves; where it serves a whole town, those of the town. */
function communitiesOf(portal: Portal, station: Row<'stations'>): readonly string[] {
  const below = station.serves.flatMap((id) => [...subtree(portal, id)]);
  return [...new Set(below)].filter((id) => find(portal, 'regions', id)?.level === 'village');
}
