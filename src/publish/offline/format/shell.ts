/** A file that every visitor keeps, by its address as the worker sees it from the root (`./` is home), and a mark that changes with its content; null where its name does so already. */
export interface ShellFile {
  readonly url: string;
  readonly revision: string | null;
}

/** What the build tells the service worker. Any change of it is a new worker, which browsers fetch by themselves. */
export interface Shell {
  /** Changes with the published data. */
  readonly version: string;
  readonly files: readonly ShellFile[];
  /** The pack of the search index, as the worker sees it; undefined where the index is too large to be kept. */
  readonly search?: string;
}

/** The page that stands in for one that is not kept, below the root of the site. */
export const offlinePage = 'offline/';

/** Stations that were opened, and their services. This and the next two are names of caches at the root of a host (`cacheName`). */
export const keptPages = 'kept-pages';
/** Other pages that were opened, the last few. */
export const seenPages = 'seen-pages';
/** The search index is kept in a cache of this name with a version behind it. */
export const keptSearch = 'kept-search-';
/** The head line that says when a copy was made: an ISO moment. */
export const savedOn = 'x-saved-on';
