import { find, type Portal } from '../../data/portal.ts';
import { text } from '../../text/changes.ts';
import { isSampleRegion } from './places.ts';

export interface Publisher {
  readonly name: string;
  /** All of its places are samples. */
  readonly sample: boolean;
}

/**
 * What residents would call the publishers, by their folders under the data folder: the highest regions that their files
 * bring, else who published their documents.
 */
export function publisherNames(portal: Portal, dataFolder: string): ReadonlyMap<string, Publisher> {
  const folderOf = (file: string): string => file.slice(dataFolder.length + 1).split('/')[0] ?? '';
  const regions = new Map<string, Set<string>>();
  const real = new Set(['', 'common']);
  for (const region of portal.tables.regions) {
    const folder = folderOf(region.at.file);
    if (!isSampleRegion(portal, region.id)) real.add(folder);
    const above = find(portal, 'regions', region.parent);
    if (above === undefined || folderOf(above.at.file) !== folder) put(regions, folder, region.name);
  }
  const publishers = new Map<string, Set<string>>();
  for (const document of portal.tables.documents) put(publishers, folderOf(document.at.file), document.publisher);
  const named = new Map([...publishers, ...regions].map(([folder, list]) => [folder, shortList([...list])]));
  named.set('', text.common).set('common', text.common);
  return new Map(
    [...named].map(([folder, name]) => [folder, { name, sample: regions.has(folder) && !real.has(folder) }]),
  );
}

function put(groups: Map<string, Set<string>>, key: string, value: string): void {
  const known = groups.get(key);
  if (known) known.add(value);
  else groups.set(key, new Set([value]));
}

function shortList(names: readonly string[]): string {
  return names.length > 3 ? `${names.slice(0, 3).join('、')}${text.and}` : names.join('、');
}
