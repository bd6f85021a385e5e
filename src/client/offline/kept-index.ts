import { typeOf, unpack } from '../../publish/offline/format/pack.ts';
import { cacheName } from './site-path.ts';
import { root } from './worker-root.ts';
import { keptSearch, type Shell } from '../../publish/offline/format/shell.ts';

/** The name of the last file of the pack: it stands in the cache only when all others do. */
const last = 'search/names.json';

/** Files that are asked for by their version; the one that names it must come from the network as long as there is one. */
const lasting = '?v=';

/** Keeps the search index, unless this one is kept already or the reader wants to save data. The one before goes only then. */
export async function keepIndex({ version, search }: Shell): Promise<void> {
  if (search === undefined || savesData()) return;
  const name = cacheName(keptSearch + version, root);
  const cache = await caches.open(name);
  if ((await cache.match(root + last)) !== undefined) return;
  const response = await fetch(root + search);
  if (!response.ok) return;
  const files = unpack(await response.arrayBuffer());
  const put = ({ path, bytes }: (typeof files)[number]): Promise<void> =>
    cache.put(root + path, new Response(bytes, { headers: { 'content-type': typeOf(path) } }));
  await Promise.all(files.filter(({ path }) => path !== last).map(put));
  await Promise.all(files.filter(({ path }) => path === last).map(put));
  const older = (await caches.keys()).filter((key) => isOwn(key) && key !== name);
  await Promise.all(older.map((key) => caches.delete(key)));
}

/** Whether a path below the root is that of a file of the index. */
export function isIndexFile(path: string | undefined): boolean {
  return path?.startsWith('search/') === true && path.endsWith('.json');
}

/** A file of the index: from the network, from the copy where there is none or where its version says that it is the same. */
export async function indexFile(request: Request): Promise<Response> {
  const { search } = new URL(request.url);
  const kept = await keptFile(request.url);
  if (kept !== undefined && search.startsWith(lasting)) return kept;
  try {
    return await fetch(request);
  } catch (error) {
    if (kept !== undefined) return kept;
    throw error;
  }
}

/** Whether a search works without network. */
export async function isIndexKept(): Promise<boolean> {
  return (await keptFile(root + last)) !== undefined;
}

async function keptFile(address: string): Promise<Response | undefined> {
  for (const key of await caches.keys()) {
    if (!isOwn(key)) continue;
    const found = await (await caches.open(key)).match(address);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether a cache keeps an index of this site, not of another one on the host. */
function isOwn(key: string): boolean {
  return key.startsWith(keptSearch) && key === cacheName(key.split('/')[0] ?? '', root);
}

function savesData(): boolean {
  const connection: unknown = Reflect.get(navigator, 'connection');
  return typeof connection === 'object' && connection !== null && Reflect.get(connection, 'saveData') === true;
}
