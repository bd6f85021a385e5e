/** An answer of a time stamp service (RFC 3161) over a line of the chain of seals: `stamps/<fingerprint of the line>.tsr.txt`. */
export interface TimeStamp {
  readonly file: string;
  /** SHA-256 of the line with its line end. */
  readonly hash: string;
  /** The answer in base64, in lines as `openssl base64` writes them. */
  readonly text: string;
}

const place = /^stamps\/([0-9a-f]{64})\.tsr\.txt$/;

/** The fingerprint of the line that a file under `data/` is a stamp of. */
export function stampOfPath(path: string): string | undefined {
  return place.exec(path)?.[1];
}

export function parseTimeStamp(file: string, hash: string, text = ''): TimeStamp {
  return { file, hash, text };
}
