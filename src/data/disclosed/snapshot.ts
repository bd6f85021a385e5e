import { ledgerTables, type LedgerTable } from '../../schema/index.ts';
import { formatFingerprints, parseFingerprints, type Fingerprint, type Fingerprints } from './fingerprints.ts';

/** What was published in one disclosure: a fingerprint of each row, as `npm run disclose` wrote it down on that day. */
export interface Snapshot extends Fingerprints<LedgerTable> {
  readonly file: string;
  /** Id of the disclosure: the name of the file. */
  readonly disclosure: string;
}

export type SnapshotRow = Fingerprint<LedgerTable>;

const place = /(?:^|\/)disclosed\/([^/]+)\.sha256$/;

/** The disclosure that a file under `data/` is the snapshot of: `<publisher>/disclosed/<disclosure>.sha256`. */
export function disclosureOfPath(path: string): string | undefined {
  return place.exec(path)?.[1];
}

export function parseSnapshot(file: string, disclosure: string, text: string | undefined): Snapshot {
  return { file, disclosure, ...parseFingerprints(text, ledgerTables) };
}

export const formatSnapshot: (rows: readonly Omit<SnapshotRow, 'line'>[]) => string = formatFingerprints;
