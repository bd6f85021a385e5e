import { parseFingerprints, type Fingerprint, type Fingerprints } from './fingerprints.ts';

/** Tables whose rows an approved list freezes. */
const frozenTables = ['editions', 'edition-items'] as const;
export type FrozenTable = (typeof frozenTables)[number];

/** An approved list as `npm run disclose` wrote it down: a fingerprint of its row and of each of its lines. */
export interface FrozenEdition extends Fingerprints<FrozenTable> {
  readonly file: string;
  /** Id of the edition: the name of the file. */
  readonly edition: string;
}

export type FrozenRow = Fingerprint<FrozenTable>;

const place = /(?:^|\/)frozen\/([^/]+)\.sha256$/;

/** The edition that a file under `data/` freezes: `<publisher>/frozen/<edition>.sha256`. */
export function editionOfPath(path: string): string | undefined {
  return place.exec(path)?.[1];
}

export function parseFrozenEdition(file: string, edition: string, text: string | undefined): FrozenEdition {
  return { file, edition, ...parseFingerprints(text, frozenTables) };
}
