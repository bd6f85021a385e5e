/**
 * The path of a page of this site from what somebody typed: `/funds/a/`, `funds/a`, or a whole address of this site as it is
 * printed at the foot of each page. Undefined for an address of another site, or for nothing.
 */
export function pagePath(written: string, origin: string, printedOrigin: string): string | undefined {
  const text = written.trim();
  if (text === '') return undefined;
  const whole = /^[a-z]+:/i.test(text) ? text : `${origin}/${text.replace(/^\/+/, '')}`;
  const url = parsed(whole);
  if (url === undefined) return undefined;
  if (url.origin !== origin && url.origin !== printedOrigin) return undefined;
  const path = url.pathname;
  return path.endsWith('/') || path.endsWith('.html') ? path : `${path}/`;
}

function parsed(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}
