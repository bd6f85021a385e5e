import { isCommonCollection } from '../common-files.ts';
import { decode } from '../files/decode.ts';
import type { Files } from '../files/files.ts';
import type { Problem } from '../problem.ts';
import { readContent, type ContentEntry } from './content.ts';

/** A text's name is a part of its address, so a folder of texts has no folders in it. */
const textPath = /^([^/]+)\/([^/]+)\.mdx$/;

/** Whether a path below the folder of the texts is one. */
export function isText(path: string): boolean {
  return textPath.test(path);
}

/** The texts below a folder; a file that is in no known encoding is a problem. */
export function loadContent(files: Files, folder: string, problems: Problem[]): readonly ContentEntry[] {
  const entries: ContentEntry[] = [];
  for (const path of files.list(folder)) {
    const match = textPath.exec(path);
    if (!match) continue;
    const file = `${folder}/${path}`;
    const decoded = decode(files.read(file));
    if (decoded.ok) entries.push(readContent(file, match[1] ?? '', match[2] ?? '', decoded.text));
    else problems.push({ kind: 'file', fault: decoded.reason, file, line: 1 });
  }
  return entries;
}

/** What comes with the program, without the pages that the town has written itself. */
export function commonContent(own: readonly ContentEntry[], files: Files, program: string, problems: Problem[]) {
  const written = new Set(own.map(({ collection, slug }) => `${collection}/${slug}`));
  return loadContent(files, `${program}/content`, problems).filter(
    ({ collection, slug }) => isCommonCollection(collection) && !written.has(`${collection}/${slug}`),
  );
}
