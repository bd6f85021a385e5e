import { existsSync, readFileSync } from 'node:fs';
import { environment, getPortal } from '../data/get-portal.ts';
import type { Portal } from '../data/portal.ts';
import { git } from './git.ts';
import { readHistory, type History } from './history.ts';
import { keptTexts } from './kept-texts.ts';
import { perPortal } from '../domain/index/memo.ts';

/** All that a page may ask of: the data, its history, and today's date (YYYY-MM-DD). */
export interface Site {
  readonly portal: Portal;
  readonly history: History;
  readonly today: string;
}

/**
 * The history of this process, where it has been read for it. Within a build this module is loaded more than once (by our scripts,
 * and again inside Astro's bundle), and Git is asked only once.
 */
const shared = globalThis as { gongshilanHistory?: History };

/** Reads the history for the whole process. */
export function prepareHistory(): History {
  return (shared.gongshilanHistory ??= readSiteHistory());
}

/** Takes over what another thread has read. */
export function useHistory(history: History): void {
  shared.gongshilanHistory = history;
}

/** In `astro dev`, where nothing has been prepared, it is read again with the portal. */
export const historyOf = perPortal((): History => shared.gongshilanHistory ?? readSiteHistory());

function readSiteHistory(): History {
  return readHistory({ git, sources: environment.sources, read: readIfThere, kept: keptTexts });
}

function readIfThere(path: string): Uint8Array | undefined {
  return existsSync(path) ? readFileSync(path) : undefined;
}

const siteOf = perPortal((portal): Site => ({ portal, history: historyOf(portal), today: environment.today }));

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
