/** A file out of a pack. */
export interface PackedFile {
  /** Path below the root of the site: `search/texts/0.json?v=1a2b3c4d`. */
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Many small files in one: the first line is JSON, `[["path",length],…]`, then come the bytes of each. One request in place
 * of five hundred. Throws where the lengths do not fit.
 */
export function unpack(pack: ArrayBuffer): readonly PackedFile[] {
  const all = new Uint8Array(pack);
  const end = all.indexOf(10);
  // Sound: written by this site's own build (src/publish/search-pack.ts); a length that is wrong is found below.
  const head = JSON.parse(new TextDecoder().decode(all.subarray(0, end))) as readonly (readonly [string, number])[];
  let from = end + 1;
  const files = head.map(([path, length]) => ({ path, bytes: all.slice(from, (from += length)) }));
  if (from !== all.length) throw new Error('The pack is not whole.');
  return files;
}

const types: Readonly<Record<string, string>> = { js: 'text/javascript', json: 'application/json' };

/** The media type by the end of a name, whatever its version. */
export function typeOf(path: string): string {
  const [name = ''] = path.split('?');
  return types[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
}
