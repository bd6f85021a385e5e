import type { AstroPrerenderer } from 'astro';
import { createClaims } from './claims.ts';
import type { PageShare, PageStyles, RouteName } from './messages.ts';
import { uniteLists, type PageList } from './page-list.ts';
import { renderShare } from './render-share.ts';
import type { SecondThread } from './second-thread.ts';

/** What is known of the build when its pages are made. */
export interface BuildNotes {
  /** The built folder. */
  readonly folder: string;
  /** Address of the bundle of all pages (file:…). */
  readonly entry: string;
  readonly styles: ReadonlyMap<string, PageStyles>;
}

type Paths = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>;

/**
 * Astro's own prerenderer, but two threads make the pages, one from the first on, the other from the last back, and each page is
 * written where it is made. Astro's own loop would take one page at a time and wait for two trips through its pool of threads
 * for each: it is told of one page only, and when it asks for that, all are made. `done` hears of all pages.
 */
export function sharingPrerenderer(
  standard: AstroPrerenderer,
  thread: SecondThread,
  notes: () => BuildNotes,
  done: (pages: PageList) => void,
): AstroPrerenderer {
  let paths: Paths = [];
  return {
    ...standard,
    async getStaticPaths() {
      paths = await standard.getStaticPaths();
      return paths.slice(0, 1);
    },
    async render(request) {
      const share = shareOf(paths, new URL(request.url).origin, notes());
      thread.render(share);
      try {
        // Whoever waits hears of a failure there now, not when all other pages are made.
        const between = async (): Promise<unknown> => (thread.failure() === undefined ? undefined : thread.finished());
        const own = await renderShare(share, 'first', between);
        done(uniteLists([own, await thread.finished()]));
      } catch (error) {
        // The build has failed: the other thread need not make what is left.
        share.claims.fill(1);
        throw error;
      }
      // An answer without a body tells Astro that there is nothing left to write.
      return new Response(null);
    },
  };
}

/** All pages with their full addresses, in a form that can be handed to another thread. */
function shareOf(paths: Paths, origin: string, { folder, entry, styles }: BuildNotes): PageShare {
  const routes: RouteName[] = [];
  const places = new Map<unknown, number>();
  const pages = new Map<string, number>();
  for (const { pathname, route } of paths) {
    const place = places.get(route) ?? routes.push({ route: route.route, component: route.component }) - 1;
    places.set(route, place);
    const url = new URL(`${pathname.replace(/\/$/, '')}/`, origin).href;
    const other = routes[pages.get(url) ?? -1];
    if (other !== undefined) throw new Error(`Both ${other.component} and ${route.component} make ${url}`);
    pages.set(url, place);
  }
  // Astro's notes on a route hold more than another thread can take.
  const plain = [...styles].map(([key, { styles: sheets }]): [string, PageStyles] => [key, { styles: sheets }]);
  return { folder, entry, routes, pages: [...pages], styles: new Map(plain), claims: createClaims(pages.size) };
}
