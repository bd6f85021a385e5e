import type { AstroPrerenderer } from 'astro';
import { setImmediate } from 'node:timers/promises';
import { claim, createClaims } from './claims.ts';
import type { PageShare, PageStyles, RouteName } from './messages.ts';
import { uniteLists, type PageList } from './page-list.ts';
import { PageWriter } from './page-writer.ts';
import { pagesAtOnce } from './pages-at-once.ts';
import type { SecondThread } from './second-thread.ts';

/** What is known of the build when its pages are made. */
export interface BuildNotes {
  /** The built folder. */
  readonly folder: string;
  /** Address of the bundle of all pages (file:…). */
  readonly entry: string;
  readonly styles: ReadonlyMap<string, PageStyles>;
}

/**
 * Astro's own prerenderer, but the second thread makes a share of the pages, and each page is written where it is made: Astro
 * would wait for two trips through its pool of threads a page, a sixth of the time at 36,000 pages. An answer without a body
 * tells it that there is nothing left to write. `done` hears of all pages when all are made.
 */
export function sharingPrerenderer(
  standard: AstroPrerenderer,
  thread: SecondThread,
  notes: () => BuildNotes,
  done: (pages: PageList) => void,
): AstroPrerenderer {
  let paths: Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>> = [];
  let given: { readonly share: PageShare; readonly writer: PageWriter } | undefined;
  let asked = 0;
  const numbers = new Map<string, number>();

  /** Given away at the first page, which is when the origin of all addresses is known. */
  function giveAway(origin: string) {
    const routes: RouteName[] = [];
    const places = new Map<unknown, number>();
    const pages = paths.map(({ pathname, route }, number): readonly [string, number] => {
      const place = places.get(route) ?? routes.push({ route: route.route, component: route.component }) - 1;
      places.set(route, place);
      const url = new URL(`${pathname.replace(/\/$/, '')}/`, origin).href;
      numbers.set(url, number);
      return [url, place];
    });
    const { folder, entry, styles } = notes();
    // Only what can be handed to another thread: Astro's notes hold more.
    const plain = [...styles].map(([key, { styles: sheets }]): [string, PageStyles] => [key, { styles: sheets }]);
    const claims = createClaims(pages.length);
    const share: PageShare = { folder, entry, routes, pages, styles: new Map(plain), claims };
    thread.render(share);
    return { share, writer: new PageWriter(folder) };
  }

  return {
    ...standard,
    async getStaticPaths() {
      paths = await standard.getStaticPaths();
      return paths;
    },
    async render(request, options) {
      given ??= giveAway(new URL(request.url).origin);
      const { share, writer } = given;
      asked += 1;
      if (asked % pagesAtOnce === 0) await setImmediate();
      const number = numbers.get(request.url);
      if (number !== undefined && !claim(share.claims, number)) return new Response(null);
      try {
        // Whoever waits hears of a failure there now, not when all other pages are made.
        if (thread.failure() !== undefined) await thread.finished();
        const answer = await standard.render(request, options);
        const response = answer instanceof Response ? answer : answer.response;
        const written = await writer.write(request.url, response);
        return written ? new Response(null, { headers: response.headers }) : answer;
      } catch (error) {
        // The build has failed: nobody waits for the other thread.
        given = undefined;
        // Neither thread has to make what is left.
        share.claims.fill(1);
        throw error;
      }
    },
    async teardown() {
      if (given !== undefined) done(uniteLists([given.writer.list, await thread.finished()]));
      await standard.teardown?.();
    },
  };
}
