import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Where a build writes until it is whole: beside the folder that it will replace, on the same disk. */
export function temporaryOutput(out: string, process_ = process.pid): string {
  return join(dirname(out), `.${basename(out)}-next-${String(process_)}`);
}

/** Puts a finished build in the place of the last one. Two renames: what stood there stays whole until the new one can stand. */
export function adoptOutput(next: string, out: string): void {
  const old = previousOutput(out);
  rmSync(old, { recursive: true, force: true });
  if (existsSync(out)) renameSync(out, old);
  renameSync(next, out);
  rmSync(old, { recursive: true, force: true });
}

export function discardOutput(next: string): void {
  // The process that writes the data files may still be writing when a build is broken off.
  rmSync(next, { recursive: true, force: true, maxRetries: 5 });
}

/** Puts the last result back, should a build have been killed between the two renames. */
export function recoverOutput(out: string): void {
  const old = previousOutput(out);
  if (!existsSync(out) && existsSync(old)) renameSync(old, out);
}

/** Removes what killed builds have left, but not the work of a build that is still running. */
export function clearStaleOutputs(out: string, isRunning: (pid: number) => boolean = runs): void {
  const folder = dirname(out);
  if (!existsSync(folder)) return;
  const pattern = new RegExp(`^\\.${basename(out)}-next-(\\d+)$`);
  for (const name of readdirSync(folder)) {
    const pid = pattern.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) discardOutput(join(folder, name));
  }
}

function previousOutput(out: string): string {
  return join(dirname(out), `.${basename(out)}-last`);
}

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
