import type { Commit, LoggedFile } from '../commits.ts';

/** A row of today whose day is still sought. */
interface SoughtRow {
  readonly digest: string;
  /** How many times it stands in the data at the commit where the walk has come to. */
  count: number;
}

export type SoughtRows = Map<string, SoughtRow>;

/** By how many times more each of some rows stands in the data before a change of files. */
export type CountBefore = (files: readonly LoggedFile[], sought: SoughtRows) => ReadonlyMap<string, number>;

export interface Walked {
  /** Day of each row that was found. */
  readonly days: ReadonlyMap<string, string>;
  /** Rows that are older than the commits, by the commit in which they stand. */
  readonly left: ReadonlyMap<string, SoughtRows>;
}

/**
 * When each row came to say what it says today. A row is an id of a table, in whichever file and at whatever place it stands. Its
 * day is that of the commit in which its cells are as they are now, and in none of whose parents they are: so that it has stayed
 * as it is since. Where several parents have it so, the first tells; a merge changes only rows that no parent has so.
 *
 * All rows are carried together from each commit to its parents, and only those of changed files are looked at. `commits` has
 * children before parents; the rows are those of `head`. `cut` are commits whose parents are not in this clone: what comes
 * to them has no day.
 */
export function walkRows(
  commits: readonly Commit[],
  head: string,
  rows: SoughtRows,
  countBefore: CountBefore,
  cut: ReadonlySet<string>,
): Walked {
  const days = new Map<string, string>();
  const carried = new Map([[head, rows]]);
  for (const { id, day, parents, changes } of commits) {
    const here = carried.get(id);
    if (here === undefined) continue;
    carried.delete(id);
    if (cut.has(id)) continue;
    let rest = here;
    for (const [index, parent] of parents.entries()) {
      if (rest.size === 0) break;
      const changed = takeChanged(rest, countBefore(changes[index] ?? [], rest));
      if (rest.size > 0) carried.set(parent, united(carried.get(parent), rest));
      rest = changed;
    }
    for (const key of rest.keys()) days.set(key, day);
  }
  return { days, left: carried };
}

/** Takes out of some rows those that a parent does not have so. */
function takeChanged(rows: SoughtRows, counts: ReadonlyMap<string, number>): SoughtRows {
  const changed: SoughtRows = new Map();
  for (const [key, difference] of counts) {
    const row = rows.get(key);
    if (row === undefined) continue;
    if (row.count + difference > 0) row.count += difference;
    else {
      rows.delete(key);
      changed.set(key, row);
    }
  }
  return changed;
}

/** The rows that several children have carried to one parent; no row goes two ways. */
function united(some: SoughtRows | undefined, more: SoughtRows): SoughtRows {
  if (some === undefined) return more;
  const [small, large] = some.size < more.size ? [some, more] : [more, some];
  for (const [key, row] of small) large.set(key, row);
  return large;
}
