import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A real Git repository in a folder of its own, for tests. */
export interface TestRepository {
  readonly folder: string;
  /** Runs git; the output without blanks at its end. */
  git(...args: readonly string[]): string;
  /** Writes files (undefined: removes) and commits them at noon in China of a day (YYYY-MM-DD). Gives the commit. */
  commit(files: Readonly<Record<string, string | Uint8Array | undefined>>, message: string, day: string): string;
  write(files: Readonly<Record<string, string | Uint8Array | undefined>>): void;
  remove(): void;
}

export function createRepository(folder = mkdtempSync(join(tmpdir(), 'gongshilan-git-'))): TestRepository {
  const git = (args: readonly string[], day = '2026-01-01'): string => {
    const when = `${day}T12:00:00+08:00`;
    const who = {
      GIT_AUTHOR_DATE: when,
      GIT_COMMITTER_DATE: when,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
    };
    const config = ['-c', 'user.name=Editor', '-c', 'user.email=editor@board.example', '-c', 'core.autocrlf=false'];
    const env = { ...process.env, ...who };
    return execFileSync('git', [...config, ...args], { cwd: folder, env, encoding: 'utf8', stdio: 'pipe' }).trimEnd();
  };
  const write = (files: Readonly<Record<string, string | Uint8Array | undefined>>): void => {
    for (const [path, content] of Object.entries(files)) {
      const place = join(folder, path);
      mkdirSync(dirname(place), { recursive: true });
      if (content === undefined) rmSync(place, { force: true });
      else writeFileSync(place, content);
    }
  };
  git(['init', '--quiet', '--initial-branch=main']);
  return {
    folder,
    git: (...args) => git(args),
    write,
    commit(files, message, day) {
      write(files);
      git(['add', '--all']);
      git(['commit', '--quiet', '--allow-empty', '--message', message], day);
      return git(['rev-parse', 'HEAD']);
    },
    remove() {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
