import { toHalfWidth } from './normalise.ts';
import { find, type Portal } from '../portal.ts';
import { isTableName } from '../../schema/index.ts';

/** What is already known by name or id: without it nobody can say whether `老年人、儿童` is one thing or two. */
export interface Vocabulary {
  /** The id of a term by its name, written in full or half width. */
  termId(scheme: string | undefined, name: string): string | undefined;
  /** Whether a row with this id stands in the table. */
  has(table: string, id: string): boolean;
}

export const nothingKnown: Vocabulary = { termId: () => undefined, has: () => false };

export function createVocabulary(portal: Portal): Vocabulary {
  const ids = new Map(portal.tables.terms.map(({ id, scheme, name }) => [`${scheme}/${toHalfWidth(name)}`, id]));
  return {
    termId: (scheme, name) => ids.get(`${scheme ?? ''}/${toHalfWidth(name)}`),
    has: (table, id) => isTableName(table) && find(portal, table, id) !== undefined,
  };
}
