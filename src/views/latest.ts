import { find, type Portal } from '../data/portal.ts';
import type { Row } from '../schema/index.ts';
import { isSampleRegion, regionOf } from '../domain/index/places.ts';
import { isSampleRow } from '../domain/index/sample.ts';

export interface LatestDisclosure {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly published: string;
  readonly sample: boolean;
}

/** The disclosures published last, up to a day. */
export function latestDisclosures(portal: Portal, today: string, count = 4): readonly LatestDisclosure[] {
  return portal.tables.disclosures
    .filter((row) => row.published_on !== undefined && row.published_on <= today)
    .toSorted((a, b) => ((a.published_on ?? '') < (b.published_on ?? '') ? 1 : -1))
    .slice(0, count)
    .map((row) => describe(portal, row));
}

function describe(portal: Portal, row: Row<'disclosures'>): LatestDisclosure {
  const region = regionOf(portal, 'disclosures', row);
  const subject = find(portal, 'stations', row.station)?.name ?? find(portal, 'regions', region)?.name ?? '';
  const year = row.period_end.slice(0, 4);
  const base = row.station === undefined ? `/places/${region ?? ''}` : `/stations/${row.station}`;
  const period = row.period_kind === 'quarter' ? `${year} 年第 ${quarterOf(row.period_end)} 季度` : `${year} 年`;
  return {
    id: row.id,
    name: `${subject} ${period}账目公示`,
    href: `${base}/money/${year}/`,
    published: row.published_on ?? '',
    sample: isSampleRegion(portal, region),
  };
}

function quarterOf(date: string): string {
  return String(Math.ceil(Number(date.slice(5, 7) || '12') / 3));
}

/** The corrections made last. */
export function latestCorrections(
  portal: Portal,
  count = 4,
): readonly { readonly row: Row<'corrections'>; readonly sample: boolean }[] {
  return portal.tables.corrections
    .toSorted((a, b) => (a.date < b.date ? 1 : -1))
    .slice(0, count)
    .map((row) => ({ row, sample: isSampleRow(portal, 'corrections', row) }));
}
