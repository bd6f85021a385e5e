/** What has come of the files below a path. */
export interface Fetched {
  /** How many did not come, or not whole. */
  lost(): number;
  /** How many bytes did. */
  bytes(): number;
}

/**
 * Watches the files below a path. Pagefind answers without a part of its index that it could not
 * load or read, as if its words stood nowhere; only the requests tell.
 */
export function watchFiles(path: string): Fetched {
  let lost = 0;
  let bytes = 0;
  const plain = window.fetch.bind(window);
  window.fetch = async (input, options) => {
    const own = typeof input === 'string' && input.startsWith(path);
    try {
      const response = await plain(input, options);
      if (own) {
        const content = await response.clone().arrayBuffer();
        bytes += content.byteLength;
        if (!response.ok || !isWhole(new DataView(content))) lost += 1;
      }
      return response;
    } catch (error) {
      if (own) lost += 1;
      throw error;
    }
  };
  return { lost: () => lost, bytes: () => bytes };
}

/** No file of an index shrinks to less by compression. */
const mostShrunk = 50;

/**
 * Whether the end of a compressed file is there: its last four bytes are the length of its content. Those of a file that was
 * torn off are any, and one in ten thousand of such is a likely length.
 */
function isWhole(bytes: DataView): boolean {
  if (bytes.byteLength < 2 || bytes.getUint16(0) !== 0x1f8b) return true;
  const length = bytes.byteLength < 18 ? 0 : bytes.getUint32(bytes.byteLength - 4, true);
  return length > bytes.byteLength / 2 && length < bytes.byteLength * mostShrunk;
}
