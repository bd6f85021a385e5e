/** Addresses in the tags of a page, each as it is written; the address that a page calls its own is not followed. */
export function pageAddresses(html: string): readonly string[] {
  const tags = html.match(/<(?:a|link|area|img|script|source|form|iframe|video)\b[^>]*>/g) ?? [];
  return tags
    .filter((tag) => !/\srel="?canonical/.test(tag))
    .flatMap((tag) => [...tag.matchAll(/\s(href|src|srcset|action|poster)=(?:"([^"]*)"|([^\s>"]+))/g)])
    .flatMap(([, name, quoted, bare = '']) => (name === 'srcset' ? inSet(quoted ?? bare) : [quoted ?? bare]))
    .filter((address) => address !== '')
    .map((address) => address.replaceAll('&amp;', '&').replaceAll('&#38;', '&'));
}

/** Pictures of several sizes: `a.webp 1x, b.webp 2x`. */
function inSet(set: string): readonly string[] {
  return set.split(',').map((part) => part.trim().split(/\s+/)[0] ?? '');
}

/** Addresses that a style sheet names. */
export function styleAddresses(css: string): readonly string[] {
  return [...css.matchAll(/url\(\s*['"]?([^'")]+)/g)].map(([, address = '']) => address);
}
