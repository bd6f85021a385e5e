import type { WorkboxPlugin } from 'workbox-core/types.js';
import { ExpirationPlugin } from 'workbox-expiration';
import { CacheFirst, NetworkFirst, type Strategy } from 'workbox-strategies';
import { assetsOf, isKept, isStation, linksToKeep } from './kept-links.ts';
import { stamped, withNote } from './saved-note.ts';
import { cacheName, pathBelow } from './site-path.ts';
import { root } from './worker-root.ts';
import { keptPages, seenPages } from '../../publish/offline/format/shell.ts';

/** After so many seconds a page that is kept is shown, although the network may still answer. */
const patience = 6;

/** Style sheets and scripts by their lasting names; also those of an older site whose pages are still kept. */
export const assets = new CacheFirst({
  cacheName: cacheName('assets', root),
  plugins: [atMost(60)],
});

const keptCache = cacheName(keptPages, root);
const kept = pages(keptCache, 160);
const seen = pages(cacheName(seenPages, root), 40);

/** Paths here are those below the root of the site. Pages come from the network; where there is none, from the copy, with a line that says from when it is. */
export function strategyFor(path: string): Strategy {
  return isKept(path) ? kept : seen;
}

function pages(name: string, maxEntries: number): Strategy {
  return new NetworkFirst({
    cacheName: name,
    networkTimeoutSeconds: patience,
    plugins: [
      {
        // A page is the same whatever the size of its type (?size=xl) or the question that was asked.
        cacheKeyWillBeUsed: ({ request }) => {
          const { origin, pathname } = new URL(request.url);
          return Promise.resolve(origin + pathname);
        },
        cacheWillUpdate: ({ response }) => Promise.resolve(stamped(response, new Date())),
        cachedResponseWillBeUsed: async ({ cachedResponse }) =>
          cachedResponse && withNote(cachedResponse, new Date(), root),
      },
      atMost(maxEntries),
    ],
  });
}

/** Lets the longest unused go, and all where the device has no room left. */
function atMost(maxEntries: number): WorkboxPlugin {
  const plugin = new ExpirationPlugin({ maxEntries, purgeOnQuotaError: true });
  const { cacheDidUpdate, cachedResponseWillBeUsed } = plugin;
  return {
    ...(cacheDidUpdate && { cacheDidUpdate }),
    ...(cachedResponseWillBeUsed && { cachedResponseWillBeUsed }),
  };
}

/**
 * Keeps a page and, of a station, all that is kept with it. What is kept already stays as it is unless `anew`. A page that
 * cannot be had is left out: it is for another time.
 */
export async function keep(event: ExtendableEvent, path: string, anew = false): Promise<void> {
  const html = await fetched(event, path);
  if (html === undefined) return;
  await Promise.all(assetsOf(path, html, root).map((asset) => have(event, assets, asset)));
  if (isStation(path)) await keepLinked(event, path, html, anew);
}

/** Keeps what a station's page leads to, a few at a time. */
export async function keepLinked(event: ExtendableEvent, path: string, html: string, anew = false): Promise<void> {
  const cache = await caches.open(keptCache);
  const waiting = [...linksToKeep(path, html, root)];
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      if (anew || (await cache.match(root + next)) === undefined) await fetched(event, next);
    }
  };
  await Promise.all([worker(), worker(), worker(), worker()]);
}

/** Brings the stations that are kept up to date: at a new edition of the site. */
export async function renewKept(event: ExtendableEvent): Promise<void> {
  const cache = await caches.open(keptCache);
  const paths = (await cache.keys()).map(({ url }) => pathBelow(root, url) ?? '');
  for (const path of paths.filter(isStation)) await keep(event, path, true);
}

async function fetched(event: ExtendableEvent, path: string): Promise<string | undefined> {
  try {
    const [response, done] = strategyFor(path).handleAll({ event, request: new Request(root + path) });
    const html = await (await response).text();
    await done;
    return html;
  } catch {
    return undefined;
  }
}

async function have(event: ExtendableEvent, strategy: Strategy, path: string): Promise<void> {
  const [response, done] = strategy.handleAll({ event, request: new Request(root + path) });
  await response.catch(() => undefined);
  await done.catch(() => undefined);
}
