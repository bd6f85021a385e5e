/**
 * An address of this site from a path below its root (`data/stations.csv`, also `/data/stations.csv`), seen from the page that
 * is open. Scripts know no path of the host: the build marks each page with the way to the root (`data-root`).
 */
export function fromRoot(path: string): string {
  return `${document.documentElement.dataset['root'] ?? ''}${path.replace(/^\//, '')}`;
}
