/**
 * The path of a page below the root of this site from what somebody typed: `/funds/a/`, `funds/a`, or a whole address, also one
 * as it is printed at the foot of each page. `roots` are the addresses of the root, ending with a slash: where the site is read,
 * and where it is published. Undefined for an address of another site, or for nothing.
 */
export function pagePath(written: string, roots: readonly string[]): string | undefined {
  const text = written.trim();
  const [here = ''] = roots;
  if (text === '') return undefined;
  const path = text.replace(/^\/+/, '');
  // From the address bar, without the name of the host: it begins with the path of the root.
  const below = new URL(here).pathname.slice(1);
  const whole = /^[a-z]+:/i.test(text) ? text : `${here}${path.startsWith(below) ? path.slice(below.length) : path}`;
  const url = parsed(whole);
  if (url === undefined) return undefined;
  const { origin, pathname } = url;
  const root = roots.find((each) => (origin + pathname).startsWith(each));
  if (root === undefined) return undefined;
  const page = (origin + pathname).slice(root.length);
  return page === '' || page.endsWith('/') || page.endsWith('.html') ? page : `${page}/`;
}

function parsed(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}
