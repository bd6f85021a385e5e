import { crc32, inflateRawSync } from 'node:zlib';

/** The files in an archive by path. Entries are written as they are, not compressed. */
export type Archive = ReadonlyMap<string, Uint8Array>;

/** More than this, unpacked, is no table that somebody typed. */
const mostBytes = 256 * 1024 * 1024;

const localMark = 0x04034b50;
const centralMark = 0x02014b50;
const endMark = 0x06054b50;

/** Unpacks a ZIP archive (the container of .xlsx); undefined where it is none, is cut off, or would fill the memory. */
export function readZip(bytes: Uint8Array): Archive | undefined {
  try {
    return unpack(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch {
    // Offsets beyond the end, and broken compressed data.
    return undefined;
  }
}

function unpack(bytes: Buffer): Archive | undefined {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end === -1) return undefined;
  const files = new Map<string, Uint8Array>();
  let at = bytes.readUInt32LE(end + 16);
  let left = mostBytes;
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count--) {
    if (bytes.readUInt32LE(at) !== centralMark) return undefined;
    const [method, packed, size] = [
      bytes.readUInt16LE(at + 10),
      bytes.readUInt32LE(at + 20),
      bytes.readUInt32LE(at + 24),
    ];
    const nameEnd = at + 46 + bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, nameEnd);
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    left -= size;
    if (left < 0) return undefined;
    const data = bytes.subarray(start, start + packed);
    files.set(name, method === 0 ? data : inflateRawSync(data, { maxOutputLength: Math.max(size, 1) }));
    at = nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return files;
}

/** Packs files into a ZIP archive; the same files always give the same bytes. */
export function writeZip(files: Archive): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of files) {
    const [path, data] = [Buffer.from(name), Buffer.from(content)];
    const local = header(localMark, [20, 0x0800, 0, 0, 0x21], data, path);
    parts.push(local, path, data);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(header(centralMark, [20, 20, 0x0800, 0, 0, 0x21], data, path), rest, path);
    offset += local.length + path.length + data.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(endMark, 0);
  end.writeUInt16LE(files.size, 8);
  end.writeUInt16LE(files.size, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, central, end]);
}

/** Signature, 16-bit fields, checksum, both sizes, length of the name, no extra field. */
function header(mark: number, fields: readonly number[], data: Buffer, path: Buffer): Buffer {
  const bytes = Buffer.alloc(4 + fields.length * 2 + 16);
  let at = bytes.writeUInt32LE(mark, 0);
  for (const field of fields) at = bytes.writeUInt16LE(field, at);
  for (const number of [crc32(data), data.length, data.length]) at = bytes.writeUInt32LE(number, at);
  bytes.writeUInt16LE(path.length, at);
  return bytes;
}
