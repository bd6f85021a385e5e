import { execFileSync } from 'node:child_process';
import { environment, getPortal } from '../data/get-portal.ts';
import type { Portal } from '../data/portal.ts';
import { readHistory, type History } from './history.ts';
import { perPortal } from '../domain/index/memo.ts';

/** All that a page may ask of: the data, its history, and today's date (YYYY-MM-DD). */
export interface Site {
  readonly portal: Portal;
  readonly history: History;
  readonly today: string;
}

/** Runs git in the current folder. */
export function git(args: readonly string[]): string | undefined {
  try {
    return execFileSync('git', ['-c', 'core.quotePath=false', ...args], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return undefined;
  }
}

/** Runs git in the current folder with lines on its standard input; its output may be any bytes. */
export function gitBytes(args: readonly string[], input: string): Uint8Array | undefined {
  try {
    return execFileSync('git', args, { input, maxBuffer: 1 << 28, stdio: ['pipe', 'pipe', 'ignore'] });
  } catch {
    return undefined;
  }
}

const siteOf = perPortal((portal): Site => {
  const rows = portal.files.reduce((count, file) => count + file.rows, 0);
  return { portal, history: readHistory(git, environment.sources.data, rows), today: environment.today };
});

/** The site of this process. */
export function getSite(): Site {
  return siteOf(getPortal());
}

const newestDocument = perPortal((portal) =>
  portal.tables.documents.reduce<string | undefined>(
    (newest, { date }) => (date <= environment.today && (newest === undefined || date > newest) ? date : newest),
    undefined,
  ),
);

/** The day up to which the data reaches: its last change, or without history the newest document. */
export function dataUntil({ portal, history }: Site): string | undefined {
  return history.newest ?? newestDocument(portal);
}
