import nodePath, { type PlatformPath } from 'node:path';

/** Whether a path is a folder itself or lies in it; both full. `paths` are the rules of the machine: Windows has others. */
export function isWithin(path: string, folder: string, paths: PlatformPath = nodePath): boolean {
  const way = paths.relative(folder, path);
  return way.split(paths.sep)[0] !== '..' && !paths.isAbsolute(way);
}

/** A path with `/` between its folders, as everything in the portal names files; only Windows writes them otherwise. */
export function withSlashes(path: string, paths: PlatformPath = nodePath): string {
  return paths.sep === '\\' ? path.replaceAll('\\', '/') : path;
}
