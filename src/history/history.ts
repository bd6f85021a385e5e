import type { Sources } from '../data/files/files.ts';
import type { TableName } from '../schema/index.ts';
import { noRecent, readRecent, usualLimits, type ChangeLimits, type Recent } from './changes/recent.ts';
import { uncommittedFiles } from './commits.ts';
import type { Git } from './git.ts';
import { findRepository, type HistoryGap, type Repository } from './repository.ts';
import { keptName, readKnown, writeKnown, type KeptTexts, type Known } from './walk/kept.ts';
import { isTableFile, uncommittedRows } from './walk/table-files.ts';
import { readVersions } from './walk/versions.ts';
import { walkHistory } from './walk/walk-history.ts';

/** What version control tells of the data. It is plain values, so that one thread can hand it to another. */
export interface History {
  /** Why nothing is known, or only a part: `shallow` is a clone whose history is cut off. */
  readonly gap: HistoryGap | 'shallow' | undefined;
  /** Day of the newest change under the data folder. */
  readonly newest: string | undefined;
  /** Day on which each row came to say what it says, as `services/one`. */
  readonly days: ReadonlyMap<string, string>;
  /** The last changes, with the versions of the files that they are told from. */
  readonly recent: Recent;
}

export const noHistory: History = { gap: 'no-repository', newest: undefined, days: new Map(), recent: noRecent };

/** Day of the last change of a row; undefined where there is no history, it is cut off before, or the row is not yet committed. */
export function lastChange({ days }: History, table: TableName, id: string): string | undefined {
  return days.get(`${table}/${id}`);
}

export interface HistorySources {
  readonly git: Git;
  readonly sources: Sources;
  /** The bytes of a file as it lies there; undefined where there is none. */
  readonly read: (path: string) => Uint8Array | undefined;
  readonly kept: KeptTexts;
  readonly limits?: ChangeLimits;
}

/** Reads the whole history of the data, or what has come to it since the last time. Nothing throws: what fails is a gap. */
export function readHistory({ git, sources, read, kept, limits = usualLimits }: HistorySources): History {
  const repository = findRepository(git, sources);
  if (typeof repository === 'string') return { ...noHistory, gap: repository };
  const known = knownOf(git, repository, kept);
  if (typeof known === 'string') return { ...noHistory, gap: known };
  const files = uncommittedFiles(git, repository)?.filter(({ path }) => isTableFile(sources.data, path));
  if (files === undefined) return { ...noHistory, gap: 'incomplete' };
  if (known.log.length === 0 && known.days.size === 0) return { ...noHistory, gap: 'no-commits' };
  const days = new Map([...known.days].map(([key, { day }]) => [key, day]));
  const committed = files.map((file) => ({ ...file, after: undefined }));
  for (const key of uncommittedRows(files, readVersions(git, sources.data, committed), read)) days.delete(key);
  const gap = repository.shallow ? 'shallow' : undefined;
  return { gap, newest: known.newest, days, recent: readRecent(git, sources.data, known.log, limits) };
}

/** What is known of the present commit. A history that is cut off is not kept: more of it may be fetched later. */
function knownOf(git: Git, repository: Repository, kept: KeptTexts): Known | HistoryGap {
  if (repository.shallow) return walkHistory(git, repository);
  const name = keptName(repository);
  const before = readKnown(kept.load(name) ?? '');
  if (before?.commit === repository.head) return before;
  const known = walkHistory(git, repository, before);
  if (typeof known !== 'string' && known.unique) kept.save(name, writeKnown(known));
  return known;
}
