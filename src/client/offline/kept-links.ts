import { pathBelow, resolved } from './site-path.ts';

/** Most pages that are kept with one station: 31 services are usual, a few stations have more. */
const most = 60;

/** Paths here and below stand below the root of the site: `stations/one/`. */
export function isStation(path: string): boolean {
  return /^stations\/[a-z0-9-]+\/$/.test(path);
}

/** Whether a page belongs to what is kept with a station. */
export function isKept(path: string): boolean {
  return /^stations\/[a-z0-9-]+\/(?:poster\/|loudspeaker\/|offline\.html)?$/.test(path) || isService(path);
}

function isService(path: string): boolean {
  return /^services\/[a-z0-9-]+\/$/.test(path);
}

/** The pages that a station's page leads to and that a resident wants without a network: its services, its sheet, its file to take along. */
export function linksToKeep(path: string, html: string, root: string): readonly string[] {
  const targets = addressesIn(html, / href="([^"]*)/g, path, root);
  const own = targets.filter((target) => isService(target) || (target.startsWith(path) && isKept(target)));
  return [...new Set(own)].filter((target) => target !== path).slice(0, most);
}

/** Style sheets and scripts that a page loads at once: an old copy of a page wants those of its own day. */
export function assetsOf(path: string, html: string, root: string): readonly string[] {
  const loaded = addressesIn(html, /<(?:link|script)\b[^>]*? (?:href|src)="([^"]+)"/g, path, root);
  return [...new Set(loaded.filter((target) => target.startsWith('_astro/')))];
}

/** Where a page leads to within the site, as paths below its root; the first group of the expression is an address. */
function addressesIn(html: string, expression: RegExp, path: string, root: string): readonly string[] {
  const paths: string[] = [];
  for (let match = expression.exec(html); match !== null; match = expression.exec(html)) {
    const address = resolved(match[1] ?? '', root + path);
    const target = address === undefined ? undefined : pathBelow(root, address);
    if (target !== undefined) paths.push(target);
  }
  return paths;
}
