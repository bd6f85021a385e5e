import type { TableName } from '../schema/index.ts';
import type { Files } from './files/files.ts';

/**
 * Tables that are the same in every town, and come with the program where a town says so. A row that the town writes itself stands
 * in the place of the program's row with the same id; a row about a place (区划) is used where the town has that place.
 */
const tables: readonly TableName[] = ['documents', 'duties', 'glossary', 'holidays', 'hotlines', 'limits', 'terms', 'weights'];

/** Texts that come with the program. A text of the town with the same name stands in the place of the program's. */
const collections: readonly string[] = ['pages', 'handbook'];

/** Paths of the common tables that lie in the folder of the program. */
export function commonTables(files: Files, program: string): readonly string[] {
  const folder = `${program}/data/common`;
  const lying = new Set(files.list(folder));
  return tables.flatMap((table) => (lying.has(`${table}.csv`) ? [`${folder}/${table}.csv`] : []));
}

export function isCommonCollection(name: string): boolean {
  return collections.includes(name);
}

/** Paths of the files under `public/`, relative to it, with those that come with the program. */
export function publicFiles(files: Files, program: string | undefined): readonly string[] {
  const own = files.list('public');
  return program === undefined ? own : [...new Set([...own, ...files.list(`${program}/public`)])].sort();
}
