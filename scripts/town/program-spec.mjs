import { resolve, sep, relative } from 'node:path';

// The one line of a town's package.json that says which version of the program it uses: `"gongshilan": "1.2.0"`.

const line = /("gongshilan"\s*:\s*")([^"]*)(")/;
const inDependencies = /"dependencies"\s*:\s*\{[^}]*\}/;

/**
 * @param {string} packageJson text of package.json
 * @returns {string | undefined}
 */
export function currentSpec(packageJson) {
  return line.exec(inDependencies.exec(packageJson)?.[0] ?? '')?.[2];
}

/**
 * The text with another version in that line; nothing else of it changes.
 *
 * @param {string} packageJson
 * @param {string} wanted a version, an address or a packed file
 * @param {string} [from] the folder from which a packed file is named
 * @returns {string}
 */
export function withSpec(packageJson, wanted, from = '.') {
  const spec = specOf(wanted, currentSpec(packageJson) ?? '', from);
  return packageJson.replace(inDependencies, (all) =>
    all.replace(line, (_, before, __, after) => `${before}${spec}${after}`),
  );
}

/** A version number keeps the address of the program, and a packed file is named by its place below the town. */
function specOf(wanted, current, from) {
  if (/^v?\d+\.\d+\.\d+/.test(wanted) && !wanted.endsWith('.tgz')) {
    const version = wanted.replace(/^v/, '');
    return current.startsWith('git+') ? `${current.replace(/#.*$/, '')}#v${version}` : version;
  }
  if (!/\.(tgz|tar\.gz)$/.test(wanted) || /^[a-z+]+:/i.test(wanted.replace(/^[a-z]:[\\/]/i, ''))) return wanted;
  return `file:${relative('.', resolve(from, wanted)).split(sep).join('/')}`;
}

/**
 * The newest version among the tags of a repository, as `git ls-remote` lists them.
 *
 * @param {string} tags
 * @returns {string | undefined}
 */
export function newestTag(tags) {
  const versions = [...tags.matchAll(/refs\/tags\/v(\d+)\.(\d+)\.(\d+)$/gm)].map(([, ...parts]) => parts.map(Number));
  const [newest] = versions.sort((a, b) => b[0] - a[0] || b[1] - a[1] || b[2] - a[2]);
  return newest?.join('.');
}
