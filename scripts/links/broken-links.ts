import { nodeFiles } from '../../src/data/files/node-files.ts';
import { pageAddresses, styleAddresses } from './addresses.ts';

/** An address that leads nowhere. */
export interface BrokenLink {
  /** The page or style sheet in which it stands: `services/index.html`. */
  readonly page: string;
  readonly written: string;
  readonly fault: 'no-file' | 'no-anchor';
}

export interface Crawled {
  readonly pages: number;
  readonly links: number;
  readonly broken: readonly BrokenLink[];
}

const host = 'http://board.invalid';
/** The site is looked at as if it stood here: an address that leads above the site is broken, though no host could tell at `/`. */
const below = '/x/y/';

/** Follows every address within a built folder: links, forms, styles, scripts, pictures. A link to another host is not followed. */
export function crawl(folder: string): Crawled {
  const paths = nodeFiles.list(folder);
  const known = new Set(paths);
  const anchors = new Map<string, ReadonlySet<string>>();
  const pages = paths.filter((path) => path.endsWith('.html'));
  const read = (path: string): string => new TextDecoder().decode(nodeFiles.read(`${folder}/${path}`));
  const anchorsOf = (path: string): ReadonlySet<string> => {
    const found = anchors.get(path) ?? new Set([...read(path).matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id));
    anchors.set(path, found);
    return found;
  };
  const base = known.has('index.html') ? basePath(read('index.html')) : '/';
  let links = 0;
  const broken = new Map<string, BrokenLink>();
  for (const page of paths.filter((path) => /\.(?:html|css)$/.test(path))) {
    for (const written of page.endsWith('.css') ? styleAddresses(read(page)) : pageAddresses(read(page))) {
      const url = targetOf(written, page);
      if (url === undefined) continue;
      links += 1;
      // The page for missing addresses is shown at any address: its links begin with the path of the site.
      const root = written.startsWith('/') ? (page === '404.html' ? base : '/') : below;
      const file = fileOf(url, known, root);
      const anchor = decodeURIComponent(url.hash.slice(1));
      const isThere = anchor === '' || file?.endsWith('.html') !== true || anchorsOf(file).has(anchor);
      if (file !== undefined && isThere) continue;
      broken.set(`${page} ${written}`, { page, written, fault: file === undefined ? 'no-file' : 'no-anchor' });
    }
  }
  return { pages: pages.length, links, broken: [...broken.values()] };
}

/** The path at which a site is to stand, as its first page calls itself: `/board/`. */
function basePath(home: string): string {
  const [, own = ''] = /<link rel="canonical" href="([^"]+)"/.exec(home) ?? [];
  return URL.canParse(own) ? new URL(own).pathname : '/';
}

function targetOf(written: string, page: string): URL | undefined {
  const from = `${host}${below}${page}`;
  if (!URL.canParse(written, from)) return undefined;
  const url = new URL(written, from);
  return url.origin === host ? url : undefined;
}

/** The file that a static host serves for an address; undefined where there is none, or where it leads out of the site. */
function fileOf(url: URL, known: ReadonlySet<string>, root: string): string | undefined {
  const address = decodeURIComponent(url.pathname);
  if (!address.startsWith(root)) return undefined;
  const path = address.slice(root.length);
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return known.has(file) ? file : undefined;
}
