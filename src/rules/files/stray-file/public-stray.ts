import { fileKind, hiddenKind } from '../../../data/files/stray.ts';
import type { OtherEntry } from '../../../data/files/files.ts';
import { publicRemedies } from './remedies.ts';

export const documents = 'documents/';

/** Pictures, sounds and films: texts show them wherever they stand. */
const media = /\.(?:jpe?g|png|webp|gif|avif|svg|ico|mp3|mp4)$/i;

/** What hosts and browsers ask for at the root of a site, by names that are not ours. */
const atRoot = /^(?:[A-Z]+|_headers|_redirects|[^/]+\.(?:txt|webmanifest)|\.well-known\/[^/]+)$/;

/** Why a file of `public` has no place there; undefined where it has one. `registered` are the files of the documents. */
export function publicStray(path: string, registered: ReadonlySet<string>): string | undefined {
  if (isLeftOver(path)) return publicRemedies.published;
  if (isDocument(path)) return registered.has(path.slice(documents.length)) ? undefined : publicRemedies.unregistered;
  return media.test(path) || atRoot.test(path) ? undefined : publicRemedies.misplaced;
}

export function isDocument(path: string): boolean {
  return path.startsWith(documents);
}

/** Whether a system, an office program or somebody's habit has left a file: nobody meant to publish it. */
export function isLeftOver(path: string): boolean {
  return ['system', 'lock', 'backup', 'csv-text'].includes(fileKind(path));
}

/** The same of what is no file that could be listed. */
export function publicOther({ path, kind }: OtherEntry): string | undefined {
  if (kind !== 'hidden') return publicRemedies[kind];
  const isMeant = hiddenKind(path) === 'hidden' && /(?:^|\/)\.(?:nojekyll|gitkeep)$/.test(path);
  return isMeant ? undefined : publicRemedies.published;
}
