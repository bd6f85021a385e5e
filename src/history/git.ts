import { spawnSync } from 'node:child_process';

/** The bytes of what git writes, or what it says is wrong (`ENOENT` where there is no git). */
export type GitAnswer =
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly message: string };

/** Runs git in a folder, with lines on its standard input. */
export type Git = (folder: string, args: readonly string[], input?: string) => GitAnswer;

const settings = {
  // What git says is compared with what we know: it has to say it in English.
  LC_ALL: 'C',
  // A build must neither wait for another git nor be in its way.
  GIT_OPTIONAL_LOCKS: '0',
  // Where objects were left out of a clone, a build does not fetch them one by one.
  GIT_NO_LAZY_FETCH: '1',
};

/** Runs the git of this machine. */
export const git: Git = (folder, args, input = '') => {
  const run = spawnSync('git', ['-C', folder, '-c', 'core.quotePath=false', ...args], {
    input,
    maxBuffer: Infinity,
    env: { ...process.env, ...settings },
  });
  if (run.error !== undefined) return { ok: false, message: 'code' in run.error ? String(run.error.code) : 'error' };
  return run.status === 0 ? { ok: true, bytes: run.stdout } : { ok: false, message: run.stderr.toString() };
};

/** The output of git as text; undefined where it fails. */
export function gitText(run: Git, folder: string, args: readonly string[], input?: string): string | undefined {
  const answer = run(folder, args, input);
  return answer.ok ? new TextDecoder().decode(answer.bytes) : undefined;
}
