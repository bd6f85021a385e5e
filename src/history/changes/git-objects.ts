/** Runs git with lines on its standard input and gives the bytes of its output; undefined where it fails. */
export type GitBytes = (args: readonly string[], input: string) => Uint8Array | undefined;

/** Sizes in bytes of objects by id, in one `git cat-file`; what is not there is left out. */
export function objectSizes(git: GitBytes, ids: readonly string[]): ReadonlyMap<string, number> {
  const output = ids.length === 0 ? undefined : git(['cat-file', '--batch-check'], `${ids.join('\n')}\n`);
  const lines = new TextDecoder().decode(output).split('\n');
  const found = lines.map((line) => /^([0-9a-f]+) blob (\d+)$/.exec(line)).filter((match) => match !== null);
  return new Map(found.map(([, id = '', size]) => [id, Number(size)]));
}

/** Contents of objects by id, in one `git cat-file`; what is not there is left out. */
export function objectContents(git: GitBytes, ids: readonly string[]): ReadonlyMap<string, Uint8Array> {
  const output = ids.length === 0 ? undefined : git(['cat-file', '--batch'], `${ids.join('\n')}\n`);
  const contents = new Map<string, Uint8Array>();
  const decoder = new TextDecoder();
  for (let start = 0; output !== undefined && start < output.length;) {
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
