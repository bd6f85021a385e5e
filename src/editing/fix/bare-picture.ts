/**
 * A picture without what it says besides the picture: where and when it was taken, by which telephone, the small preview, and
 * whatever was put behind its end. Which way up it is stays. Parts that are not known to draw are left out. Undefined where the
 * file is none of these kinds or cannot be read to its end.
 */
export function barePicture(bytes: Uint8Array, orientation: number): Uint8Array | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.length < 12) return undefined;
  if (file.readUInt16BE(0) === 0xffd8) return bareJpeg(file, orientation);
  if (file.subarray(0, 8).equals(pngMark)) return barePng(file);
  if (file.toString('latin1', 0, 4) === 'RIFF' && file.toString('latin1', 8, 12) === 'WEBP')
    return orientation > 1 ? undefined : bareWebp(file);
  return undefined;
}

const pngMark = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Application parts of a JPEG that decide how it looks: size of a dot, colours. */
const drawing: Readonly<Record<number, string>> = { 0xe0: 'JFIF\0', 0xe2: 'ICC_PROFILE\0', 0xee: 'Adobe' };

/** ITU-T T.81, annex B: parts of a marker and a length, and between them the picture, in which a marker is no 0 and no restart. */
function bareJpeg(file: Buffer, orientation: number): Buffer | undefined {
  const kept: Buffer[] = [file.subarray(0, 2)];
  if (orientation > 1) kept.push(orientationPart(orientation));
  for (let at = 2; at + 4 <= file.length;) {
    if (file[at] !== 0xff) return undefined;
    const marker = file.readUInt8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === 0xd9) break;
    const end = at + 2 + file.readUInt16BE(at + 2);
    const next = marker === 0xda ? endOfScan(file, end) : end;
    const isOther = (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe;
    const mark = drawing[marker];
    if (!isOther || (mark !== undefined && file.toString('latin1', at + 4, at + 4 + mark.length) === mark))
      kept.push(file.subarray(at, next));
    at = next;
    if (at + 2 <= file.length && file.readUInt16BE(at) === 0xffd9)
      return Buffer.concat([...kept, file.subarray(at, at + 2)]);
  }
  return undefined;
}

function endOfScan(file: Buffer, from: number): number {
  for (let at = file.indexOf(0xff, from); at !== -1; at = file.indexOf(0xff, at + 1)) {
    const marker = file[at + 1] ?? 0;
    if (marker !== 0 && marker !== 0xff && (marker < 0xd0 || marker > 0xd7)) return at;
  }
  return file.length;
}

/** EXIF that says nothing but which way up the picture is (tag 0x0112). */
function orientationPart(orientation: number): Buffer {
  const part = Buffer.from('ffe100224578696600004d4d002a00000008000101120003000000010000000000000000', 'hex');
  part.writeUInt16BE(orientation, 28);
  return part;
}

const drawingChunks = new Set(
  'IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP sBIT bKGD pHYs hIST sPLT acTL fcTL fdAT cICP mDCV cLLI'.split(' '),
);

function barePng(file: Buffer): Buffer | undefined {
  const kept: Buffer[] = [pngMark];
  for (let at = pngMark.length; at + 12 <= file.length;) {
    const end = at + 12 + file.readUInt32BE(at);
    const name = file.toString('latin1', at + 4, at + 8);
    if (end > file.length) return undefined;
    if (drawingChunks.has(name)) kept.push(file.subarray(at, end));
    if (name === 'IEND') return Buffer.concat(kept);
    at = end;
  }
  return undefined;
}

const drawingParts = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);

function bareWebp(file: Buffer): Buffer | undefined {
  const kept: Buffer[] = [];
  const whole = 8 + file.readUInt32LE(4);
  if (whole > file.length) return undefined;
  for (let at = 12; at + 8 <= whole;) {
    const size = file.readUInt32LE(at + 4);
    const end = at + 8 + size + (size % 2);
    const name = file.toString('latin1', at, at + 4);
    if (end > file.length) return undefined;
    if (drawingParts.has(name))
      kept.push(name === 'VP8X' ? withoutNotes(file.subarray(at, end)) : file.subarray(at, end));
    at = end;
  }
  const body = Buffer.concat(kept);
  const head = Buffer.from(file.subarray(0, 12));
  head.writeUInt32LE(4 + body.length, 4);
  return Buffer.concat([head, body]);
}

/** The flags of EXIF and XMP taken away. */
function withoutNotes(part: Buffer): Buffer {
  const copy = Buffer.from(part);
  copy.writeUInt8(copy.readUInt8(8) & ~0x0c, 8);
  return copy;
}
