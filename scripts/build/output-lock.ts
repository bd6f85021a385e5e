import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { errorCode } from './error-code.ts';

/** The name of the file where it has to stand in the folder. */
export const lockInside = '.gongshilan-building';

type Locked =
  | { readonly ok: true; readonly release: () => void }
  /** Another build is at work on the same folder. */
  | { readonly ok: false; readonly pid: number; readonly file: string };

/**
 * Keeps some folders for this process until it ends; why it cannot, in one line. Besides its output a build keeps the checkout,
 * where Astro has its caches: two builds in one would spoil each other.
 */
export function lockOutputs(...folders: readonly string[]): string | undefined {
  for (const folder of new Set(folders)) {
    const locked = tryLock(folder);
    if (locked === undefined) return `${dirname(folder)} 里写不进去。请看看有没有写的权限、磁盘满了没有。`;
    if (!locked.ok)
      return `另一次生成正在进行（进程 ${String(locked.pid)}），两次一起会互相弄坏，所以这一次没有动。请等它做完再来；确定没有，就删掉 ${locked.file}。`;
    process.once('exit', locked.release);
  }
  return undefined;
}

/**
 * Keeps a folder for one build: a file beside it holds the number of the process. What a killed build has left does not count.
 * Where nothing can be written beside the folder, it stands in it.
 */
export function lockOutput(out: string, isRunning: (pid: number) => boolean = runs): Locked {
  try {
    mkdirSync(dirname(out), { recursive: true });
    return lock(join(dirname(out), `.${basename(out)}-building`), isRunning);
  } catch (error) {
    if (!existsSync(out)) throw error;
    return lock(join(out, lockInside), isRunning);
  }
}

function tryLock(folder: string): Locked | undefined {
  try {
    return lockOutput(folder);
  } catch {
    return undefined;
  }
}

function lock(file: string, isRunning: (pid: number) => boolean): Locked {
  for (let attempt = 0; ; attempt += 1) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      return {
        ok: true,
        release: () => {
          rmSync(file, { force: true });
        },
      };
    } catch (error) {
      if (errorCode(error) !== 'EEXIST' || attempt > 2) throw error;
    }
    const pid = Number(existsSync(file) ? readFileSync(file, 'utf8') : '');
    if (pid > 0 && pid !== process.pid && isRunning(pid)) return { ok: false, pid, file };
    rmSync(file, { force: true });
  }
}

/** Whether a process of this machine is running, whoever has started it. */
export function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}
