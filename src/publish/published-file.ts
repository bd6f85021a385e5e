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

/** How much text is gathered before it is handed on: large enough for few writes, small enough to forget. */
const pieceLength = 1 << 16;

/** Joins many short texts into pieces of about 64,000 characters. */
export function* inPieces(parts: Iterable<string>): Generator<string> {
  let piece = '';
  for (const part of parts) {
    piece += part;
    if (piece.length >= pieceLength) {
      yield piece;
      piece = '';
    }
  }
  if (piece !== '') yield piece;
}
