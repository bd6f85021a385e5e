import { differenceOf } from '../../src/editing/diff/difference.ts';
import { reportDifference } from '../../src/editing/diff/report-difference.ts';
import type { DiffReport } from '../../src/editing/diff/diff-report.ts';
import { readTree } from '../../src/editing/diff/tree.ts';
import type { Environment } from '../../src/data/environment.ts';
import type { Files } from '../../src/data/files/files.ts';
import { gitText, type Git } from '../../src/history/git.ts';
import { commitFiles } from './commit-files.ts';

export interface DiffCircumstances extends Environment {
  readonly git: Git;
  readonly files: Files;
}

export type DiffResult =
  | {
      readonly ok: true;
      /** Commits that were compared; `head` is undefined where it is the files as they lie there. */
      readonly base: string;
      readonly head: string | undefined;
      readonly told: DiffReport;
    }
  | { readonly ok: false; readonly message: string };

/**
 * Compares two versions, written `a..b`, or `a...b` for what happened on b since it parted from a. Without `a` it is `HEAD`,
 * without `b` the files as they lie there. In Chinese why it cannot.
 */
export function prepareDiff(range: string, { git, files, sources, today }: DiffCircumstances): DiffResult {
  const [, from = '', dots = '', to = ''] = /^(.*?)(\.{2,3}|$)(.*)$/.exec(range) ?? [];
  if (from + to === '') return fault(`范围 "${range}" 两边都空着。请至少写一边，例如 HEAD..。`);
  if (!isInRepository(git)) return fault(noGit);
  const head = to === '' ? undefined : commitOf(git, to);
  if (to !== '' && head === undefined) return fault(unknown(to));
  const named = commitOf(git, from || 'HEAD');
  if (named === undefined) return fault(unknown(from || 'HEAD'));
  const base = dots === '...' ? commonCommit(git, named, head) : named;
  if (base === undefined) {
    return fault(`"${from || 'HEAD'}" 和 "${to || 'HEAD'}" 没有共同的来历，比不了。请换两个同一个仓库的版本。`);
  }
  const folders = { ...sources, data: relative(sources.data), content: relative(sources.content) };
  const at = (commit: string): Files => withProgram(commitFiles(git, commit, folders), files, sources.program);
  const before = readTree(at(base), folders, today);
  const after = readTree(head === undefined ? files : at(head), folders, today);
  if (before.portal.files.length === 0 && after.portal.files.length === 0) {
    return fault(`两个版本里都没有 ${folders.data} 文件夹里的表。请在项目的文件夹里运行，数据也要在这个仓库里。`);
  }
  return { ok: true, base, head, told: reportDifference(differenceOf(before, after, today), folders.data) };
}

const noGit =
  '这里没有 Git 的修改记录，比不了两个版本。请在用 git clone 得到的项目文件夹里运行；下载的压缩包里没有修改记录。';

function unknown(name: string): string {
  return `找不到版本 "${name}"。请核对分支名或提交号；刚从网上来的，先运行 git fetch；克隆时限制过深度的，先运行 git fetch --unshallow。`;
}

/** The commit that a name means. A name that looks like an option is none. */
function commitOf(git: Git, name: string): string | undefined {
  const found = gitText(git, '.', ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`])?.trim();
  return found === undefined || found === '' ? undefined : found;
}

function isInRepository(git: Git): boolean {
  return gitText(git, '.', ['rev-parse', '--is-inside-work-tree'])?.trim() === 'true';
}

/** Where two versions parted. */
function commonCommit(git: Git, one: string, other = 'HEAD'): string | undefined {
  return gitText(git, '.', ['merge-base', one, other])?.trim();
}

/** What comes with the program is the same on both sides: it lies in no commit of a town. */
function withProgram(committed: Files, lying: Files, program: string | undefined): Files {
  const isTheirs = (path: string): boolean => program !== undefined && path.startsWith(`${program}/`);
  return {
    list: (folder) => (isTheirs(folder) ? lying : committed).list(folder),
    read: (path) => (isTheirs(path) ? lying : committed).read(path),
  };
}

function relative(folder: string): string {
  return folder.replace(/^\.\//, '');
}

function fault(message: string): DiffResult {
  return { ok: false, message };
}
