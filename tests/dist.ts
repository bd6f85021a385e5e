import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The built site that is tested: `dist/`, or the folder that PORTAL_OUT names. */
export const dist = resolve(process.env['PORTAL_OUT'] ?? 'dist');

/** Every file under a folder with forward slashes, in order of code points. */
export function filesUnder(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => resolve(entry.parentPath, entry.name).slice(resolve(folder).length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

export interface BuiltPage {
  /** Path below `dist`: `stations/sample-station/index.html`. */
  readonly file: string;
  /** Address on the site: `/stations/sample-station/`; `/404.html` for the page of missing addresses. */
  readonly address: string;
  readonly html: string;
}

const pages = new Map<string, readonly BuiltPage[]>();

/** Every page of a site, read once a worker. An error says what to do where nothing has been built. */
export function builtPages(site = dist): readonly BuiltPage[] {
  const read = pages.get(site) ?? readPages(site);
  pages.set(site, read);
  return read;
}

function readPages(site: string): readonly BuiltPage[] {
  const found = [...known(site)]
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ file, address: addressOfFile(file), html: readFileSync(resolve(site, file), 'utf8') }));
  if (found.length === 0) throw new Error(`${site} 里没有网页。请先运行 npm run build。`);
  return found;
}

export function addressOfFile(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

/** The file that a static host serves for a path; undefined where there is none. */
export function fileOfPath(path: string, site = dist): string | undefined {
  const plain = decodeURIComponent(path).replace(/^\//, '');
  const file = plain === '' || plain.endsWith('/') ? `${plain}index.html` : plain;
  return known(site).has(file) ? file : undefined;
}

/**
 * The path on the site that an address written on a page leads to, with its anchor: `/services/#a`. As it is written where it
 * leads to another host.
 */
export function sitePath(written: string, page: string): string {
  const origin = 'https://site.invalid';
  const url = new URL(written, origin + page);
  return url.origin === origin ? withoutOwnPath(url.pathname) + url.search + url.hash : written;
}

/** The path below which a site is published, `/` or `/portal/board/`, by what its front page calls its own address. */
function ownPath(site: string): string {
  const known = ownPaths.get(site);
  if (known !== undefined) return known;
  const front = resolve(site, 'index.html');
  const html = existsSync(front) ? readFileSync(front, 'utf8') : '';
  const [, own = 'https://site.invalid/'] = /<link rel="canonical" href="([^"]+)"/.exec(html) ?? [];
  const path = new URL(own).pathname;
  ownPaths.set(site, path);
  return path;
}

const ownPaths = new Map<string, string>();

/** A path of a host as a path of the site: only the page for missing addresses, shown at any depth, asks from the host's root. */
export function withoutOwnPath(path: string, site = dist): string {
  const own = ownPath(site);
  return path.startsWith(own) ? path.slice(own.length - 1) : path;
}

const files = new Map<string, ReadonlySet<string>>();

function known(site: string): ReadonlySet<string> {
  const names = files.get(site) ?? new Set(filesUnder(site));
  files.set(site, names);
  return names;
}

/** Makes one readable failure of many findings: the number, and the first of them. */
export function listed(findings: readonly string[], most = 60): string {
  const rest = findings.length - most;
  return [...findings.slice(0, most), ...(rest > 0 ? [`……还有 ${String(rest)} 处`] : [])].join('\n');
}
