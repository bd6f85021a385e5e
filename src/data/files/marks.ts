/** How files begin: documents of today's office programs, those of old ones and those with a password. */
export const zipMark = [0x50, 0x4b];
export const oldOfficeMark = [0xd0, 0xcf, 0x11, 0xe0];

export function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}
