import { setImmediate } from 'node:timers/promises';
import { claim } from './claims.ts';
import type { Outcome, PageShare, RouteName } from './messages.ts';
import { loadPageApp, type PageApp } from './page-app.ts';
import { PageWriter } from './page-writer.ts';
import { isStopped, type StopFlag } from './stop-flag.ts';

/** After so many pages the event loop takes a turn: until then Node keeps every answer that was made in it. */
const pagesAtOnce = 10;

/**
 * Makes pages from the last back, until it meets one that is taken. Nothing that goes wrong here ends the build: the reason is
 * given, and Astro makes the pages itself.
 */
export async function renderShare(share: PageShare, stop: StopFlag): Promise<Outcome> {
  try {
    return { ok: true, pages: await renderPages(share, stop) };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

async function renderPages(share: PageShare, stop: StopFlag) {
  const app = await loadPageApp(share.entry, share.styles);
  const render = renderer(app, share);
  const first = Buffer.from(await (await render(0)).arrayBuffer());
  if (!first.equals(share.first)) throw new Error('The first page is not the same as Astro makes it.');
  const writer = new PageWriter(share.folder, share.site);
  for (let page = share.pages.length - 1; page >= 0 && !isStopped(stop) && claim(share.claims, page); page -= 1) {
    if (page % pagesAtOnce === 0) await setImmediate();
    await writer.write(share.pages[page]?.[0] ?? '', await render(page));
  }
  return writer.list;
}

/** What asks the app for a page by its place in the list. */
function renderer(app: PageApp, { routes, pages }: PageShare): (page: number) => Promise<Response> {
  const routeData = routes.map((name) => routeOf(app, name));
  return async (page) => {
    const [url, route] = pages[page] ?? ['', -1];
    const data = routeData[route];
    if (data === undefined) throw new Error(`Page ${url} has no route.`);
    const response = await app.render(new Request(url), { routeData: data });
    if (response.body === null || ![200, 404].includes(response.status))
      throw new Error(`${url} is not a page: ${String(response.status)}`);
    return response;
  };
}

function routeOf(app: PageApp, { route, component }: RouteName): RouteName {
  const found = app.manifest.routes.find(
    ({ routeData }) => routeData.route === route && routeData.component === component,
  );
  if (found === undefined) throw new Error(`No route ${route} in the bundle.`);
  return found.routeData;
}
