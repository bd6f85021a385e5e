import { setImmediate } from 'node:timers/promises';
import { claim } from './claims.ts';
import type { PageShare, PageStyles, RouteName } from './messages.ts';
import type { PageList } from './page-list.ts';
import { PageWriter } from './page-writer.ts';
import { pagesAtOnce } from './pages-at-once.ts';

/**
 * The part that we use of what Astro's bundle gives out as `app`. Astro has no public interface for rendering outside its own
 * loop: this is written against the exact version in package.json, and says so when it does not fit any more.
 */
interface PageApp {
  readonly manifest: { readonly routes: readonly { readonly routeData: RouteName }[] };
  setInternals(internals: { readonly pagesByKeys: ReadonlyMap<string, PageStyles> }): void;
  setOptions(options: unknown): void;
  render(request: Request, options: { readonly routeData: RouteName }): Promise<Response>;
}

/** Makes pages from the last to the first until it meets one that is taken. Gives the list of those it has made. */
export async function renderShare({ entry, folder, routes, pages, styles, claims }: PageShare): Promise<PageList> {
  const app = appOf(await import(entry));
  app.setInternals({ pagesByKeys: styles });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: () => true } } } });
  const routeData = routes.map(({ route, component }) => {
    const found = app.manifest.routes.find(
      ({ routeData: data }) => data.route === route && data.component === component,
    );
    if (found === undefined) throw new Error(`No route ${route} in the bundle.`);
    return found.routeData;
  });
  const writer = new PageWriter(folder);
  for (let page = pages.length - 1; page >= 0 && claim(claims, page); page -= 1) {
    // Until a turn of the event loop ends, Node keeps every answer that was made in it.
    if (page % pagesAtOnce === 0) await setImmediate();
    const [url, route] = pages[page] ?? ['', -1];
    const data = routeData[route];
    if (data === undefined) throw new Error(`Page ${url} has no route.`);
    const response = await app.render(new Request(url), { routeData: data });
    if (!(await writer.write(url, response))) throw new Error(`${url} is not a page: ${String(response.status)}`);
  }
  return writer.list;
}

function appOf(bundle: unknown): PageApp {
  if (typeof bundle === 'object' && bundle !== null && 'app' in bundle && isPageApp(bundle.app)) return bundle.app;
  throw new Error('The bundle of pages has another form than this version of Astro gives it.');
}

function isPageApp(app: unknown): app is PageApp {
  if (typeof app !== 'object' || app === null) return false;
  const has = (name: string): boolean => name in app && typeof Reflect.get(app, name) === 'function';
  return 'manifest' in app && ['setInternals', 'setOptions', 'render'].every(has);
}
