import ExifReader from 'exifreader';
import type { Files } from './files.ts';

/** What a picture file says besides its picture. */
export interface Picture {
  /** Path from the repository's root. */
  readonly file: string;
  /** Size of the file. */
  readonly bytes: number;
  /** Whether it holds where it was taken (GPS). */
  readonly located: boolean;
}

const kinds = /\.(?:jpe?g|png|webp|avif|heic|gif|tiff?)$/i;

/** Reads the pictures below some folders; a file that is no picture inside has no place. */
export function readPictures(files: Files, folders: readonly string[]): readonly Picture[] {
  return folders.flatMap((folder) =>
    files
      .list(folder)
      .filter((path) => kinds.test(path))
      .map((path) => readPicture(`${folder}/${path}`, files.read(`${folder}/${path}`))),
  );
}

function readPicture(file: string, content: Uint8Array): Picture {
  return { file, bytes: content.length, located: isLocated(content) };
}

function isLocated(content: Uint8Array): boolean {
  try {
    const { gps, exif } = ExifReader.load(Uint8Array.from(content).buffer, { expanded: true });
    return gps?.Latitude !== undefined || exif?.['GPSLatitude'] !== undefined;
  } catch {
    // No metadata that can be read: nothing that another reader could find either.
    return false;
  }
}
