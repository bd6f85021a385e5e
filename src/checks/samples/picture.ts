/** The bytes of the smallest JPEG that says where it was taken (or, without a place, nothing at all). */
export function jpeg(located: boolean, size = 0): Uint8Array {
  const exif = located ? app1(gps()) : [];
  const bytes = [0xff, 0xd8, ...exif, 0xff, 0xd9];
  return Uint8Array.from([...bytes, ...Array.from({ length: Math.max(0, size - bytes.length) }, () => 0)]);
}

function app1(tiff: readonly number[]): readonly number[] {
  const body = [...ascii('Exif\0\0'), ...tiff];
  return [0xff, 0xe1, ...big16(body.length + 2), ...body];
}

/** A big-endian TIFF: one entry that leads to the place, and the place: 36° N, 120° E. */
function gps(): readonly number[] {
  const gpsAt = 26;
  const valuesAt = gpsAt + 2 + 4 * 12 + 4;
  const degrees = (value: number) => [value, 1, 0, 1, 0, 1].flatMap(big32);
  return [
    ...ascii('MM\0*'),
    ...big32(8),
    ...big16(1),
    ...entry(0x8825, 4, 1, big32(gpsAt)),
    ...big32(0),
    ...big16(4),
    ...entry(1, 2, 2, ascii('N\0\0\0')),
    ...entry(2, 5, 3, big32(valuesAt)),
    ...entry(3, 2, 2, ascii('E\0\0\0')),
    ...entry(4, 5, 3, big32(valuesAt + 24)),
    ...big32(0),
    ...degrees(36),
    ...degrees(120),
  ];
}

function entry(tag: number, type: number, count: number, value: readonly number[]): readonly number[] {
  return [...big16(tag), ...big16(type), ...big32(count), ...value];
}

function ascii(text: string): readonly number[] {
  return Array.from(text, (char) => char.charCodeAt(0));
}

function big16(value: number): readonly number[] {
  return [value >> 8, value & 0xff];
}

function big32(value: number): readonly number[] {
  return [...big16(value >> 16), ...big16(value & 0xffff)];
}
