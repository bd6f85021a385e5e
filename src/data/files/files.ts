/** The part of a file system that reading needs; tests hand in one made of strings. */
export interface Files {
  /** Paths of all files below a folder, relative to it, in a fixed order; empty where there is no such folder. */
  readonly list: (folder: string) => readonly string[];
  readonly read: (path: string) => Uint8Array;
  /** What lies below a folder and is not in its list, in a fixed order. A file system made of strings has nothing of that kind. */
  readonly others?: (folder: string) => readonly OtherEntry[];
}

/** Something that is never read: nobody follows links, looks into hidden folders, or goes down deeper than `deepest`. */
export interface OtherEntry {
  readonly path: string;
  readonly kind: 'link' | 'hidden' | 'empty-folder' | 'too-deep' | 'special';
}

/** Folders in folders, counted from where a list begins. */
export const deepest = 12;

/** The folders that a portal is read from. */
export interface Sources {
  readonly data: string;
  readonly content: string;
  /**
   * The folder of the program, whose common tables and pages a town uses that says so in its settings (`common`). Without it
   * nothing is used but what stands in the folders above.
   */
  readonly program?: string;
}
