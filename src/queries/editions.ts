import type { Portal } from '../model/portal.ts';
import type { Row } from '../tables/index.ts';
import { rowsBy } from './rows-by.ts';

/** A station's approved lists, newest first. */
export function editionsOf(portal: Portal, stationId: string): readonly Row<'editions'>[] {
  return rowsBy(portal, 'editions', 'station', stationId).toSorted((a, b) =>
    a.effective_on < b.effective_on ? 1 : -1,
  );
}

/** The list in force on a day (YYYY-MM-DD). */
export function currentEdition(portal: Portal, stationId: string, today: string): Row<'editions'> | undefined {
  return editionsOf(portal, stationId).find((edition) => edition.effective_on <= today);
}

export interface Boards {
  readonly inPlace: readonly Row<'postings'>[];
  /** Communities that the station serves and where the current list does not hang, each with what hangs there. */
  readonly gaps: readonly { readonly region: string; readonly posting: Row<'postings'> | undefined }[];
}

/** Where the list in force hangs, and where it does not. */
export function boards(portal: Portal, station: Row<'stations'>, edition: Row<'editions'>): Boards {
  const postings = rowsBy(portal, 'postings', 'edition', edition.id);
  const inPlace = postings.filter((posting) => posting.status === '在位');
  const regions = new Set([...station.serves, ...postings.map((posting) => posting.region)]);
  const gaps = [...regions]
    .filter((region) => !inPlace.some((posting) => posting.region === region))
    .map((region) => ({ region, posting: postings.find((posting) => posting.region === region) }));
  return { inPlace, gaps };
}
