import { lstatSync, readlinkSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

const mostLinks = 40;

/**
 * The folder that is really written to: where a link stands in its place or above it, what the link leads to, though nothing may
 * be there yet. The link itself stays, as the servers that publish through one want it.
 */
export function realOutput(out: string, links = 0): string {
  const stat = lstatSync(out, { throwIfNoEntry: false });
  if (stat?.isSymbolicLink() === true && links < mostLinks) {
    return realOutput(resolve(dirname(realFolder(out)), readlinkSync(out)), links + 1);
  }
  if (stat !== undefined && !stat.isSymbolicLink()) return realpathSync.native(out);
  return realFolder(out);

  function realFolder(path: string): string {
    return dirname(path) === path ? path : join(realOutput(dirname(path), links), basename(path));
  }
}
