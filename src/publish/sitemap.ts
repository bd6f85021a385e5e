import type { PublishedFile } from './files/published-file.ts';

/** Most addresses that the sitemap protocol allows in one file. */
const limit = 50_000;

/** `/sitemap-index.xml` and `/sitemap-0.xml`…: the addresses of all pages that may be found, in a fixed order. */
export function sitemapFiles(site: string, paths: readonly string[], perFile = limit): readonly PublishedFile[] {
  const sorted = paths.toSorted();
  const parts: PublishedFile[] = [];
  for (let from = 0; from < Math.max(sorted.length, 1); from += perFile) {
    const entries = sorted.slice(from, from + perFile).map((path) => `<url><loc>${address(site, path)}</loc></url>\n`);
    parts.push(xml(`sitemap-${String(parts.length)}.xml`, 'urlset', entries));
  }
  const index = parts.map(({ path }) => `<sitemap><loc>${address(site, `/${path}`)}</loc></sitemap>\n`);
  return [xml('sitemap-index.xml', 'sitemapindex', index), ...parts];
}

function xml(path: string, root: string, entries: readonly string[]): PublishedFile {
  const head = `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n`;
  return { path, chunks: [head, ...entries, `</${root}>\n`] };
}

function address(site: string, path: string): string {
  return encodeURI(site + path)
    .replaceAll('&', '&amp;')
    .replaceAll("'", '&apos;');
}
