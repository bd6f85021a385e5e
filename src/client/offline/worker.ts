import '../old-phones/all-settled.ts';
import { clientsClaim } from 'workbox-core';
import { addPlugins, addRoute, cleanupOutdatedCaches, matchPrecache, precache } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { indexFile, isIndexFile, isIndexKept, keepIndex } from './kept-index.ts';
import { assets, keep, keepLinked, renewKept, strategyFor } from './kept-pages.ts';
import { isKept, isStation } from './kept-links.ts';
import { stamped, withNote } from './saved-note.ts';
import { offlinePage } from '../../publish/offline/format/shell.ts';

// Sound: this program runs only as a service worker.
const scope = self as unknown as ServiceWorkerGlobalScope;
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
  const paths = [...new Set(open.map(({ url }) => new URL(url).pathname))];
  await renewKept(event);
  for (const path of paths) await keep(event, path);
  if (paths.some(wantsSearch) || (await isIndexKept())) await keepIndex(shell);
}

/** The search index is fetched for those who have chosen a station or search: half a megabyte is too much for a glance. */
function wantsSearch(path: string): boolean {
  return isKept(path) || path === '/search/';
}

registerRoute(
  ({ request, sameOrigin }) => sameOrigin && request.mode === 'navigate',
  async ({ event, request, url: { pathname } }) => {
    try {
      const [response, done] = strategyFor(pathname).handleAll({ event, request });
      event.waitUntil(done.catch(() => undefined));
      const page = await response;
      if (wantsSearch(pathname)) event.waitUntil(more(event, pathname, page.clone()).catch(() => undefined));
      return page;
    } catch {
      return (await shellPage(pathname)) ?? Response.error();
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
  const searchable = path !== '/search/' || (await isIndexKept());
  const own = searchable ? await matchPrecache(path) : undefined;
  const page = own ?? (await matchPrecache(offlinePage));
  return page && withNote(page, new Date());
}

registerRoute(
  ({ sameOrigin, url }) => sameOrigin && isIndexFile(url.pathname),
  ({ request }) => indexFile(request),
);
addRoute();
registerRoute(({ sameOrigin, url }) => sameOrigin && url.pathname.startsWith('/_astro/'), assets);
