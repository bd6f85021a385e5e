import type { Portal } from '../../data/portal.ts';
import type { PortalConfig } from '../../data/portal-config.ts';
import type { RowPlace } from '../../schema/index.ts';
import { perPortal } from '../index/memo.ts';

/** Addresses of the repository's web pages, in the form of its host. */
export interface Repository {
  /** A line of a file, to read. */
  line(at: RowPlace): string;
  /** The same line in the host's editor. */
  edit(at: RowPlace): string;
  /** A folder. */
  folder(path: string): string;
  commit(id: string): string;
  /** The whole history. */
  readonly history: string;
  /** A form for a message to those who keep the data. */
  report(title: string, body: string): string;
}

/** Where the program is kept: what a portal has from it is read and changed there. */
const programHome = { repository: 'https://github.com/gongshilan/gongshilan', branch: 'main', host: undefined };

export const repositoryOf = perPortal(({ config, program }: Portal): Repository => {
  const own = createRepository(config);
  if (program === undefined) return own;
  const theirs = createRepository(programHome);
  const isTheirs = (file: string): boolean => file.startsWith(`${program}/`);
  const there = ({ file, line }: RowPlace): RowPlace => ({ file: file.slice(program.length + 1), line });
  return {
    ...own,
    line: (at) => (isTheirs(at.file) ? theirs.line(there(at)) : own.line(at)),
    edit: (at) => (isTheirs(at.file) ? theirs.edit(there(at)) : own.edit(at)),
  };
});

/** GitHub and Gitee share one form of addresses, GitLab has its own. */
export function createRepository(config: Pick<PortalConfig, 'repository' | 'branch' | 'host'>): Repository {
  const branch = encodeURIComponent(config.branch);
  const isGitlab = (config.host ?? hostOf(config.repository)) === 'gitlab';
  const root = isGitlab ? `${config.repository}/-` : config.repository;
  const report = isGitlab ? ['issue[title]', 'issue[description]'] : ['title', 'body'];
  const [title = '', body = ''] = report.map(encodeURIComponent);
  return {
    line: ({ file, line }) => `${root}/blob/${branch}/${pathOf(file)}#L${String(line)}`,
    edit: ({ file, line }) => `${root}/edit/${branch}/${pathOf(file)}#L${String(line)}`,
    folder: (path) => `${root}/tree/${branch}/${pathOf(path)}`,
    commit: (id) => `${root}/commit/${id}`,
    history: `${root}/commits/${branch}`,
    report: (heading, text) =>
      `${root}/issues/new?${title}=${encodeURIComponent(heading)}&${body}=${encodeURIComponent(text)}`,
  };
}

function hostOf(repository: string): 'gitlab' | 'other' {
  return /(^|[.-])gitlab[.-]/.test(new URL(repository).hostname) ? 'gitlab' : 'other';
}

/** A page names the same file at each of its rows. */
const paths = new Map<string, string>();

function pathOf(file: string): string {
  const known = paths.get(file);
  if (known !== undefined) return known;
  const path = file.split('/').map(encodeURIComponent).join('/');
  paths.set(file, path);
  return path;
}
