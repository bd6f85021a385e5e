import { decode } from './files/decode.ts';
import { editionOfPath, parseFrozenEdition } from './disclosed/frozen-edition.ts';
import type { Files } from './files/files.ts';
import type { Portal } from './portal.ts';
import { documentOfPath, parseNoticeSeal } from './disclosed/notice-seal.ts';
import { isSealChain, parseSealChain } from './disclosed/seal-chain.ts';
import { parseTimeStamp, stampOfPath } from './disclosed/time-stamp.ts';
import { disclosureOfPath, parseSnapshot } from './disclosed/snapshot.ts';

/** What was written down of published accounts and approved lists, and the chain of seals. `paths` are relative to the folder. */
export function loadFingerprints(
  files: Files,
  folder: string,
  paths: readonly string[],
): Pick<Portal, 'snapshots' | 'noticeSeals' | 'frozenEditions' | 'seals' | 'timeStamps'> {
  const textOf = (file: string): string | undefined => {
    const decoded = decode(files.read(file));
    return decoded.ok ? decoded.text : undefined;
  };
  const read = <Key, Kept>(
    keyOf: (path: string) => Key | undefined,
    parse: (file: string, key: Key, text: string | undefined) => Kept,
  ): readonly Kept[] =>
    paths.flatMap((path) => {
      const key = keyOf(path);
      const file = `${folder}/${path}`;
      return key === undefined ? [] : [parse(file, key, textOf(file))];
    });
  const chain = `${folder}/seals.txt`;
  return {
    snapshots: read(disclosureOfPath, parseSnapshot),
    noticeSeals: read(documentOfPath, parseNoticeSeal),
    frozenEditions: read(editionOfPath, parseFrozenEdition),
    timeStamps: read(stampOfPath, parseTimeStamp),
    seals: parseSealChain(chain, paths.some(isSealChain) ? textOf(chain) : ''),
  };
}

/** Whether a file of the data folder is one of these. */
export function isFingerprints(path: string): boolean {
  return isSealChain(path) || [disclosureOfPath, documentOfPath, editionOfPath, stampOfPath].some((of) => of(path) !== undefined);
}
