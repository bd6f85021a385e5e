/** Why a part of a file could not be looked into. */
export type Unread =
  /** It has a password. */
  | 'locked'
  /** Pages that are pictures of paper. */
  | 'scanned'
  /** Sound and film. */
  | 'media'
  /** A ZIP or another archive that is no document. */
  | 'archive'
  /** The old formats of office programs. */
  | 'old-format'
  /** A program: macros, scripts. */
  | 'program'
  /** A file within the file that cannot be looked into in its turn. */
  | 'enclosed'
  /** It cannot be read to its end. */
  | 'broken'
  /** It took too long, or too much memory. */
  | 'slow'
  /** No kind of file that we know. */
  | 'unknown';

/** A text in a file. */
export interface AttachmentText {
  /** Where it stands, for messages: `第 3 页`, `批注`; empty for a file that is one text. */
  readonly where: string;
  readonly text: string;
}

/** What a file says, and what in it could not be looked into. */
export interface Reading {
  readonly texts: readonly AttachmentText[];
  readonly unread: readonly Unread[];
  /** Whether a picture in it holds where it was taken. */
  readonly located: boolean;
}

/** A file under `public/` that is published as it is and is no picture. */
export interface Attachment extends Reading {
  /** Path from the repository's root. */
  readonly file: string;
  readonly sha256: string;
}

export const nothingRead: Reading = { texts: [], unread: [], located: false };

/** A reading of which nothing is known but why. */
export function unreadable(reason: Unread): Reading {
  return { ...nothingRead, unread: [reason] };
}
