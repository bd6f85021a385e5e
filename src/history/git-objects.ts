import { gitText, type Git } from './git.ts';

/** Sizes in bytes of objects by id, in one `git cat-file`; what is not there is left out. */
export function objectSizes(git: Git, folder: string, ids: readonly string[]): ReadonlyMap<string, number> {
  const output = ids.length === 0 ? '' : gitText(git, folder, ['cat-file', '--batch-check'], `${ids.join('\n')}\n`);
  const lines = (output ?? '').split('\n');
  const found = lines.map((line) => /^([0-9a-f]+) blob (\d+)$/.exec(line)).filter((match) => match !== null);
  return new Map(found.map(([, id = '', size]) => [id, Number(size)]));
}

/** Contents of objects by id, in one `git cat-file`; what is not there is left out. */
export function objectContents(git: Git, folder: string, ids: readonly string[]): ReadonlyMap<string, Uint8Array> {
  const contents = new Map<string, Uint8Array>();
  const answer = ids.length === 0 ? undefined : git(folder, ['cat-file', '--batch'], `${ids.join('\n')}\n`);
  if (answer?.ok !== true) return contents;
  const decoder = new TextDecoder();
  const output = answer.bytes;
  for (let start = 0; start < output.length;) {
    const end = output.indexOf(10, start);
    if (end === -1) break;
    const [id = '', kind, size = '0'] = decoder.decode(output.subarray(start, end)).split(' ');
    start = end + 1;
    // `<id> missing` has no content after it.
    if (kind === 'missing') continue;
    contents.set(id, output.subarray(start, start + Number(size)));
    start += Number(size) + 1;
  }
  return contents;
}
