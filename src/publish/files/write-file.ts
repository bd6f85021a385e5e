import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PublishedFile, WrittenFile } from './published-file.ts';
import { FileWriter } from './file-writer.ts';

/** Writes a file piece by piece below a folder and tells its SHA-256 and its size in bytes. */
export function writePublished(folder: string, { path, chunks }: PublishedFile): WrittenFile {
  const writer = new FileWriter(folder, path);
  try {
    for (const chunk of chunks) writer.add(chunk);
    return writer.finish();
  } finally {
    writer.close();
  }
}

/** Writes several files side by side, from texts that have a part for each of them. */
export function writeTogether(
  folder: string,
  paths: readonly string[],
  texts: Iterable<readonly string[]>,
): readonly WrittenFile[] {
  const writers = paths.map((path) => new FileWriter(folder, path));
  try {
    for (const parts of texts) {
      for (const [index, writer] of writers.entries()) writer.add(parts[index] ?? '');
    }
    return writers.map((writer) => writer.finish());
  } finally {
    for (const writer of writers) writer.close();
  }
}

/** Writes a file that stands in the folder already a second time, at another path. */
export function copyPublished(folder: string, file: WrittenFile, path: string): WrittenFile {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  copyFileSync(join(folder, file.path), join(folder, path));
  return { ...file, path };
}
