import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface PageWeight {
  /** Address of the page: /services/x/. */
  readonly address: string;
  /** HTML and the style sheets that it links, each compressed. */
  readonly bytes: number;
}

export interface SiteWeights {
  readonly pages: number;
  readonly home: PageWeight | undefined;
  readonly service: PageWeight | undefined;
  readonly station: PageWeight | undefined;
  readonly story: PageWeight | undefined;
  readonly heaviest: PageWeight | undefined;
}

/** So many of the largest files are compressed to find the heaviest page; compressing a hundred thousand would take minutes. */
const candidates = 200;

const stylesheet = /<link\b[^>]*\brel="?stylesheet"?[^>]*>/g;

/** Weighs a built site: its kinds of pages, each by its largest file, and the heaviest page of all. */
export function weighSite(folder: string): SiteWeights {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));
  const pages = files.map((path) => ({ path: path.replaceAll('\\', '/'), size: statSync(join(folder, path)).size }));
  pages.sort((a, b) => b.size - a.size);
  const weigh = weigher(folder);
  const largest = (pattern: RegExp): PageWeight | undefined => {
    const page = pages.find(({ path }) => pattern.test(path));
    return page && weigh(page.path);
  };
  const heaviest = pages
    .slice(0, candidates)
    .map(({ path }) => weigh(path))
    .sort((a, b) => b.bytes - a.bytes);
  return {
    pages: pages.length,
    home: largest(/^index\.html$/),
    service: largest(/^services\/[^/]+\/index\.html$/),
    station: largest(/^stations\/[^/]+\/index\.html$/),
    story: largest(/^stories\/[^/]+\/index\.html$/),
    heaviest: heaviest[0],
  };
}

/** Weighs pages of one site; a style sheet that many pages link is compressed once. */
function weigher(folder: string): (path: string) => PageWeight {
  const styles = new Map<string, number>();
  const weighStyle = (href: string): number => {
    const known = styles.get(href);
    if (known !== undefined) return known;
    const bytes = compressedSize(readFileSync(join(folder, href)));
    styles.set(href, bytes);
    return bytes;
  };
  return (path) => {
    const html = readFileSync(join(folder, path));
    const links = new Set(Array.from(html.toString().matchAll(stylesheet), ([tag]) => hrefOf(tag, path)));
    let bytes = compressedSize(html);
    for (const href of links) if (href !== undefined) bytes += weighStyle(href);
    return { address: `/${path.replace(/index\.html$/, '')}`, bytes };
  };
}

/** Path of a style sheet of our own, linked from the page of a path; undefined for one that another host serves. */
function hrefOf(tag: string, page: string): string | undefined {
  const href = /\bhref="?([^"\s>]+)/.exec(tag)?.[1];
  if (href === undefined) return undefined;
  const { host, pathname } = new URL(href, `https://site.invalid/${page}`);
  return host === 'site.invalid' ? pathname : undefined;
}

/** Level 6, which web servers use. */
function compressedSize(bytes: Uint8Array): number {
  return gzipSync(bytes, { level: 6 }).length;
}
