import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { errorCode } from './error-code.ts';
import { fullPlace, noSpace } from './no-space.ts';
import { lockInside, runs } from './output-lock.ts';

/** Renames; tests hand in one that behaves as a mount point or another disk does. */
export type Rename = (from: string, to: string) => void;

/**
 * Where a build writes until it is whole: in the checkout, wherever its result is to go. Astro runs its bundle from there, and
 * finds the packages only below the folder in which they stand.
 */
export function temporaryOutput(root: string, process_ = process.pid): string {
  return join(root, `.dist-next-${String(process_)}`);
}

/**
 * What a build keeps in a folder that it fills, beside what it publishes: the new content; the old one while it is taken out; the
 * old one when all of it is out. The names tell how far a build came that was killed.
 */
const [fresh, leaving, replaced] = ['.gongshilan-next', '.gongshilan-leaving', '.gongshilan-last'];
const ours: ReadonlySet<string> = new Set([fresh, leaving, replaced, lockInside]);

/**
 * Puts a finished build in the place of the last one. Two renames: what stood there stays whole until the new one can stand. A
 * folder that cannot be renamed, since it is a mount point or lies where nothing else can be written, is filled instead.
 */
export function adoptOutput(next: string, out: string, rename: Rename = renameSync): void {
  const old = previousOutput(out);
  try {
    const beside = nextOutput(out);
    mkdirSync(dirname(out), { recursive: true });
    if (beside !== next) move(next, beside, rename);
    replace(beside, old, out, rename);
  } catch (error) {
    const left = [nextOutput(out), next].find((folder) => existsSync(folder));
    if (left === undefined || !existsSync(out) || !cannotBeReplaced.has(errorCode(error) ?? '')) throw error;
    fill(left, out, rename);
  } finally {
    discardOutput(nextOutput(out));
  }
}

/** It is a mount point; it is another disk; nothing can be written beside it; Windows holds it open. */
const cannotBeReplaced = new Set(['EBUSY', 'EXDEV', 'EACCES', 'EPERM', 'EROFS']);

function replace(next: string, old: string, out: string, rename: Rename): void {
  rmSync(old, { recursive: true, force: true });
  const isThere = existsSync(out);
  if (isThere) rename(out, old);
  try {
    rename(next, out);
  } catch (error) {
    if (isThere) rename(old, out);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

/** Swaps the content of a folder that stays where it is. If that fails half-way, what stood there is put back. */
function fill(next: string, out: string, rename: Rename): void {
  const [come, leave, gone] = [join(out, fresh), join(out, leaving), join(out, replaced)];
  move(next, come, rename);
  try {
    mkdirSync(leave);
    for (const name of published(out)) rename(join(out, name), join(leave, name));
    rename(leave, gone);
    for (const name of readdirSync(come)) rename(join(come, name), join(out, name));
  } catch (error) {
    putBack(out);
    throw error;
  }
  for (const folder of [come, gone]) rmSync(folder, { recursive: true, force: true });
}

/** Puts what was taken out of a filled folder in its place again. */
function putBack(out: string): void {
  rmSync(join(out, fresh), { recursive: true, force: true });
  const gone = join(out, replaced);
  // All that was there is out: whatever stands there now is new.
  if (existsSync(gone)) for (const name of published(out)) rmSync(join(out, name), { recursive: true, force: true });
  for (const place of [gone, join(out, leaving)].filter((each) => existsSync(each))) {
    for (const name of readdirSync(place)) renameSync(join(place, name), join(out, name));
    rmSync(place, { recursive: true, force: true });
  }
}

function published(out: string): readonly string[] {
  return readdirSync(out).filter((name) => !ours.has(name));
}

/** Moves a folder, to another disk too. */
function move(from: string, to: string, rename: Rename): void {
  rmSync(to, { recursive: true, force: true });
  try {
    rename(from, to);
  } catch (error) {
    if (errorCode(error) !== 'EXDEV') throw error;
    copy(from, to);
    rmSync(from, { recursive: true, force: true });
  }
}

function copy(from: string, to: string): void {
  try {
    cpSync(from, to, { recursive: true });
  } catch (error) {
    // Node tells of a full disk here as of any fault (EIO): the disk is asked before it is cleared.
    const full = fullPlace(error, [to]);
    rmSync(to, { recursive: true, force: true });
    throw full === undefined ? error : noSpace(full, error);
  }
}

export function discardOutput(next: string): void {
  // The process that writes the data files may still be writing when a build is broken off.
  rmSync(next, { recursive: true, force: true, maxRetries: 5 });
}

/** Puts the last result back, should a build have been killed while it was being replaced. */
export function recoverOutput(out: string): void {
  const old = previousOutput(out);
  if (!existsSync(out) && existsSync(old)) renameSync(old, out);
  if (existsSync(out)) putBack(out);
}

/** Removes what killed builds have left in the checkout and beside the output. */
export function clearLeftovers(root: string, out: string): void {
  clearStaleOutputs(root, 'dist');
  clearStaleOutputs(dirname(out), basename(out));
}

/** Removes what killed builds have left in a folder, but not the work of a build that is still running. */
export function clearStaleOutputs(folder: string, name: string, isRunning: (pid: number) => boolean = runs): void {
  if (!existsSync(folder)) return;
  const start = `.${name}-next-`;
  for (const each of readdirSync(folder)) {
    const pid = each.startsWith(start) ? each.slice(start.length) : '';
    if (/^\d+$/.test(pid) && !isRunning(Number(pid))) discardOutput(join(folder, each));
  }
}

/** Where a result waits beside the folder that it will replace, on the same disk. */
function nextOutput(out: string): string {
  return join(dirname(out), `.${basename(out)}-next-${String(process.pid)}`);
}

function previousOutput(out: string): string {
  return join(dirname(out), `.${basename(out)}-last`);
}
