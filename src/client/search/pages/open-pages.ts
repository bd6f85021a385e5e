import type { PagesBundle, PagesFile } from '../../../publish/search/format/pages-file.ts';
import { fromRoot } from '../../root.ts';
import { inTime } from '../deadline.ts';
import { watchFiles } from './watch-files.ts';
import type { OpenedBundle, OpenedPages, Pagefind } from './page-search.ts';

/** What the program of a bundle gives. */
interface PagefindModule {
  createInstance(options: {
    readonly basePath: string;
    readonly metaCacheTag: string;
    readonly noWorker: boolean;
  }): Pagefind;
}

/** So many bundles are asked at once where no province is chosen; more of them would cost a megabyte. */
const mostAtOnce = 6;

/** The bundles that can hold what is looked for, and whether these are all of them. */
export interface ChosenBundles {
  readonly bundles: readonly PagesBundle[];
  readonly whole: boolean;
}

/** Those for a province, empty for none: its own; all where none is chosen and they are few; else that of the whole country. */
export function bundlesFor(all: readonly PagesBundle[], province: string): ChosenBundles {
  const own = province === '' ? undefined : all.find((each) => each.province === province);
  if (own !== undefined) return { bundles: [own], whole: true };
  return province === '' && all.length <= mostAtOnce
    ? { bundles: all, whole: true }
    : { bundles: all.slice(0, 1), whole: all.length === 1 };
}

/** The smallest WebAssembly program. */
const emptyProgram = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);

/** Whether the browser runs WebAssembly here: one before 2021 refuses it on a page that forbids `eval`. */
export function canRunPages(): boolean {
  try {
    return new WebAssembly.Module(emptyProgram) instanceof WebAssembly.Module;
  } catch {
    return false;
  }
}

/**
 * Opens the index of all pages for a province. Rejects where a file of it does not come, is not whole or is of another version,
 * and where the browser is too old for it.
 */
export async function openPages(fetch: (path: string) => Promise<unknown>, province: string): Promise<OpenedPages> {
  if (!canRunPages()) throw new Error('There is no WebAssembly.');
  // Sound: written by this site's own build (src/publish/search/pages/page-index.ts).
  const { bundles: all } = (await inTime(fetch('pages.json'))) as PagesFile;
  const { bundles, whole } = bundlesFor(all, province);
  if (bundles.length === 0) throw new Error('There is no index of pages.');
  return { bundles: await Promise.all(bundles.map(openBundle)), whole };
}

async function openBundle({ folder }: PagesBundle): Promise<OpenedBundle> {
  const basePath = new URL(fromRoot(`search/${folder}/`), location.href).pathname;
  // What lies there never changes: a failure is asked for anew, not taken from the memory of the page.
  const program = `${basePath}pagefind.js${failures === 0 ? '' : `?again=${String(failures)}`}`;
  try {
    const module = (await inTime(import(/* @vite-ignore */ program))) as PagefindModule;
    const pagefind = module.createInstance({ basePath, metaCacheTag: folder, noWorker: true });
    return { pagefind, fetched: watchFiles(basePath) };
  } catch (error) {
    failures += 1;
    throw error;
  }
}

let failures = 0;
