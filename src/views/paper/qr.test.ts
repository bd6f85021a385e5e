import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { encode } from 'uqr';
import { qrPng } from './qr.ts';

const address = 'https://gongshilan.example/stations/sample-station/';
const scale = 6;
const quiet = 4;

/** The modules of a picture, true for dark, each read at its corners and its middle; undefined where these differ. */
function modules(picture: string): readonly (readonly (boolean | undefined)[])[] {
  const png = PNG.sync.read(Buffer.from(picture.slice('data:image/png;base64,'.length), 'base64'));
  expect(png.width).toBe(png.height);
  expect(png.width % scale).toBe(0);
  const dark = (x: number, y: number): boolean => (png.data[(y * png.width + x) * 4] ?? 255) < 128;
  const size = png.width / scale;
  return Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (__, column) => {
      const points = [0, scale / 2, scale - 1].map((offset) => dark(column * scale + offset, row * scale + offset));
      return points.every((point) => point === points[0]) ? points[0] : undefined;
    }),
  );
}

describe('qrPng', () => {
  const picture = modules(qrPng(address));
  // ISO/IEC 18004: format bits 14 to 10 stand at the left of row 8, masked with 10101: two bits of level (Q is 11), three of mask.
  const bits = [0, 1, 2, 3, 4].map((column) => (picture[quiet + 8]?.[quiet + column] === true ? 1 : 0));
  const format = bits.reduce<number>((value, bit) => value * 2 + bit, 0) ^ 0b10101;

  it('says level Q in its own format bits', () => {
    expect(format >> 3).toBe(0b11);
  });

  it('holds the code of the address, module for module', () => {
    const { data, version } = encode(address, { ecc: 'Q', border: 0, maskPattern: format & 0b111 });
    const inner = picture.slice(quiet, -quiet).map((row) => row.slice(quiet, -quiet));
    expect(inner).toEqual(data);
    expect(inner).toHaveLength(17 + 4 * version);
  });

  it('has four empty modules on every side', () => {
    const edge = picture.flatMap((row, y) =>
      row.filter((_, x) => Math.min(x, y, row.length - 1 - x, picture.length - 1 - y) < quiet),
    );
    expect(edge.length).toBeGreaterThan(0);
    expect(edge.every((module) => module === false)).toBe(true);
  });

  it('is the same picture for the same address, and another one for another', () => {
    expect(qrPng(address)).toBe(qrPng(address));
    expect(qrPng(`${address}x`)).not.toBe(qrPng(address));
  });
});
