/**
 * The path of an address below the root of the site: `stations/one/` of `https://host/x/y/stations/one/?size=l`, '' of the root
 * itself. Undefined for an address that is not below it. The root ends with a slash.
 */
export function pathBelow(root: string, address: string): string | undefined {
  const { origin, pathname } = new URL(address);
  const whole = origin + pathname;
  return whole.startsWith(root) ? whole.slice(root.length) : undefined;
}

/** What an address in a page leads to; undefined where it is none. */
export function resolved(written: string, page: string): string | undefined {
  try {
    return new URL(written, page).href;
  } catch {
    return undefined;
  }
}

/** The name of a cache of this site: a host may have several, each below its own path, and caches belong to the whole host. */
export function cacheName(name: string, root: string): string {
  return name + new URL(root).pathname.replace(/\/$/, '');
}
