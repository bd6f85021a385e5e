import type { Place } from './place.ts';
import type { NewRow } from './table-text.ts';
import { years } from './years.ts';

/** The duty on which sample disclosures rest. */
export const dutyId = 'gen-duty-annual';

/** The two yearly disclosures of a station, both in time and posted in every community. */
export function makeDisclosures({ station, communities, random }: Place): readonly NewRow<'disclosures'>[] {
  return years.map((year) => ({
    id: `${station}-y${String(year)}`,
    station,
    period_kind: 'year',
    period_start: `${String(year)}-01-01`,
    period_end: `${String(year)}-12-31`,
    due_on: `${String(year + 1)}-03-31`,
    published_on: `${String(year + 1)}-03-${String(random.between(10, 28))}`,
    basis: dutyId,
    posted_at: communities,
  }));
}
