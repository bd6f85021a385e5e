import type { AstroPrerenderer } from 'astro';
import { claim, createClaims } from './claims.ts';
import type { PageShare, PageStyles, RouteName } from './messages.ts';
import { PageListing, type PageList } from './page-list.ts';
import { publishedPage } from './published-page.ts';
import type { SecondThread } from './second-thread.ts';

/** What is known of the build when its pages are made. */
export interface BuildNotes {
  /** The built folder. */
  readonly folder: string;
  /** The published address of the portal. */
  readonly site: string;
  /** Address of the bundle of all pages (file:…); empty where none was found. */
  readonly entry: string;
  readonly styles: ReadonlyMap<string, PageStyles>;
}

/** A prerenderer that knows which pages were made by itself, not by the second thread. */
export interface SharingPrerenderer extends AstroPrerenderer {
  readonly list: PageList;
}

type Paths = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>;
type Options = Parameters<AstroPrerenderer['render']>[1];

/**
 * Astro's own prerenderer, in Astro's own loop, with help: a second thread makes pages from the last back. Where the loop comes
 * to a page that is made already, it is told that nothing is left to write. If the second thread cannot make pages, Astro makes
 * all of them.
 */
export function sharingPrerenderer(
  standard: AstroPrerenderer,
  thread: SecondThread,
  notes: () => BuildNotes,
): SharingPrerenderer {
  const listing = new PageListing();
  let paths: Paths = [];
  let share: PageShare | undefined;
  let places: ReadonlyMap<string, number> = new Map();

  /** Makes a page with Astro and takes note of it. `rendered` is the page before its addresses are made relative. */
  const make = async (request: Request, options: Options): Promise<{ answer: Response; rendered: Buffer }> => {
    const given = await standard.render(request, options);
    const response = given instanceof Response ? given : given.response;
    if (response.body === null || ![200, 404].includes(response.status))
      return { answer: response, rendered: Buffer.alloc(0) };
    const rendered = Buffer.from(await response.arrayBuffer());
    const path = decodeURI(new URL(request.url).pathname);
    const html = publishedPage(rendered, path, notes().site);
    listing.add(path, html);
    return { answer: new Response(html, { status: response.status, headers: response.headers }), rendered };
  };

  /** Whether the second thread has made a page: it has claimed it first and has not given up. */
  const isMade = async ({ url }: Request): Promise<boolean> => {
    const place = places.get(url);
    if (share === undefined || place === undefined || claim(share.claims, place)) return false;
    return (await thread.finished()).ok;
  };

  return {
    ...standard,
    async getStaticPaths() {
      paths = await standard.getStaticPaths();
      return paths;
    },
    async render(request, options) {
      // What has failed there need not wait for the other pages to be known.
      if (thread.failure() !== undefined) await thread.finished();
      if (await isMade(request)) return new Response(null);
      const { answer, rendered } = await make(request, options);
      if (share === undefined) {
        share = shareOf(paths, new URL(request.url).origin, rendered, notes());
        places = new Map(share.pages.map(([url], place) => [url, place]));
        const place = places.get(request.url);
        if (place !== undefined) claim(share.claims, place);
        thread.render(share);
      }
      return answer;
    },
    async teardown() {
      // Where the build has failed, the second thread need not make what is left.
      share?.claims.fill(1);
      await standard.teardown?.();
    },
    get list() {
      return listing.list;
    },
  };
}

/** All pages with their full addresses, in a form that can be handed to another thread. */
function shareOf(
  paths: Paths,
  origin: string,
  first: Uint8Array,
  { folder, site, entry, styles }: BuildNotes,
): PageShare {
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
  const claims = createClaims(pages.size);
  return { folder, site, entry, routes, pages: [...pages], styles: new Map(plain), first, claims };
}
