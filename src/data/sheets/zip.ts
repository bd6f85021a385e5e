import { unzipSync, zipSync } from 'fflate';

/** The files in an archive by path. */
export type Archive = ReadonlyMap<string, Uint8Array>;

/** More than this, unpacked, is no table that somebody typed. */
const mostBytes = 256 * 1024 * 1024;

/** The first day that the format knows: the same files always give the same bytes. */
const mtime = new Date(1980, 0, 1);

/** Unpacks a ZIP archive (the container of .xlsx); undefined where it is none, is cut off, or would fill the memory. */
export function readZip(bytes: Uint8Array): Archive | undefined {
  try {
    let left = mostBytes;
    // No entry is unpacked beyond the size that it says, and none at all beyond what is left.
    const files = unzipSync(bytes, { filter: ({ originalSize }) => (left -= originalSize) >= 0 });
    // A directory that is elsewhere reads as entries without a name.
    if (left < 0 || '' in files) return undefined;
    return Object.entries(files).every(isWhole) ? new Map(Object.entries(files)) : undefined;
  } catch {
    return undefined;
  }
}

/** An entry that holds more than it says is cut off there; a sheet would lose its last rows without a word. */
function isWhole([path, bytes]: readonly [string, Uint8Array]): boolean {
  if (!path.endsWith('.xml')) return true;
  const xml = new TextDecoder().decode(bytes);
  const [, root, closed] = /<([A-Za-z][\w:.-]*)[^<>]*?(\/?)>/.exec(xml) ?? [];
  return root === undefined || closed === '/' || xml.trimEnd().endsWith(`</${root}>`);
}

/** Packs files into a ZIP archive, as they are, not compressed. */
export function writeZip(files: Archive): Uint8Array {
  return zipSync(Object.fromEntries(files), { level: 0, mtime });
}
