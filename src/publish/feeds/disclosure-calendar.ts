import { legalText } from '../../data/cells/legal-text.ts';
import { createEvents, type DateArray, type EventAttributes } from 'ics';
import { formatDate } from '../../data/cells/date.ts';
import { find, type Portal } from '../../data/portal.ts';
import {
  disclosureCalendarPath,
  disclosurePeriod,
  disclosureStatus,
  dueDay,
  ruleDue,
  supersededBy,
} from '../../domain/disclosure/disclosures.ts';
import { addDays } from '../../domain/index/days.ts';
import { isSampleRegion } from '../../domain/index/places.ts';
import { rowsBy } from '../../domain/index/rows-by.ts';
import type { Row } from '../../schema/index.ts';
import { text } from '../../text/publish.ts';
import type { PublishedFile } from '../files/published-file.ts';

/**
 * `/stations/<id>/disclosures.ics`: the last days on which a station has to publish what it has not published on a day
 * (YYYY-MM-DD), for the clerk's calendar. Left out where the site is too large for pages of services.
 */
export function* disclosureCalendarFiles(portal: Portal, today: string): Generator<PublishedFile> {
  for (const station of portal.tables.stations) {
    const path = disclosureCalendarPath(portal, station.id);
    if (path === undefined) continue;
    const open = rowsBy(portal, 'disclosures', 'station', station.id).filter(
      (row) => disclosureStatus(row, today).state !== 'published' && supersededBy(portal, row) === undefined,
    );
    const { error, value } = createEvents(
      open.map((row) => attributes(portal, station, row)),
      { calName: `${station.name} · ${text.dueCalendar}`, productId: 'gongshilan' },
    );
    if (error !== null || value === null) throw new Error(`${path} could not be made`, { cause: error });
    yield { path, chunks: [legalText(value)] };
  }
}

/** A whole day. DTSTAMP is the day itself, so that the same data make the same file. */
function attributes(
  portal: Portal,
  station: Row<'stations'>,
  row: Row<'disclosures'>,
): EventAttributes & { readonly timestamp: number } {
  const { site } = portal.config;
  const day = dueDay(row);
  const sample = isSampleRegion(portal, station.region) ? text.samplePrefix : '';
  return {
    uid: `${row.id}@${new URL(site).hostname}`,
    timestamp: Date.parse(`${day}T00:00:00+08:00`),
    title: `${sample}${station.name} ${disclosurePeriod(row)} ${text.lastDay}`,
    start: dateArray(day),
    end: dateArray(addDays(day, 1)),
    description: reasons(portal, row),
    url: `${site}/stations/${station.id}/money/${row.period_end.slice(0, 4)}/#${row.id}`,
  };
}

/** The rule that asks for it, and its own last day where it counts working days. */
function reasons(portal: Portal, row: Row<'disclosures'>): string {
  const duty = find(portal, 'duties', row.basis);
  const byRule = ruleDue(portal, row);
  return [
    duty === undefined ? text.noBasis : `${text.basis}：${duty.name}${duty.article ?? ''}`,
    duty?.deadline,
    byRule === undefined ? undefined : text.byWorkingDays(formatDate(byRule.day), byRule.holidaysKnown),
  ]
    .filter((part) => part !== undefined)
    .join('。');
}

function dateArray(day: string): DateArray {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}
