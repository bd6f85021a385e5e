import '../old-phones/all-settled.ts';
import { clientsClaim } from 'workbox-core';
import { addPlugins, addRoute, cleanupOutdatedCaches, matchPrecache, precache } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { indexFile, isIndexFile, isIndexKept, keepIndex } from './kept-index.ts';
import { assets, keep, keepLinked, renewKept, strategyFor } from './kept-pages.ts';
import { isKept, isStation } from './kept-links.ts';
import { stamped, withNote } from './saved-note.ts';
import { seenFromElsewhere } from './seen-from-elsewhere.ts';
import { pathBelow } from './site-path.ts';
import { root, scope } from './worker-root.ts';
import { offlinePage } from '../../publish/offline/format/shell.ts';

const shell = scope.gongshilanShell;

/*
 * Keeps for a time without network: the pages that every visitor wants, the stations that were opened with their services, and
 * the search index. Everything else comes from the network as if this program were not there.
 */
addPlugins([{ cacheWillUpdate: ({ response }) => Promise.resolve(stamped(response, new Date())) }]);
precache([...shell.files]);
cleanupOutdatedCaches();
clientsClaim();

scope.addEventListener('install', (event) => {
  void scope.skipWaiting();
  event.waitUntil(begin(event).catch(() => undefined));
});

scope.addEventListener('activate', (event) => {
  event.waitUntil(scope.registration.navigationPreload.enable().catch(() => undefined));
});

/** On the first visit nobody has seen the pages that stand open; on a new edition of the site what is kept has become old. */
async function begin(event: ExtendableEvent): Promise<void> {
  const open = await scope.clients.matchAll({ includeUncontrolled: true, type: 'window' });
  const paths = new Set(open.map(({ url }) => pathBelow(root, url)).filter((path) => path !== undefined));
  await renewKept(event);
  for (const path of paths) await keep(event, path);
  if ([...paths].some(wantsSearch) || (await isIndexKept())) await keepIndex(shell);
}

/** The search index is fetched for those who have chosen a station or search: half a megabyte is too much for a glance. */
function wantsSearch(path: string): boolean {
  return isKept(path) || path === 'search/';
}

registerRoute(
  ({ request, url }) => request.mode === 'navigate' && pathBelow(root, url.href) !== undefined,
  async ({ event, request, url }) => {
    const path = pathBelow(root, url.href) ?? '';
    try {
      const [response, done] = strategyFor(path).handleAll({ event, request });
      event.waitUntil(done.catch(() => undefined));
      const page = await response;
      if (wantsSearch(path)) event.waitUntil(more(event, path, page.clone()).catch(() => undefined));
      return page;
    } catch {
      return (await shellPage(path)) ?? Response.error();
    }
  },
);

async function more(event: ExtendableEvent, path: string, page: Response): Promise<void> {
  if (page.status !== 200 || !navigator.onLine) return;
  if (isStation(path)) await keepLinked(event, path, await page.text());
  await keepIndex(shell);
}

/** A page of the shell as it was kept; for any other the page that says what is kept. */
async function shellPage(path: string): Promise<Response | undefined> {
  const searchable = path !== 'search/' || (await isIndexKept());
  const own = searchable ? await matchPrecache(root + path) : undefined;
  const page = own ?? (await offlinePageAt(path));
  return page && withNote(page, new Date(), root);
}

async function offlinePageAt(path: string): Promise<Response | undefined> {
  const page = await matchPrecache(root + offlinePage);
  return page && path !== offlinePage ? seenFromElsewhere(page, root) : page;
}

registerRoute(
  ({ url }) => isIndexFile(pathBelow(root, url.href)),
  ({ request }) => indexFile(request),
);
addRoute();
registerRoute(({ url }) => pathBelow(root, url.href)?.startsWith('_astro/') === true, assets);
