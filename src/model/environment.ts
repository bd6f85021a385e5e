import type { Sources } from './files.ts';

/** The settings that a caller may give by environment variables (PORTAL_DATA, PORTAL_CONTENT, PORTAL_NOW). */
export interface Environment {
  readonly sources: Sources;
  /** Today in China as YYYY-MM-DD: decides what is overdue, over or still to come. */
  readonly today: string;
}

export function readEnvironment(
  variables: Readonly<Record<string, string | undefined>>,
  clock: () => Date,
): Environment {
  const set = variables['PORTAL_NOW'];
  // An empty variable is one that is not set.
  const now = set === undefined || set === '' ? clock().toISOString() : set;
  return {
    sources: {
      data: trimSlash(variables['PORTAL_DATA'] ?? 'data'),
      content: trimSlash(variables['PORTAL_CONTENT'] ?? 'content'),
    },
    today: now.length === 10 ? now : chinaDay(new Date(now)),
  };
}

function trimSlash(path: string): string {
  return path.length > 1 ? path.replace(/\/+$/, '') : path;
}

function chinaDay(date: Date): string {
  return new Date(date.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
}
