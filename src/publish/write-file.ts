import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inPieces, type PublishedFile, type WrittenFile } from './published-file.ts';

/** Writes a file piece by piece below a folder and tells its SHA-256 and its size in bytes. */
export function writePublished(folder: string, { path, chunks }: PublishedFile): WrittenFile {
  const target = join(folder, path);
  mkdirSync(dirname(target), { recursive: true });
  const hash = createHash('sha256');
  const handle = openSync(target, 'w');
  let bytes = 0;
  try {
    for (const piece of inPieces(chunks)) {
      const buffer = Buffer.from(piece, 'utf8');
      hash.update(buffer);
      writeWhole(handle, buffer);
      bytes += buffer.length;
    }
  } finally {
    closeSync(handle);
  }
  return { path, sha256: hash.digest('hex'), bytes };
}

/** One write may take only a part of a buffer. */
function writeWhole(handle: number, buffer: Uint8Array): void {
  let written = 0;
  while (written < buffer.length) written += writeSync(handle, buffer, written);
}
