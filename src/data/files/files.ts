/** The part of a file system that reading needs; tests hand in one made of strings. */
export interface Files {
  /** Paths of all files below a folder, relative to it, in a fixed order; empty where there is no such folder. */
  list(folder: string): readonly string[];
  read(path: string): Uint8Array;
}

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
