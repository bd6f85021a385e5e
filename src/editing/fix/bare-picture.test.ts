import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { isLocated, orientationOf } from '../../data/files/picture.ts';
import { barePicture } from './bare-picture.ts';

const part = (marker: number, content: Uint8Array | string): Buffer => {
  const bytes = Buffer.from(content);
  const head = Buffer.alloc(4);
  head.writeUInt16BE(0xff00 + marker, 0);
  head.writeUInt16BE(bytes.length + 2, 2);
  return Buffer.concat([head, bytes]);
};

/** EXIF with an orientation and a degree of latitude. */
function exif(orientation: number): Buffer {
  const tiff = Buffer.alloc(92);
  tiff.write('MM\0*', 0, 'latin1');
  tiff.writeUInt32BE(8, 4);
  tiff.writeUInt16BE(2, 8);
  Buffer.from('011200030000000100000000', 'hex').copy(tiff, 10);
  tiff.writeUInt16BE(orientation, 18);
  Buffer.from('882500040000000100000026', 'hex').copy(tiff, 22);
  tiff.writeUInt16BE(1, 38);
  Buffer.from('000200050000000300000034', 'hex').copy(tiff, 40);
  for (const [index, number] of [36, 1, 30, 1, 0, 1].entries()) tiff.writeUInt32BE(number, 52 + index * 4);
  return Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
}

const scan = Buffer.concat([part(0xda, Buffer.alloc(10)), Buffer.from([1, 0xff, 0, 2, 0xff, 0xd0, 3])]);
const jpeg = (...others: readonly Buffer[]): Buffer =>
  Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    part(0xe0, 'JFIF\0\x01\x01'),
    ...others,
    part(0xdb, Buffer.alloc(65)),
    scan,
    Buffer.from([0xff, 0xd9]),
  ]);

test('a JPEG loses all that it says, and what hangs behind its end; how it looks and which way up it is stay', () => {
  const said = [exif(1), 'http://ns.adobe.com/xap/1.0/\0<x/>'].map((content) => part(0xe1, content));
  const icc = part(0xe2, 'ICC_PROFILE\0colours');
  const file = Buffer.concat([
    jpeg(...said, part(0xed, 'Photoshop 3.0'), part(0xfe, '说明'), icc),
    Buffer.from('ftypmp42'),
  ]);
  expect(isLocated(file)).toBe(true);
  expect(barePicture(file, 1)).toEqual(jpeg(icc));
});

test('a JPEG that lies on its side still does', () => {
  const file = jpeg(part(0xe1, exif(6)));
  expect(orientationOf(file)).toBe(6);
  const bare = barePicture(file, 6) ?? new Uint8Array();
  expect([isLocated(bare), orientationOf(bare)]).toEqual([false, 6]);
  expect(barePicture(bare, 6)).toEqual(bare);
});

const chunk = (name: string, content: Uint8Array | string): Buffer => {
  const bytes = Buffer.from(content);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(bytes.length);
  return Buffer.concat([size, Buffer.from(name), bytes, Buffer.alloc(4)]);
};

test('a PNG and a WebP keep what draws them', () => {
  const mark = Buffer.from('89504e470d0a1a0a', 'hex');
  const [head, data, end] = [chunk('IHDR', Buffer.alloc(13)), chunk('IDAT', deflateSync('x')), chunk('IEND', '')];
  const png = Buffer.concat([
    mark,
    head,
    chunk('eXIf', exif(1).subarray(6)),
    chunk('tEXt', 'a\0b'),
    data,
    end,
    Buffer.from('more'),
  ]);
  expect(barePicture(png, 1)).toEqual(Buffer.concat([mark, head, data, end]));

  const piece = (name: string, content: Uint8Array): Buffer => {
    const size = Buffer.alloc(4);
    size.writeUInt32LE(content.length);
    return Buffer.concat([Buffer.from(name), size, content, Buffer.alloc(content.length % 2)]);
  };
  const webp = (...pieces: readonly Buffer[]): Buffer => {
    const body = Buffer.concat([Buffer.from('WEBP'), ...pieces]);
    const size = Buffer.alloc(4);
    size.writeUInt32LE(body.length);
    return Buffer.concat([Buffer.from('RIFF'), size, body]);
  };
  const image = piece('VP8 ', Buffer.from([1, 2, 3]));
  const flags = (value: number): Buffer => piece('VP8X', Buffer.from([value, 0, 0, 0, 0, 0, 0, 0, 0, 0]));
  expect(barePicture(webp(flags(0x1c), image, piece('EXIF', exif(1)), piece('XMP ', Buffer.from('x'))), 1)).toEqual(
    webp(flags(0x10), image),
  );
});

test('what is none of these, is cut off, or would fall on its side is left as it is', () => {
  const whole = jpeg(part(0xe1, exif(1)));
  for (const length of [0, 1, 5, 30, whole.length - 2])
    expect(barePicture(whole.subarray(0, length), 1)).toBeUndefined();
  expect(barePicture(Buffer.from('GIF89a something'), 1)).toBeUndefined();
  expect(barePicture(Buffer.from('RIFF\x04\0\0\0WEBP'), 6)).toBeUndefined();
});
