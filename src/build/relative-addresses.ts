import { TagReader } from './tag-reader.ts';

const blank = String.raw`[ \t\n\f\r]`;
/** A slash that begins a site path: `//` and `/\` begin the name of a host. */
const slash = String.raw`\/(?![/\\])`;
const names = String.raw`(?:xlink:)?href|src|action|formaction|poster|data|data-root`;

/** An attribute up to the address in it: of one address, of a list of pictures, of a page that moves on. */
const address = new RegExp(
  [
    `${blank}(?:${names})=["']?${blank}*(?=${slash})`,
    `${blank}(?<list>srcset|imagesrcset)=(?<quote>["'])`,
    String.raw`${blank}content=["']\d+; ?url=(?=${slash})`,
  ].join('|'),
  'g',
);

/** A site path in a list of pictures: the first, behind a comma and a blank, or behind the size of the one before and a comma. */
const inList = new RegExp(`(^|,${blank}|${blank}[\\d.]+[wx],)(${blank}*)${slash}`, 'g');

/**
 * A page with each address of the site in its attributes written from `root` on instead of from the root of the host. Authors
 * write site paths (`/services/`); with the root as the page sees it (`rootSeenFrom`) the same files work at the root of a
 * host, below any path, and from a folder. Other addresses stay: of hosts (`//…`), of places on the page (`#…`), and whatever
 * only looks like an address in a text, a script or a comment. The page is taken as bytes, since all that is looked for is
 * ASCII.
 */
export function withRelativeAddresses(page: Buffer<ArrayBuffer>, root: string): Buffer<ArrayBuffer> {
  const html = page.toString('latin1');
  const tags = new TagReader(html);
  const parts: string[] = [];
  let done = 0;
  for (const { 0: found, index, groups = {} } of html.matchAll(address)) {
    if (!tags.isBetweenAttributes(index)) continue;
    const at = index + found.length;
    parts.push(html.slice(done, at));
    const { list, quote = '' } = groups;
    done = list === undefined ? at + 1 : html.indexOf(quote, at);
    parts.push(list === undefined ? root : html.slice(at, done).replace(inList, `$1$2${root}`));
  }
  return done === 0 ? page : Buffer.from(parts.join('') + html.slice(done), 'latin1');
}

/**
 * The root of the site as a page sees it: `./` from home, `../../` from `/services/x/`. The page for what is not found is served
 * at any depth, so it can only take the path of the published address (`site`).
 */
export function rootSeenFrom(path: string, site: string): string {
  if (/^\/404(?:\.html|\/)?$/.test(path)) return `${new URL(site).pathname.replace(/\/$/, '')}/`;
  return '../'.repeat(path.split('/').length - 2) || './';
}
