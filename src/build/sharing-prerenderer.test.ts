import type { AstroPrerenderer, RouteData } from 'astro';
import { describe, expect, it } from 'vitest';
import { claim } from './claims.ts';
import type { Outcome, PageShare } from './messages.ts';
import { sharingPrerenderer } from './sharing-prerenderer.ts';

// Only handed on; nothing here looks into it but for its two names.
const routeData = { route: '/[id]', component: 'page.astro' } as RouteData;
const theirPages: Outcome = { ok: true, pages: { pages: 1, listed: ['/two/'], policies: [] } };

/** A build of three pages, of which the second thread claims the last at once. */
function setUp(outcome: Outcome | Error = theirPages, paths: readonly string[] = ['/', '/one', '/two']) {
  const seen: { share?: PageShare; failure?: unknown; made: string[] } = { made: [] };
  const thread = {
    publish: () => undefined,
    render: (share: PageShare) => {
      seen.share = share;
      claim(share.claims, 2);
      if (outcome instanceof Error) seen.failure = outcome;
    },
    failure: () => seen.failure,
    finished: () => (outcome instanceof Error ? Promise.reject(outcome) : Promise.resolve(outcome)),
    stop: () => Promise.resolve(),
  };
  const standard: AstroPrerenderer = {
    name: 'standard',
    getStaticPaths: () => Promise.resolve(paths.map((pathname) => ({ pathname, route: routeData }))),
    render: ({ url }) => {
      const { pathname } = new URL(url);
      if (pathname === '/broken/') return Promise.reject(new Error('broken'));
      if (pathname === '/moved/') return Promise.resolve(Response.redirect('http://localhost/one/'));
      seen.made.push(pathname);
      return Promise.resolve(
        new Response(`<a href="/a/">${pathname}</a>`, { headers: { 'content-type': 'text/html' } }),
      );
    },
  };
  const styles = new Map([['/[id]&page.astro', { styles: ['a.css'], route: () => 'cannot be handed over' }]]);
  const prerenderer = sharingPrerenderer(standard, thread, () => ({
    folder: '/built',
    site: 'https://town.example',
    entry: 'file:///e.mjs',
    styles,
  }));
  /** What Astro's loop does: it asks for one page after the other, and writes what has a body. */
  const build = async () => {
    const written: [string, string][] = [];
    try {
      for (const { pathname } of await prerenderer.getStaticPaths()) {
        const url = new URL(`${pathname.replace(/\/$/, '')}/`, 'http://localhost').href;
        const answer = await prerenderer.render(new Request(url), { routeData });
        if (answer instanceof Response && answer.body !== null) written.push([pathname, await answer.text()]);
      }
    } finally {
      await prerenderer.teardown?.();
    }
    return written;
  };
  return { seen, prerenderer, build };
}

describe('sharingPrerenderer', () => {
  it('gives the second thread all pages, and the first as Astro makes it, in a form that can be handed over', async () => {
    const { seen, build } = setUp();
    await build();
    expect(structuredClone(seen.share)).toMatchObject({
      entry: 'file:///e.mjs',
      folder: '/built',
      routes: [{ route: '/[id]', component: 'page.astro' }],
      pages: [
        ['http://localhost/', 0],
        ['http://localhost/one/', 0],
        ['http://localhost/two/', 0],
      ],
      styles: new Map([['/[id]&page.astro', { styles: ['a.css'] }]]),
    });
    expect(Buffer.from(seen.share?.first ?? []).toString()).toBe('<a href="/a/">/</a>');
  });

  it('hands Astro what it makes with addresses as that page sees them, and nothing for a page of the second thread', async () => {
    const { prerenderer, seen, build } = setUp();
    expect(await build()).toEqual([
      ['/', '<a href="./a/">/</a>'],
      ['/one', '<a href="../a/">/one/</a>'],
    ]);
    expect(seen.made).toEqual(['/', '/one/']);
    expect(prerenderer.list).toEqual({ pages: 2, listed: ['/', '/one/'], policies: [] });
  });

  it('makes all pages where the second thread cannot', async () => {
    const { prerenderer, build } = setUp({ ok: false, reason: 'another form' });
    expect((await build()).map(([path]) => path)).toEqual(['/', '/one', '/two']);
    expect(prerenderer.list.listed).toEqual(['/', '/one/', '/two/']);
  });

  it('hands on an answer that is no page', async () => {
    const { prerenderer } = setUp(theirPages, ['/moved', '/one', '/two']);
    await prerenderer.getStaticPaths();
    const answer = await prerenderer.render(new Request('http://localhost/moved/'), { routeData });
    expect(answer).toMatchObject({ status: 302 });
    expect(prerenderer.list.pages).toBe(0);
  });

  it('waits for nobody where a page has failed', async () => {
    const { seen, build } = setUp(theirPages, ['/', '/broken', '/two', '/three']);
    await expect(build()).rejects.toThrow('broken');
    expect(seen.share?.claims.every((taken) => taken === 1)).toBe(true);
  });

  it('ends when the second thread could not write the other files', async () => {
    const { seen, build } = setUp(new Error('磁盘满了'));
    await expect(build()).rejects.toThrow('磁盘满了');
    expect(seen.made).toEqual(['/']);
  });

  it('refuses two pages of one address', async () => {
    const { build } = setUp(theirPages, ['/one', '/one/']);
    await expect(build()).rejects.toThrow('Both page.astro and page.astro make http://localhost/one/');
  });
});
