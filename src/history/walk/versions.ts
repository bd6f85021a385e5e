import { tableOfPath, tableText } from '../../data/csv/text-rows.ts';
import type { LoggedFile } from '../commits.ts';
import type { Git } from '../git.ts';
import { objectContents, objectSizes } from '../git-objects.ts';
import { withoutCommonLines } from './common-lines.ts';

/** Bytes of versions that are held in memory at once. */
const batchBytes = 1 << 25;

/** The texts of versions of files. */
export interface Versions {
  /** Empty where there is no such version, or it is in no known encoding. */
  text(path: string, id: string | undefined): string;
  /** The texts of two versions of a file; lines that are the same at their start and end may be left out of both. */
  pair(path: string, before: string | undefined, after: string | undefined): readonly [before: string, after: string];
  /** Whether some version that was asked for is not in this clone. */
  incomplete(): boolean;
}

/** Reads versions from git in large batches, in the order in which they will be asked for. */
export function readVersions(git: Git, folder: string, files: readonly LoggedFile[]): Versions {
  const order = files.flatMap(({ before, after }) => [before, after]).filter((id) => id !== undefined);
  const sizes = objectSizes(git, folder, [...new Set(order)]);
  let contents: ReadonlyMap<string, Uint8Array> = new Map();
  let reached = 0;
  let missing = false;
  const load = (id: string): void => {
    const from = order.indexOf(id, reached);
    const batch = new Set<string>([id]);
    let bytes = sizes.get(id) ?? 0;
    // What is not ahead was asked for out of order: it comes alone, and what is ahead is read when its turn comes.
    for (let at = from === -1 ? order.length : from; at < order.length && bytes < batchBytes; at += 1) {
      const next = order[at] ?? '';
      if (!batch.has(next)) bytes += sizes.get(next) ?? 0;
      batch.add(next);
      reached = at;
    }
    contents = new Map([...(from === -1 ? contents : []), ...objectContents(git, folder, [...batch])]);
  };
  const bytesOf = (id: string | undefined): Uint8Array | undefined => {
    if (id === undefined) return undefined;
    if (!sizes.has(id)) missing = true;
    else if (!contents.has(id)) load(id);
    return contents.get(id);
  };
  const textOf = (path: string, bytes: Uint8Array | undefined): string => {
    const table = tableOfPath(path);
    return table === undefined || bytes === undefined ? '' : (tableText(table, bytes) ?? '');
  };
  return {
    text: (path, id) => textOf(path, bytesOf(id)),
    pair(path, before, after) {
      const [was, is] = [bytesOf(before), bytesOf(after)];
      const rest = was && is && withoutCommonLines(was, is);
      return [textOf(path, rest?.[0] ?? was), textOf(path, rest?.[1] ?? is)];
    },
    incomplete: () => missing,
  };
}
