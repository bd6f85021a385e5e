import { createHash } from 'node:crypto';

const policy = /<meta http-equiv="content-security-policy" content="[^"]*"/i;
const inPage = /<(script|style)(?:\s[^>]*)?>([^<]+(?:<(?!\/\1)[^<]*)*)<\/\1>/gi;
const source = / '(sha256-[^']+)'/g;
const known = new Map<string, string>();

/**
 * A page whose content security policy names only the hashes of scripts and styles that stand in this page. Astro names those
 * of the whole site on every page: each is 50 bytes that no compression makes smaller, and a script of another page needs no
 * leave here. Files are allowed by `'self'`. The page is taken as bytes, which are what is hashed.
 */
export function withUsedHashes(page: Buffer<ArrayBuffer>): Buffer<ArrayBuffer> {
  const html = page.toString('latin1');
  const found = policy.exec(html);
  if (!found) return page;
  const used = new Set([...html.matchAll(inPage)].map(([, , text = '']) => hashOf(text)));
  const kept = found[0].replace(source, (all, hash: string) => (used.has(hash) ? all : ''));
  return Buffer.from(html.slice(0, found.index) + kept + html.slice(found.index + found[0].length), 'latin1');
}

/** The same few scripts stand in every page. Texts that differ from page to page (JSON-LD) are not kept: they need no leave. */
function hashOf(text: string): string {
  const hash = known.get(text) ?? `sha256-${createHash('sha256').update(text, 'latin1').digest('base64')}`;
  if (known.size < 100) known.set(text, hash);
  return hash;
}
