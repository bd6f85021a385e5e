import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Portal } from '../../../data/portal.ts';
import { hasServicePages } from '../../../domain/addresses/address.ts';
import { bundleFolder, type PagesBundle, type PagesFile } from '../format/pages-file.ts';
import { notItsWords, pagePart } from './page-part.ts';
import { pageSubject, type PageSubject } from './page-subject.ts';

/** With more pages each province has a bundle of its own: the memory of the indexer grows with every page of one. */
const mostPagesTogether = 1_500;
/** On a large site a page is searched by so many characters from its beginning. */
const beginningOfLarge = 800;
/** Fewer files than pages: hosts count files, and one request then brings several results. */
const mostFragments = 500;

/** Pagefind's own pages, styles and scripts of a search box: this site has its own. */
const own = /^pagefind(?:-highlight|-worker|-ui|-modular-ui|-component-ui)\.(?:js|css)$/;

interface IndexedPage {
  readonly path: string;
  readonly subject: PageSubject;
}

/**
 * Writes the index of the words of all built pages below `<folder>/search/`, from the pages as they stand there; `paths` are
 * those that search engines may list. Same pages, same bytes. Throws where Pagefind does: no index, no site.
 */
export async function writePageIndex(folder: string, portal: Portal, paths: readonly string[]): Promise<void> {
  const pages = [...paths].sort().flatMap((path): readonly IndexedPage[] => {
    const subject = pageSubject(portal, path);
    return subject === undefined ? [] : [{ path, subject }];
  });
  const longest = hasServicePages(portal) ? Infinity : beginningOfLarge;
  const bundles: PagesBundle[] = [];
  const { close } = await import('pagefind');
  try {
    for (const [province, group] of groups(pages)) {
      bundles.push({ province, folder: await writeBundle(folder, group, longest) });
    }
  } finally {
    await close();
  }
  const file: PagesFile = { bundles };
  writeFileSync(join(folder, 'search/pages.json'), JSON.stringify(file));
}

/** The pages of each bundle, by its province. */
function groups(pages: readonly IndexedPage[]): ReadonlyMap<string, readonly IndexedPage[]> {
  if (pages.length <= mostPagesTogether) return new Map([['', pages]]);
  const ofCountry = pages.filter(({ subject }) => subject.province === '');
  const others = Map.groupBy(
    pages.filter(({ subject }) => subject.province !== ''),
    ({ subject }) => subject.province,
  );
  return new Map([['', ofCountry], ...others]);
}

/** Gives the name of its folder. */
async function writeBundle(folder: string, pages: readonly IndexedPage[], longest: number): Promise<string> {
  const { createIndex } = await import('pagefind');
  const { index, errors } = await createIndex({
    forceLanguage: 'zh-CN',
    rootSelector: 'main',
    excludeSelectors: [...notItsWords],
    maxFragments: mostFragments,
  });
  if (index === undefined) throw new Error(`Pagefind: ${errors.join(' ')}`);
  // One after the other: the order in which Pagefind gets them is in its bytes.
  for (const { path, subject } of pages) {
    const html = readFileSync(join(folder, path, 'index.html'), 'utf8');
    const added = await index.addHTMLFile({ url: path, content: pagePart(html, subject, longest) });
    if (added.errors.length > 0) throw new Error(`Pagefind: ${path}: ${added.errors.join(' ')}`);
  }
  const { files, errors: faults } = await index.getFiles();
  if (faults.length > 0) throw new Error(`Pagefind: ${faults.join(' ')}`);
  await index.deleteIndex();
  const kept = files.filter(({ path }) => !own.test(path)).sort((a, b) => (a.path < b.path ? -1 : 1));
  const hash = createHash('sha256');
  for (const { path, content } of kept) hash.update(`${path}\n`).update(content);
  const name = bundleFolder + hash.digest('hex').slice(0, 16);
  for (const { path, content } of kept) {
    const file = join(folder, 'search', name, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return name;
}
