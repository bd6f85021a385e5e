import type { TermNames } from '../model/cell-readers.ts';
import { toHalfWidth } from '../model/normalise.ts';
import type { Portal } from '../model/portal.ts';

/** The ids of terms by their names; a name may be written in full or half width. */
export function createTermNames(portal: Portal): TermNames {
  const ids = new Map(portal.tables.terms.map(({ id, scheme, name }) => [`${scheme}/${toHalfWidth(name)}`, id]));
  return (scheme, name) => ids.get(`${scheme ?? ''}/${toHalfWidth(name)}`);
}
