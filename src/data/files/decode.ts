/** What an editor's tool may have written. */
export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'gb18030';

export type Decoded =
  | { readonly ok: true; readonly text: string; readonly encoding: Encoding }
  | { readonly ok: false; readonly reason: 'unknown-encoding' | 'nul' };

const strictUtf8 = new TextDecoder('utf-8', { fatal: true });
const strictGb18030 = new TextDecoder('gb18030', { fatal: true });

/**
 * Turns the bytes of a file into text. UTF-8 with or without BOM, UTF-16 with BOM (Excel's “Unicode 文本”) and
 * GB18030 (WPS and Excel in China) are read; `accept` decides, for the ambiguous last case, whether the text makes sense.
 */
export function decode(bytes: Uint8Array, accept: (text: string) => boolean = () => true): Decoded {
  const encoding = encodingByMark(bytes);
  if (encoding !== undefined) {
    const label = encoding === 'utf-8-bom' ? 'utf-8' : encoding;
    return finish(attempt(new TextDecoder(label, { fatal: true }), bytes), encoding);
  }
  const utf8 = attempt(strictUtf8, bytes);
  if (utf8 !== undefined && accept(utf8)) return finish(utf8, 'utf-8');
  const gb = utf8 === undefined && isNearlyUtf8(bytes) ? undefined : attempt(strictGb18030, bytes);
  if (gb !== undefined && accept(gb)) return finish(gb, 'gb18030');
  return finish(utf8, 'utf-8');
}

function encodingByMark(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8-bom';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

const lenientUtf8 = new TextDecoder('utf-8');

/** UTF-8 with a few damaged bytes; nearly any bytes are some text in GB18030, but hardly a character of GB18030 is one in UTF-8. */
function isNearlyUtf8(bytes: Uint8Array): boolean {
  const characters = lenientUtf8.decode(bytes).replaceAll(/[\0-\x7F]/g, '');
  const damaged = characters.split('\uFFFD').length - 1;
  return characters.length - damaged > damaged * 4;
}

function attempt(decoder: TextDecoder, bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

function finish(text: string | undefined, encoding: Encoding): Decoded {
  if (text === undefined || text.includes('\uFFFD')) return { ok: false, reason: 'unknown-encoding' };
  if (text.includes('\0')) return { ok: false, reason: 'nul' };
  return { ok: true, text, encoding };
}
