import { existsSync, statfsSync } from 'node:fs';
import { dirname } from 'node:path';

/** With less than this left, what failed without a reason has failed for it. */
const leastBytes = 1024 * 1024;

/** Whether an error, or what has caused it, says that a disk is full or a quota used up. Rust and Node say it in other words. */
export function isNoSpace(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? error.code : undefined;
  if (code === 'ENOSPC' || code === 'EDQUOT') return true;
  if (/ENOSPC|EDQUOT|no space left on device|disk quota exceeded|\(os error (?:28|112|122)\)/i.test(error.message))
    return true;
  const inner: readonly unknown[] = error instanceof AggregateError ? error.errors : [];
  return [error.cause, ...inner].some((each) => each !== error && isNoSpace(each));
}

/**
 * The place whose disk has no room left, where that is why a build has failed; undefined where it is not. The bundler tells of a
 * full disk as of a fault of its own, so the disks of the folders are asked too.
 */
export function fullPlace(
  error: unknown,
  folders: readonly string[],
  free: (folder: string) => number | undefined = freeBytes,
): string | undefined {
  const full = folders.find((folder) => (free(folder) ?? Infinity) < leastBytes);
  if (full !== undefined) return full;
  if (!isNoSpace(error)) return undefined;
  const path = error instanceof Error && 'path' in error && typeof error.path === 'string' ? error.path : undefined;
  return path ?? folders[0];
}

/** An error that tells of a full disk, as Node mostly does. */
export function noSpace(path: string, cause: unknown): Error {
  return Object.assign(new Error('ENOSPC', { cause }), { code: 'ENOSPC', path });
}

/** What is left on the disk of a folder, or of the nearest one above it that is there. */
function freeBytes(folder: string): number | undefined {
  if (!existsSync(folder)) return folder === dirname(folder) ? undefined : freeBytes(dirname(folder));
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}
