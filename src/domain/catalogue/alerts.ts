import type { Portal } from '../../data/portal.ts';
import type { Row } from '../../schema/index.ts';
import { rowsBy } from '../index/rows-by.ts';

/** Alerts of a station or service that hold on a day (YYYY-MM-DD). After its end an alert is gone. */
export function alertsOf(
  portal: Portal,
  kind: Row<'alerts'>['subject_type'],
  id: string,
  today: string,
): readonly Row<'alerts'>[] {
  return rowsBy(portal, 'alerts', 'subject', id).filter(
    (alert) => alert.subject_type === kind && alert.start <= today && today <= alert.end,
  );
}
