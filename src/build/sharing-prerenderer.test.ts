import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AstroPrerenderer, RouteData } from 'astro';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { claim } from './claims.ts';
import type { PageShare } from './messages.ts';
import type { PageList } from './page-list.ts';
import { sharingPrerenderer } from './sharing-prerenderer.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongshilan-pages-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

// Only handed on; nothing here looks into it but for its two names.
const routeData = { route: '/[id]', component: 'page.astro' } as RouteData;

function setUp() {
  const seen: { share?: PageShare; pages?: PageList; failure?: Error } = {};
  const thread = {
    publish: () => undefined,
    render: (share: PageShare) => void (seen.share = share),
    failure: () => seen.failure,
    finished: () =>
      seen.failure === undefined
        ? Promise.resolve({ pages: 1, listed: ['/two/'], policies: [] })
        : Promise.reject(seen.failure),
    stop: () => Promise.resolve(),
  };
  const standard: AstroPrerenderer = {
    name: 'standard',
    getStaticPaths: () => Promise.resolve(['/', '/one', '/two'].map((pathname) => ({ pathname, route: routeData }))),
    render: (request) =>
      request.url.includes('broken') ? Promise.reject(new Error('broken')) : Promise.resolve(new Response(request.url)),
  };
  const styles = new Map([['/[id]&page.astro', { styles: ['a.css'], route: () => 'cannot be handed over' }]]);
  const pages = sharingPrerenderer(
    standard,
    thread,
    () => ({ folder, entry: 'file:///entry.mjs', styles }),
    (all) => {
      seen.pages = all;
    },
  );
  const render = (path: string) => pages.render(new Request(`http://localhost${path}`), { routeData });
  return { seen, pages, render };
}

describe('sharingPrerenderer', () => {
  it('gives the second thread all pages, in a form that can be handed over', async () => {
    const { seen, pages, render } = setUp();
    await pages.getStaticPaths();
    await render('/');
    expect(structuredClone(seen.share)).toMatchObject({
      entry: 'file:///entry.mjs',
      routes: [{ route: '/[id]', component: 'page.astro' }],
      pages: [
        ['http://localhost/', 0],
        ['http://localhost/one/', 0],
        ['http://localhost/two/', 0],
      ],
      styles: new Map([['/[id]&page.astro', { styles: ['a.css'] }]]),
    });
  });

  it('writes what it makes, leaves nothing for Astro to write, and does not make what is taken', async () => {
    const { seen, pages, render } = setUp();
    await pages.getStaticPaths();
    const first = await render('/');
    expect(first instanceof Response && first.body).toBeNull();
    if (seen.share !== undefined) claim(seen.share.claims, 2);
    await render('/one/');
    await render('/two/');
    expect(readdirSync(folder).sort()).toEqual(['index.html', 'one']);
  });

  it('waits for nobody where a page has failed', async () => {
    const { seen, pages, render } = setUp();
    await pages.getStaticPaths();
    await expect(render('/broken/')).rejects.toThrow('broken');
    await pages.teardown?.();
    expect(seen.pages).toBeUndefined();
    expect(seen.share?.claims.every((taken) => taken === 1)).toBe(true);
  });

  it('ends at the next page when the second thread has failed, and waits for it no longer', async () => {
    const { seen, pages, render } = setUp();
    await pages.getStaticPaths();
    await render('/');
    seen.failure = new Error('磁盘满了');
    await expect(render('/one/')).rejects.toThrow('磁盘满了');
    await pages.teardown?.();
    expect(seen.pages).toBeUndefined();
  });

  it('tells of the pages of both threads when both are done', async () => {
    const { seen, pages, render } = setUp();
    await pages.getStaticPaths();
    await render('/');
    await pages.teardown?.();
    expect(seen.pages?.listed).toEqual(['/', '/two/']);
  });
});
