import { createHash } from 'node:crypto';
import type { SealChain, SealLink } from '../../data/disclosed/seal-chain.ts';
import { noticeSealName } from '../../data/disclosed/notice-seal.ts';
import { formatFingerprints, type Fingerprints } from '../../data/disclosed/fingerprints.ts';
import type { Portal } from '../../data/portal.ts';
import { perPortal } from '../index/memo.ts';

/** What stands before the first line of a chain. */
const noLink = '0'.repeat(64);

/** How many signs of a fingerprint stand on paper: the seal (封签). */
export const sealLength = 8;

/** The fingerprint of a line with its line end: what the next line names. */
export function linkHash({ text }: Pick<SealLink, 'text'>): string {
  return createHash('sha256').update(`${text}\n`).digest('hex');
}

/** The fingerprint of a file of fingerprints, in whatever order its lines stand; undefined where not all of it can be read. */
export function fingerprintsHash({ rows, unreadable }: Fingerprints<string>): string | undefined {
  if (unreadable.length > 0) return undefined;
  return createHash('sha256').update(formatFingerprints(rows)).digest('hex');
}

/** A file that stands in the chain, and what the chain calls it. */
export interface SealedFile extends Fingerprints<string> {
  readonly what: string;
  readonly file: string;
}

/** Everything that was written down, by what the chain calls it. A name that stands in two folders keeps the first. */
export const sealedFiles = perPortal((portal): ReadonlyMap<string, SealedFile> => {
  const all: readonly SealedFile[] = [
    ...portal.snapshots.map((each) => ({ ...each, what: each.disclosure })),
    ...portal.noticeSeals.map((each) => ({ ...each, what: `documents/${noticeSealName(each.document, each.part)}` })),
    ...portal.frozenEditions.map((each) => ({ ...each, what: `editions/${each.edition}` })),
  ];
  const found = new Map<string, SealedFile>();
  for (const each of all) if (!found.has(each.what)) found.set(each.what, each);
  return found;
});

/** The line of the chain that seals something. */
export const sealOf = perPortal(
  ({ seals }): ReadonlyMap<string, SealLink> => new Map(seals.links.map((link) => [link.what, link])),
);

/** Whether a file of fingerprints is what was sealed: what has been cut or changed since says nothing of the rows. */
export function isIntact(portal: Portal, what: string): boolean {
  const [link, kept] = [sealOf(portal).get(what), sealedFiles(portal).get(what)];
  return link === undefined || kept === undefined || fingerprintsHash(kept) === link.sha256;
}

export type ChainFault =
  | { readonly kind: 'unreadable'; readonly line: number }
  /** A line that names another before it than the one that stands there: one is missing, or has changed. */
  | { readonly kind: 'broken'; readonly link: SealLink; readonly first: boolean }
  /** The same was sealed before. */
  | { readonly kind: 'twice'; readonly link: SealLink };

/** The first thing that is wrong with a chain: all that follows is no better. */
export function chainFault({ links, unreadable }: SealChain): ChainFault | undefined {
  const known = new Set<string>();
  let previous = noLink;
  for (const link of links) {
    const [line] = unreadable;
    if (line !== undefined && line < link.line) return { kind: 'unreadable', line };
    if (link.previous !== previous) return { kind: 'broken', link, first: known.size === 0 };
    if (known.has(link.what)) return { kind: 'twice', link };
    known.add(link.what);
    previous = linkHash(link);
  }
  return unreadable[0] === undefined ? undefined : { kind: 'unreadable', line: unreadable[0] };
}

/** The end of the chain: it stands for all that was ever sealed. Undefined where nothing was. */
export const chainHead = perPortal(({ seals }): { readonly link: SealLink; readonly hash: string } | undefined => {
  const link = seals.links.at(-1);
  return link && { link, hash: linkHash(link) };
});

/** The seal of a portal as paper shows it: the first signs of the last fingerprint. */
export function shortSeal(portal: Portal): string | undefined {
  return chainHead(portal)?.hash.slice(0, sealLength);
}

/** The text of a chain, as it is published: always with LF. */
export function chainText({ links }: SealChain): string {
  return links.map(({ text }) => `${text}\n`).join('');
}

/** A line that goes on with a chain. */
export function nextLink(
  chain: Pick<SealChain, 'links'>,
  { date, what, sha256 }: Pick<SealLink, 'date' | 'what' | 'sha256'>,
): SealLink {
  const last = chain.links.at(-1);
  const previous = last === undefined ? noLink : linkHash(last);
  const text = `${date} ${what} ${sha256} ${previous}`;
  return { date, what, sha256, previous, text, line: (last?.line ?? 0) + 1 };
}

/** The first line of an older chain that a newer one does not have in the same place; undefined where it only goes on. */
export function firstLost(older: Pick<SealChain, 'links'>, newer: Pick<SealChain, 'links'>): SealLink | undefined {
  return older.links.find(({ text }, index) => newer.links[index]?.text !== text);
}
