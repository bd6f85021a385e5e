import { parseSealChain, type SealChain } from '../../data/disclosed/seal-chain.ts';
import type { Sources } from '../../data/files/files.ts';
import { gitText, type Git } from '../git.ts';

/** A seal that a commit put into the chain. */
export interface SealBefore {
  readonly what: string;
  readonly sha256: string;
  /** As git understands it; where a commit removed the seal, the one before. */
  readonly commit: string;
}

/**
 * Every seal that the history of the repository has ever had, of the newest commit that had it. A fork is a portal of its own from
 * the commit on in which `site` of its settings changed: what was sealed before is none of its chain. Empty without a history.
 */
export function sealedBefore(git: Git, { data }: Sources): readonly SealBefore[] {
  // Most portals have never sealed anything: one quick question is enough.
  const log = gitText(git, data, logOf(['--', ':(literal)seals.txt']));
  if (log === undefined || log === '') return [];
  const begun = gitText(git, data, ['log', '-1', '--format=%H', '-G"site"', '--', ':(literal)portal.json'])?.trim();
  const since = begun === undefined || begun === '' ? log : sinceCommit(git, data, begun, log);
  const found = new Map<string, SealBefore>();
  const removed = new Map<string, string>();
  let commit = '';
  for (const line of since.split('\n')) {
    if (line.startsWith('commit ')) commit = line.slice('commit '.length, 'commit '.length + 12);
    const [, sign, text = ''] = /^([+-])(\d{4}-.*)$/.exec(line) ?? [];
    if (sign === undefined) continue;
    for (const { what, sha256 } of parseSealChain('', `${text}\n`).links) {
      const key = `${what} ${sha256}`;
      // The newest commit comes first: one that removes a line is met before the one that put it in.
      if (sign === '+' && !found.has(key)) found.set(key, { what, sha256, commit: removed.get(key) ?? commit });
      else if (sign === '-' && !removed.has(key)) removed.set(key, `${commit}^`);
    }
  }
  return [...found.values()];
}

/** As the commits of the main line changed it: what a branch tried out before it came in was never published. */
function logOf(more: readonly string[]): readonly string[] {
  return [
    'log',
    '--first-parent',
    '-m',
    '-p',
    '-U0',
    '--no-renames',
    '--no-color',
    '--no-ext-diff',
    '--format=commit %H',
    ...more,
  ];
}

function sinceCommit(git: Git, data: string, commit: string, whole: string): string {
  const parents = gitText(git, data, ['rev-list', '--parents', '-1', commit])?.trim().split(' ') ?? [];
  const [, parent] = parents;
  if (parent === undefined) return whole;
  return gitText(git, data, logOf([`${parent}..HEAD`, '--', ':(literal)seals.txt'])) ?? whole;
}

/** The chain as a commit has it; undefined where there is no such commit. A commit without a chain has an empty one. */
export function chainAt(git: Git, { data }: Sources, commit: string): SealChain | undefined {
  if (gitText(git, data, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${commit}^{commit}`]) === undefined)
    return undefined;
  return parseSealChain(`${commit}:seals.txt`, gitText(git, data, ['show', `${commit}:./seals.txt`]) ?? '');
}
