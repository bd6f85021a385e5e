import type { PagesFile } from '../../../publish/search/format/pages-file.ts';
import { fromRoot } from '../../root.ts';
import { inTime } from '../deadline.ts';
import { watchLostFiles } from './lost-files.ts';
import type { OpenedPages, Pagefind } from './page-search.ts';

/** What the program of a bundle gives. */
interface PagefindModule {
  createInstance(options: {
    readonly basePath: string;
    readonly metaCacheTag: string;
    readonly noWorker: boolean;
  }): Pagefind;
}

/**
 * Opens the index of all pages for a province; where it names none, or has no bundle, that of the whole country. Rejects where a
 * file of it does not come, is not whole or is of another version, and where the browser is too old for it.
 */
export async function openPages(fetch: (path: string) => Promise<unknown>, province: string): Promise<OpenedPages> {
  if (typeof WebAssembly !== 'object') throw new Error('There is no WebAssembly.');
  // Sound: written by this site's own build (src/publish/search/pages/page-index.ts).
  const { bundles } = (await inTime(fetch('pages.json'))) as PagesFile;
  const bundle = bundles.find((each) => each.province === province) ?? bundles[0];
  if (bundle === undefined) throw new Error('There is no index of pages.');
  const basePath = new URL(fromRoot(`search/${bundle.folder}/`), location.href).pathname;
  // What lies there never changes: a failure is asked for anew, not taken from the memory of the page.
  const program = `${basePath}pagefind.js${failures === 0 ? '' : `?again=${String(failures)}`}`;
  try {
    const module = (await inTime(import(/* @vite-ignore */ program))) as PagefindModule;
    const pagefind = module.createInstance({ basePath, metaCacheTag: bundle.folder, noWorker: true });
    return { pagefind, lost: watchLostFiles(basePath) };
  } catch (error) {
    failures += 1;
    throw error;
  }
}

let failures = 0;
