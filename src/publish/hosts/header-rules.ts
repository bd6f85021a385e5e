/** Headers that a host sends for the paths of a form, as a section of `_headers` says them. */
export interface HeaderRule {
  /** A path below the portal, where `*` stands for anything: `/data/*`. */
  readonly path: string;
  /** Headers by name; undefined takes back what another rule says. */
  readonly headers: ReadonlyMap<string, string | undefined>;
}

/** Reads the sections of a `_headers` file, the general before the special. */
export function parseHeaders(text: string): readonly HeaderRule[] {
  const rules: { path: string; headers: Map<string, string | undefined> }[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    if (!line.startsWith(' ')) {
      rules.push({ path: line.trim(), headers: new Map() });
      continue;
    }
    const [, off, name = '', value = ''] = /^\s+(!\s*)?([A-Za-z-]+)(?::\s*(.*))?$/.exec(line) ?? [];
    const headers = rules.at(-1)?.headers;
    if (name !== '') headers?.set(name, off === undefined ? value.trim() : undefined);
  }
  return rules;
}

/** What each header is, by the form of the path: the first form that fits tells. Headers of no rule are not sent. */
export function valuesByHeader(
  rules: readonly HeaderRule[],
): ReadonlyMap<string, readonly { readonly path: string; readonly value: string }[]> {
  const names = new Set(rules.flatMap(({ headers }) => [...headers.keys()]));
  // A special section stands after the general one, and comes first here.
  return new Map(
    [...names].map((name) => [
      name,
      rules
        .toReversed()
        .flatMap(({ path, headers }) => (headers.has(name) ? [{ path, value: headers.get(name) ?? '' }] : [])),
    ]),
  );
}

/** Where the built site lies and how it is reached. */
export interface Place {
  /** The folder with the built site, as the host names it. */
  readonly root: string;
  /** The path below which the portal is reached, with a slash at both ends: `/` or `/x/y/`. */
  readonly base: string;
  readonly port: number;
}

/** A path of `_headers` below the base, as a regular expression of which RE2 and PCRE read the same; what is below the base may be captured. */
export function pathPattern(base: string, path: string, captured?: 'captured'): string {
  const escape = (text: string): string => text.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`);
  const below = escape(path.slice(1)).replaceAll('*', '.*');
  return `^${escape(base)}${captured === undefined ? below : `(${below})`}$`;
}
