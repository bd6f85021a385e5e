import nodePath, { type PlatformPath } from 'node:path';
import { withSlashes } from './files/within.ts';
import { parseDate } from './cells/date.ts';
import type { Sources } from './files/files.ts';

/** The settings that a caller may give by environment variables (PORTAL_DATA, PORTAL_CONTENT, PORTAL_PROGRAM, PORTAL_NOW). */
export interface Environment {
  readonly sources: Sources;
  /** Today in China as YYYY-MM-DD: decides what is overdue, over or still to come. */
  readonly today: string;
}

export type Variables = Readonly<Record<string, string | undefined>>;

export type EnvironmentResult =
  { readonly ok: true; readonly environment: Environment } | { readonly ok: false; readonly reason: string };

/** Reads the settings; a day that is none comes back as a reason in Chinese. An empty variable is one that is not set. */
export function readEnvironment(variables: Variables, clock: () => Date, paths: PlatformPath = nodePath): EnvironmentResult {
  const set = variables['PORTAL_NOW'] ?? '';
  const today = set === '' ? chinaDay(clock()) : dayOf(set);
  if (today === undefined) {
    const reason = `PORTAL_NOW 写的“${shorten(set)}”不是日期。请写成 2026-01-31 的样子，或不写（不写就是今天）。`;
    return { ok: false, reason };
  }
  const sources = {
    data: folder(variables['PORTAL_DATA'], 'data', paths),
    content: folder(variables['PORTAL_CONTENT'], 'content', paths),
    program: folder(variables['PORTAL_PROGRAM'], '.', paths),
  };
  return { ok: true, environment: { sources, today } };
}

function folder(set: string | undefined, usual: string, paths: PlatformPath): string {
  const path = set === undefined || set === '' ? usual : withSlashes(set, paths);
  return path.length > 1 ? path.replace(/\/+$/, '') : path;
}

/** A day, or a moment with its zone (2026-12-31T20:00:00Z), as a day in China. */
function dayOf(text: string): string | undefined {
  const [, day = '', time] =
    /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2}))?$/.exec(text) ?? [];
  if (parseDate(day) === undefined) return undefined;
  return time === undefined ? day : chinaDay(new Date(text));
}

function chinaDay(date: Date): string | undefined {
  if (Number.isNaN(date.getTime())) return undefined;
  return new Date(date.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
}

function shorten(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
