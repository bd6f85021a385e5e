import { z } from 'zod';
import { hash } from 'node:crypto';
import { tableNames } from '../../schema/index.ts';
import { titlesOf } from '../../data/csv/titles.ts';
import type { Repository } from '../repository.ts';
import type { LoggedCommit } from './first-parents.ts';

/** What was found out about a commit and all before it. It does not change, and is kept for the next time. */
export interface Known {
  readonly commit: string;
  /** Day of the newest change of the data. */
  readonly newest: string | undefined;
  /** Newest first; no further back than the site tells. */
  readonly log: readonly LoggedCommit[];
  /** Day and file of each row, as `services/one`. */
  readonly days: ReadonlyMap<string, RowDay>;
  /** Whether each id stands there once. Else it is not kept: which of two rows a later commit means would not be known. */
  readonly unique: boolean;
}

interface RowDay {
  readonly day: string;
  readonly path: string;
}

/** Where it is kept between two runs. */
export interface KeptTexts {
  load(name: string): string | undefined;
  /** May fail to keep it: then the next run begins anew. */
  save(name: string, text: string): void;
}

/** Goes up when another program would find another day. */
const version = 1;

/** The name under which it is kept: of the place of the data, and of what columns its rows are compared by. */
export function keptName({ top, data, content, sources }: Repository): string {
  const columns = tableNames.map((table) => [table, [...titlesOf(table)].map(([title, { key }]) => [title, key])]);
  const place = [version, top, data, content ?? null, sources, columns];
  return `history-${hash('sha1', JSON.stringify(place)).slice(0, 16)}.json`;
}

const file = z.tuple([z.string(), z.string(), z.string()]);
const shape = z.object({
  commit: z.string(),
  newest: z.string(),
  log: z.array(z.tuple([z.string(), z.string(), z.string(), z.array(file)])),
  /** By file and day, the ids. */
  days: z.record(z.string(), z.record(z.string(), z.array(z.string()))),
});

export function writeKnown({ commit, newest = '', log, days }: Known): string {
  const byFile: Record<string, Record<string, string[]>> = {};
  for (const [key, { day, path }] of [...days].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const file = (byFile[path] ??= {});
    (file[day] ??= []).push(key);
  }
  const commits = log.map((each): z.infer<typeof shape>['log'][number] => [
    each.commit,
    each.day,
    each.subject,
    each.files.map(({ path, before = '', after = '' }) => [path, before, after]),
  ]);
  return JSON.stringify({ commit, newest, log: commits, days: byFile } satisfies z.infer<typeof shape>);
}

/** Undefined where it is damaged. */
export function readKnown(text: string): Known | undefined {
  const parsed = shape.safeParse(jsonOf(text));
  if (!parsed.success) return undefined;
  const days = new Map<string, RowDay>();
  for (const [path, byDay] of Object.entries(parsed.data.days)) {
    for (const [day, keys] of Object.entries(byDay)) for (const key of keys) days.set(key, { day, path });
  }
  const log = parsed.data.log.map(([commit, day, subject, files]) => ({
    commit,
    day,
    subject,
    files: files.map(([path, before, after]) => ({ path, before: before || undefined, after: after || undefined })),
  }));
  return { commit: parsed.data.commit, newest: parsed.data.newest || undefined, log, days, unique: true };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
