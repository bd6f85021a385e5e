import { isUtf8 } from 'node:buffer';

const lineBreak = 0x0a;
const quotationMark = 0x22;
/** U+FFFD, which stands for what could not be read. */
const damage = Buffer.from('\uFFFD');
/** Bytes that are compared at once. */
const step = 4096;

/**
 * Two versions of a table's file without the lines that are the same at their start and at their end; the header stays. Only bytes
 * are compared, so that a small change of a large file costs no reading of text. Undefined where a line need not be a row, or where
 * the rest alone could be read otherwise than the whole: another header, quotation marks, another encoding than UTF-8.
 */
export function withoutCommonLines(
  was: Uint8Array,
  is: Uint8Array,
): readonly [was: Uint8Array, is: Uint8Array] | undefined {
  const header = was.indexOf(lineBreak) + 1;
  if (header === 0 || commonStart(was, is) < header || !isPlain(was) || !isPlain(is)) return undefined;
  const start = was.lastIndexOf(lineBreak, commonStart(was, is) - 1) + 1;
  const end = commonEnd(was, is, start);
  const rest = (bytes: Uint8Array): Uint8Array =>
    Buffer.concat([bytes.subarray(0, header), bytes.subarray(start, bytes.length - end)]);
  return [rest(was), rest(is)];
}

/** Whether each line is a row, and each part of the text is read as the whole is. */
function isPlain(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return !buffer.includes(quotationMark) && !buffer.includes(0) && isUtf8(bytes) && !buffer.includes(damage);
}

function commonStart(a: Uint8Array, b: Uint8Array): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at + step <= most && isSame(a.subarray(at, at + step), b.subarray(at, at + step))) at += step;
  while (at < most && a[at] === b[at]) at += 1;
  return at;
}

/** How many bytes are the same at the end, in whole lines and not before `start`. */
function commonEnd(a: Uint8Array, b: Uint8Array, start: number): number {
  const most = Math.min(a.length, b.length) - start;
  const tail = (bytes: Uint8Array, from: number): Uint8Array =>
    bytes.subarray(bytes.length - from - step, bytes.length - from);
  let count = 0;
  while (count + step <= most && isSame(tail(a, count), tail(b, count))) count += step;
  while (count < most && a[a.length - count - 1] === b[b.length - count - 1]) count += 1;
  // The first line that is the same to its end begins after a line break.
  const lineEnd = a.indexOf(lineBreak, a.length - count);
  return lineEnd === -1 ? 0 : a.length - lineEnd - 1;
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0;
}
