import type { Portal } from '../../data/portal.ts';
import { isTableName, tableNames, tables } from '../../schema/index.ts';
import { infoPages } from '../../text/info-pages.ts';
import { perPortal } from '../index/memo.ts';
import { fixedAddresses } from './generated/addresses.ts';

/** Addresses of the pages of a portal that texts may link to, but for what lies below the pages of rows. */
export const knownPages = perPortal((portal: Portal): ReadonlySet<string> => {
  const known = new Set([...fixedAddresses, ...infoPages.map(({ slug }) => `/${slug}/`)]);
  // Nobody links to the page for missing addresses.
  known.delete('/404/');
  for (const { collection, slug } of portal.content)
    known.add(collection === 'pages' ? `/${slug}/` : `/${collection}/${slug}/`);
  for (const table of tableNames) {
    known.add(`/handbook/tables/${table}/`);
    if (/^\/[a-z-]+\/\{id\}\/$/.test(tables[table].page))
      for (const { id } of portal.tables[table]) known.add(tables[table].page.replace('{id}', id));
  }
  return known;
});

/** Folders of pages below `/services/` and `/handbook/` that are named by something else than rows of their own. */
const lists = /^\/services\/(?:audience|category|need)\/([^/]+)\/$/;

/**
 * Whether an address of this site (from the root, without what follows `#` or `?`) leads to a page that will be built, or to a
 * file: one of `files`, which lie in `public/`, or one that is published beside the pages.
 */
export function isKnownAddress(portal: Portal, path: string, files: ReadonlySet<string>): boolean {
  const known = knownPages(portal);
  if (known.has(path)) return true;
  const term = lists.exec(path)?.[1];
  if (term !== undefined) return portal.byId.terms.has(term);
  // The list of rules is not known here; and of a row's page, what lies below it depends on the day.
  if (/^\/handbook\/rules\/[a-z-]+\/$/.test(path)) return true;
  const owner = /^\/(?:stations|places|funds|projects|events)\/[^/]+\//.exec(path)?.[0];
  if (owner !== undefined && owner !== path) return known.has(owner);
  if (files.has(path.slice(1))) return true;
  const table = /^\/data\/(?:excel\/|v1\/)?([a-z-]+)\.(?:csv|json)$/.exec(path)?.[1];
  if (table !== undefined) return isTableName(table) || ['360giving', 'datapackage', 'checksums'].includes(table);
  return /^\/(?:data\/[\w/.-]+\.(?:json|txt|jsonld|ttl|zip)|[\w-]+\.(?:xml|ics))$/.test(path);
}
