import ExifReader from 'exifreader';
import type { Files } from './files.ts';

/** What a picture file says besides its picture. */
export interface Picture {
  /** Path from the repository's root. */
  readonly file: string;
  /** Size of the file. */
  readonly bytes: number;
  /** Whether it holds where it was taken: degrees in EXIF or XMP, names of places in XMP. */
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

/** How XMP writes a place (degrees, town, where it was taken), whatever surrounds it and however broken it is. */
const placeNames = [
  'exif:GPSLatitude',
  'photoshop:City',
  'Iptc4xmpCore:Location',
  'Iptc4xmpExt:LocationCreated',
  'Iptc4xmpExt:LocationShown',
];

/** How ExifReader calls the places of IPTC. */
const iptcPlaces = ['City', 'Sub-location', 'Content Location Name', 'Content Location Code'];

function saysPlace(content: Uint8Array): boolean {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  return placeNames.some((name) => bytes.includes(name));
}

/** Whether a picture holds where it was taken. */
export function isLocated(content: Uint8Array): boolean {
  return saysPlace(content) || hasDegrees(content);
}

function hasDegrees(content: Uint8Array): boolean {
  try {
    const { gps, exif, iptc = {} } = ExifReader.load(Uint8Array.from(content).buffer, { expanded: true });
    if (gps?.Latitude !== undefined || exif?.['GPSLatitude'] !== undefined) return true;
    return iptcPlaces.some((name) => name in iptc);
  } catch {
    // No metadata that can be read: nothing that another reader could find either.
    return false;
  }
}

/** Which way up a picture is to be shown, as EXIF counts: 1 as it is, up to 8. */
export function orientationOf(content: Uint8Array): number {
  try {
    const { exif } = ExifReader.load(Uint8Array.from(content).buffer, { expanded: true });
    const value: unknown = exif?.Orientation?.value;
    return typeof value === 'number' && value >= 1 && value <= 8 ? value : 1;
  } catch {
    return 1;
  }
}
