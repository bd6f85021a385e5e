import { decode } from './files/decode.ts';
import { editionOfPath, parseFrozenEdition } from './disclosed/frozen-edition.ts';
import type { Files } from './files/files.ts';
import type { Portal } from './portal.ts';
import { disclosureOfPath, parseSnapshot } from './disclosed/snapshot.ts';

/** What was written down of published accounts and approved lists. `paths` are relative to the folder. */
export function loadFingerprints(
  files: Files,
  folder: string,
  paths: readonly string[],
): Pick<Portal, 'snapshots' | 'frozenEditions'> {
  const textOf = (file: string): string | undefined => {
    const decoded = decode(files.read(file));
    return decoded.ok ? decoded.text : undefined;
  };
  const read = <Kept>(
    idOf: (path: string) => string | undefined,
    parse: (file: string, id: string, text: string | undefined) => Kept,
  ): readonly Kept[] =>
    paths.flatMap((path) => {
      const id = idOf(path);
      const file = `${folder}/${path}`;
      return id === undefined ? [] : [parse(file, id, textOf(file))];
    });
  return { snapshots: read(disclosureOfPath, parseSnapshot), frozenEditions: read(editionOfPath, parseFrozenEdition) };
}
