/** A file of the built folder, made piece by piece so that a table of a million rows never stands in memory as one text. */
export interface PublishedFile {
  /** Path below the built folder, without a leading slash: `data/stations.csv`. */
  readonly path: string;
  readonly chunks: Iterable<string>;
}

/** What was written: for the checksums and the data package. */
export interface WrittenFile {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
}
