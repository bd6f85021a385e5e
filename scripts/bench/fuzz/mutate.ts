import type { Random } from '../../sample/random.ts';

/** One byte of a file changed, put in or taken away. */
export interface Mutation {
  readonly kind: 'replace' | 'insert' | 'delete' | 'flip';
  readonly offset: number;
  readonly byte: number;
}

/** Bytes that mean something to a reader of CSV, so that chance hits them often enough. */
const telling: readonly [number, ...number[]] = [
  0x22, 0x2c, 0x3b, 0x09, 0x0a, 0x0d, 0x20, 0x00, 0xff, 0xfe, 0xef, 0x27, 0x3d, 0x2d, 0x2e, 0x30, 0x31, 0x45, 0x5c,
];

export function drawMutation(length: number, random: Random): Mutation {
  const kind = random.pick<Mutation['kind']>(['replace', 'insert', 'delete', 'flip']);
  const byte = random.chance(0.5) ? random.pick(telling) : random.between(0, 255);
  return { kind, offset: random.between(0, length - 1), byte };
}

export function mutate(bytes: Uint8Array, { kind, offset, byte }: Mutation): Uint8Array {
  const before = bytes.subarray(0, offset);
  const after = bytes.subarray(offset + (kind === 'insert' ? 0 : 1));
  const old = bytes[offset] ?? 0;
  if (kind === 'delete') return Buffer.concat([before, after]);
  return Buffer.concat([before, Uint8Array.of(kind === 'flip' ? old ^ (1 << (byte & 7)) : byte), after]);
}
