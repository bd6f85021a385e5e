/** How files begin: documents of today's office programs, those of old ones and those with a password. */
export const zipMark = [0x50, 0x4b];
export const oldOfficeMark = [0xd0, 0xcf, 0x11, 0xe0];

export function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

const pictureMarks = ['\xFF\xD8\xFF', '\x89PNG\r\n', 'GIF8', 'BM', 'II*\0', 'MM\0*', '\0\0\x01\0'];

/** Whether the first bytes are those of a picture: JPEG, PNG, GIF, BMP, TIFF, ICO, WebP, AVIF, HEIC. A name may say anything. */
export function isPicture(bytes: Uint8Array): boolean {
  const kind = Buffer.from(bytes.subarray(0, 12)).toString('latin1');
  return (
    pictureMarks.some((mark) => kind.startsWith(mark)) ||
    (kind.startsWith('RIFF') && kind.endsWith('WEBP')) ||
    /^ftyp(?:avi[fs]|hei[cx]|mif1)/.test(kind.slice(4))
  );
}
