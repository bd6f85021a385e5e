/** Most pages that are kept with one station: 31 services are usual, a few stations have more. */
const most = 60;

const station = /^\/stations\/[a-z0-9-]+\/$/;

export function isStation(path: string): boolean {
  return station.test(path);
}

/** Whether a page belongs to what is kept with a station. */
export function isKept(path: string): boolean {
  return /^\/stations\/[a-z0-9-]+\/(?:poster\/|loudspeaker\/|offline\.html)?$/.test(path) || isService(path);
}

function isService(path: string): boolean {
  return /^\/services\/[a-z0-9-]+\/$/.test(path);
}

/** The pages that a station's page leads to and that a resident wants without a network: its services, its sheet, its file to take along. */
export function linksToKeep(path: string, html: string): readonly string[] {
  const targets = found(html, / href="(\/[^"#?]*)/g);
  const own = targets.filter((target) => isService(target) || (target.startsWith(path) && isKept(target)));
  return [...new Set(own)].filter((target) => target !== path).slice(0, most);
}

/** Style sheets and scripts that a page loads at once: an old copy of a page wants those of its own day. */
export function assetsOf(html: string): readonly string[] {
  return [...new Set(found(html, /<(?:link|script)\b[^>]*? (?:href|src)="(\/_astro\/[^"]+)"/g))];
}

/** What the first group of a global expression has found, in order. */
function found(text: string, expression: RegExp): readonly string[] {
  const groups: string[] = [];
  for (let match = expression.exec(text); match !== null; match = expression.exec(text)) groups.push(match[1] ?? '');
  return groups;
}
