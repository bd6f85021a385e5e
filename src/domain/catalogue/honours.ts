import type { Portal } from '../../data/portal.ts';
import type { Row, SubjectKind } from '../../schema/index.ts';
import { rowsBy } from '../index/rows-by.ts';

/** Honours and ratings of a subject, newest first, undated last. */
export function honoursOf(portal: Portal, kind: SubjectKind, id: string): readonly Row<'honours'>[] {
  return rowsBy(portal, 'honours', 'subject', id)
    .filter((honour) => honour.subject_type === kind)
    .toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1));
}
