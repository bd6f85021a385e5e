import type { Sources } from '../data/files/files.ts';
import { gitText, type Git } from './git.ts';

/**
 * Why nothing is known of the past: there is no git; it does not trust the owner of the folder (safe.directory); the data folder is
 * in no repository; no commit has it; a part of the history is not in this clone.
 */
export type HistoryGap = 'no-git' | 'foreign-owner' | 'no-repository' | 'no-commits' | 'incomplete';

/** The repository that holds the data folder. Paths in it end in a slash; empty is its uppermost folder. */
export interface Repository {
  readonly top: string;
  readonly head: string;
  readonly shallow: boolean;
  /** The data folder as the site names it, and as the repository does. */
  readonly sources: Sources;
  readonly data: string;
  /** Undefined where the texts are not in the same repository. */
  readonly content: string | undefined;
}

/** Finds the repository of the data, wherever it is: a portal's data may have one of its own. */
export function findRepository(git: Git, sources: Sources): Repository | HistoryGap {
  const answer = git(sources.data, ['rev-parse', '--show-toplevel', '--is-shallow-repository', '--show-prefix']);
  if (!answer.ok) return gapOf(answer.message);
  const [top = '', shallow, data = ''] = new TextDecoder().decode(answer.bytes).split('\n');
  const head = gitText(git, sources.data, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'])?.trim();
  if (head === undefined) return 'no-commits';
  const [contentTop, content] =
    gitText(git, sources.content, ['rev-parse', '--show-toplevel', '--show-prefix'])?.split('\n') ?? [];
  const together = contentTop === top && content !== undefined && content !== '';
  return { top, head, shallow: shallow !== 'false', sources, data, content: together ? content : undefined };
}

function gapOf(message: string): HistoryGap {
  if (message === 'ENOENT') return 'no-git';
  return message.includes('dubious ownership') ? 'foreign-owner' : 'no-repository';
}

/** Arguments that restrict git to the folders of the site. */
export function foldersOf({ data, content }: Repository): readonly string[] {
  return ['--', ...[data, content].filter((path) => path !== undefined).map((path) => `:(top,literal)${path}`)];
}

/** The name that the site has for a path of the repository; undefined where it is none of its files. */
export function siteFile({ sources, data, content }: Repository, path: string): string | undefined {
  if (content !== undefined && path.startsWith(content)) return `${sources.content}/${path.slice(content.length)}`;
  return path.startsWith(data) ? `${sources.data}/${path.slice(data.length)}` : undefined;
}
