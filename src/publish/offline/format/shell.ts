/** A file that every visitor keeps, and a mark that changes with its content; null where its name does so already. */
export interface ShellFile {
  readonly url: string;
  readonly revision: string | null;
}

/** What the build tells the service worker. Any change of it is a new worker, which browsers fetch by themselves. */
export interface Shell {
  /** Changes with the published data. */
  readonly version: string;
  readonly files: readonly ShellFile[];
  /** The pack of the search index; undefined where the index is too large to be kept. */
  readonly search?: string;
}

/** The page that stands in for one that is not kept. */
export const offlinePage = '/offline/';

/** Stations that were opened, and their services. */
export const keptPages = 'kept-pages';
/** Other pages that were opened, the last few. */
export const seenPages = 'seen-pages';
/** The search index is kept in a cache of this name with a version behind it. */
export const keptSearch = 'kept-search-';
/** The head line that says when a copy was made: an ISO moment. */
export const savedOn = 'x-saved-on';
