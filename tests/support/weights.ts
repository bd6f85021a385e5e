import { gzipSync } from 'node:zlib';

/** Bytes of a text or file as it travels, compressed. */
export function zipped(content: string | Buffer): number {
  return gzipSync(content).length;
}

export function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
