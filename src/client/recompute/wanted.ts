import { placeColumns, type Library } from './library.ts';
import { leadsTo, subjectTables } from './links.ts';
import { readQuestion, type Term } from './question.ts';

/**
 * The tables that must still be read before these sources (`sum:…` or `<table>/<id>`) can be checked. Which further ones a
 * table leads to shows only when it has been read: ask again until there are none.
 */
export function wantedTables(sources: readonly string[], library: Library): readonly string[] {
  const wanted = new Set<string>();
  const want = (table: string): boolean => {
    if (library.has(table)) return true;
    wanted.add(table);
    return false;
  };
  for (const source of new Set(sources)) {
    if (!source.startsWith('sum:')) want(source.split('/')[0] ?? '');
    else for (const term of readQuestion(source.slice('sum:'.length)) ?? []) follow(term, library, want);
  }
  return [...wanted];
}

type WantedTable = (table: string) => boolean;

function follow({ table, filters }: Term, library: Library, want: WantedTable): void {
  if (!want(table)) return;
  for (const { key } of filters) {
    if (key === 'in') followPlaces(table, library, want, new Set());
    else followWay(table, key.split('.'), want);
  }
}

function followWay(table: string, [first = '', ...rest]: readonly string[], want: WantedTable): void {
  const next = rest.length === 0 ? undefined : leadsTo(table, first);
  if (next !== undefined && want(next)) followWay(next, rest, want);
}

/** Where a row belongs may stand in what it names, or in what that names. */
function followPlaces(table: string, library: Library, want: WantedTable, seen: Set<string>): void {
  if (seen.has(table)) return;
  seen.add(table);
  const columns = want(table) ? library.table(table)?.columns : undefined;
  if (columns === undefined) return;
  want('regions');
  for (const column of columns) {
    const names = column === 'subject_type' ? Object.values(subjectTables) : [leadsAbove.get(column)];
    for (const name of names) if (name !== undefined) followPlaces(name, library, want, seen);
  }
}

const leadsAbove: ReadonlyMap<string, string> = new Map(Object.entries(placeColumns));
