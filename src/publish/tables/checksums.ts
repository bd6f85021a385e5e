import type { PublishedFile, WrittenFile } from '../files/published-file.ts';

/** `/data/checksums.txt` in the form of sha256sum, so that `sha256sum -c checksums.txt` in the data folder checks all of them. */
export function checksumsFile(files: readonly WrittenFile[]): PublishedFile {
  const inData = files.filter(({ path }) => path.startsWith('data/')).toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return {
    path: 'data/checksums.txt',
    chunks: inData.map(({ path, sha256 }) => `${sha256}  ${path.slice('data/'.length)}\n`),
  };
}
