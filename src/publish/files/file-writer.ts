import { createHash, type Hash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { WrittenFile } from './published-file.ts';

/** How much text is gathered before it is written: large enough for few writes, small enough to stay in the processor's cache. */
const pieceLength = 1 << 14;

/** Room for the bytes of a piece, made once for all files: no character of UTF-16 takes more than three. */
const room = Buffer.alloc(4 * pieceLength);

/** A file that is written piece by piece below a folder; what stood there is gone. Must be closed, whatever happens. */
export class FileWriter {
  readonly #path: string;
  readonly #hash: Hash = createHash('sha256');
  readonly #handle: number;
  #piece = '';
  #bytes = 0;

  constructor(folder: string, path: string) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    this.#path = path;
    this.#handle = openSync(target, 'w');
  }

  add(text: string): void {
    this.#piece += text;
    if (this.#piece.length >= pieceLength) this.#write();
  }

  /** Writes what is left and tells the SHA-256 of the whole file and its size in bytes. */
  finish(): WrittenFile {
    this.#write();
    return { path: this.#path, sha256: this.#hash.digest('hex'), bytes: this.#bytes };
  }

  close(): void {
    closeSync(this.#handle);
  }

  #write(): void {
    const bytes = bytesOf(this.#piece);
    this.#piece = '';
    this.#hash.update(bytes);
    this.#bytes += bytes.length;
    // One write may take only a part of them.
    for (let written = 0; written < bytes.length;) written += writeSync(this.#handle, bytes, written);
  }
}

/** The bytes of a text in UTF-8; they hold until the next call. */
function bytesOf(text: string): Uint8Array {
  return 3 * text.length > room.length ? Buffer.from(text, 'utf8') : room.subarray(0, room.write(text, 'utf8'));
}
