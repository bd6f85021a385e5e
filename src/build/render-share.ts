import { setImmediate } from 'node:timers/promises';
import { claim } from './claims.ts';
import { withHeldResponses } from './held-response.ts';
import type { PageShare } from './messages.ts';
import { loadPageApp } from './page-app.ts';
import type { PageList } from './page-list.ts';
import { PageWriter } from './page-writer.ts';

/** After so many pages the event loop takes a turn: what is not needed any more is let go, the progress line and Ctrl+C are heard. */
const pagesAtOnce = 10;

/**
 * Makes pages one after the other, from the first on or from the last back, until it meets one that is taken. `between` is waited
 * for now and then, and ends the work by failing. Gives the list of the pages it has made; an error says which page it was.
 */
export function renderShare(
  share: PageShare,
  end: 'first' | 'last',
  between?: () => Promise<unknown>,
): Promise<PageList> {
  return withHeldResponses(async () => {
    const { entry, folder, routes, pages, styles, claims } = share;
    const app = await loadPageApp(entry, styles);
    const routeData = routes.map(({ route, component }) => {
      const found = app.manifest.routes.find(
        ({ routeData: data }) => data.route === route && data.component === component,
      );
      if (found === undefined) throw new Error(`No route ${route} in the bundle.`);
      return found.routeData;
    });
    const writer = new PageWriter(folder);
    const step = end === 'first' ? 1 : -1;
    let page = end === 'first' ? 0 : pages.length - 1;
    for (; page >= 0 && page < pages.length && claim(claims, page); page += step) {
      // Until a turn of the event loop ends, Node keeps every answer that was made in it.
      if (page % pagesAtOnce === 0) {
        await setImmediate();
        await between?.();
      }
      const [url, route] = pages[page] ?? ['', -1];
      const data = routeData[route];
      if (data === undefined) throw new Error(`Page ${url} has no route.`);
      const response = await app.render(new Request(url), { routeData: data }).catch((error: unknown) => {
        const failure = new Error(`Page ${url} could not be made.`, { cause: error });
        // Where it has none, Astro names the file of the one page that it has asked for.
        throw Object.assign(failure, { id: data.component });
      });
      if (!(await writer.write(url, response))) throw new Error(`${url} is not a page: ${String(response.status)}`);
    }
    return writer.list;
  });
}
