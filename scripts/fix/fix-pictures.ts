import { orientationOf } from '../../src/data/files/picture.ts';
import type { Files } from '../../src/data/files/files.ts';
import { withSlashes } from '../../src/data/files/within.ts';
import { barePicture } from '../../src/editing/fix/bare-picture.ts';
import type { NewBytes } from '../edit/write-files.ts';

/** Pictures under `folder`, or those of them that are named, without what they say besides the picture. Writes nothing. */
export function fixPictures(source: Files, folder: string, paths: readonly string[]): readonly NewBytes[] {
  const wanted = paths.map((path) => withSlashes(path).replace(/^\.\//, '').replace(/\/+$/, ''));
  return source
    .list(folder)
    .map((path) => `${folder}/${path}`)
    .filter((path) => /\.(?:jpe?g|png|webp)$/i.test(path))
    .filter((path) => wanted.length === 0 || wanted.some((each) => path === each || path.startsWith(`${each}/`)))
    .flatMap((path) => {
      const bytes = source.read(path);
      const bare = barePicture(bytes, orientationOf(bytes));
      return bare === undefined || Buffer.from(bare).equals(bytes) ? [] : [{ path, bytes: bare }];
    });
}
