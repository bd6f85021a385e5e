/** A short number of a text (53 bits, cyrb53): two texts of a nation's data hardly ever share one. */
export function digestOf(text: string): number {
  let one = 0xdeadbeef;
  let other = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    one = Math.imul(one ^ code, 2654435761);
    other = Math.imul(other ^ code, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
  other = Math.imul(other ^ (other >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return 4294967296 * (2097151 & other) + (one >>> 0);
}

/** Digests as they are kept in a file: in base 36, between blanks. */
export function writeDigests(texts: Iterable<string>): string {
  const digests = [...new Set([...texts].map(digestOf))].sort((a, b) => a - b);
  return digests.map((digest) => digest.toString(36)).join(' ');
}

export function readDigests(text: string): ReadonlySet<number> {
  return new Set(text.split(/\s+/).map((digest) => Number.parseInt(digest, 36)));
}
