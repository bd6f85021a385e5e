import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AstroPrerenderer, RouteData } from 'astro';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { claim } from './claims.ts';
import type { PageShare } from './messages.ts';
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
  const seen: { share?: PageShare; finished: boolean } = { finished: false };
  const thread = {
    publish: () => undefined,
    render: (share: PageShare) => void (seen.share = share),
    finished: () => {
      seen.finished = true;
      return Promise.resolve({ pages: 1 });
    },
    stop: () => Promise.resolve(),
  };
  const standard: AstroPrerenderer = {
    name: 'standard',
    getStaticPaths: () => Promise.resolve(['/', '/one', '/two'].map((pathname) => ({ pathname, route: routeData }))),
    render: (request) => Promise.resolve(new Response(request.url)),
  };
  const styles = new Map([['/[id]&page.astro', { styles: ['a.css'], route: () => 'cannot be handed over' }]]);
  const pages = sharingPrerenderer(standard, thread, () => ({ folder, entry: 'file:///entry.mjs', styles }));
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

  it('is done when the second thread is', async () => {
    const { seen, pages, render } = setUp();
    await pages.getStaticPaths();
    await render('/');
    await pages.teardown?.();
    expect(seen.finished).toBe(true);
  });
});
