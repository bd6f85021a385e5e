/** `/search/pages.json`: where the index of whole pages lies. Asked for only when what things are called has not sufficed. */
export interface PagesFile {
  /** That of the pages of no province first, then one for each province; a small site has one for all. */
  readonly bundles: readonly PagesBundle[];
}

export interface PagesBundle {
  /** Name of its province; empty for the pages of all the country. */
  readonly province: string;
  /** Its folder below `/search/`, named by its content: what lies there never changes. */
  readonly folder: string;
}

/** How the folder of a bundle begins. */
export const bundleFolder = 'pages-';

/** The parts of a place's full name are put together with this. */
export const placeSeparator = ' · ';
