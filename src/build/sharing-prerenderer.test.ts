import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroPrerenderer, RouteData } from 'astro';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { claim } from './claims.ts';
import type { PageShare } from './messages.ts';
import { pageBundle } from '../../tests/fixtures/build/page-bundle-fixture.ts';
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

function setUp(paths: readonly string[] = ['/', '/one', '/two']) {
  const seen: { share?: PageShare; pages?: PageList; failure?: Error } = {};
  const entry = join(folder, 'entry.mjs');
  writeFileSync(entry, pageBundle('/[id]', 'page.astro'));
  const thread = {
    publish: () => undefined,
    render: (share: PageShare) => {
      seen.share = share;
      claim(share.claims, 2);
    },
    failure: () => seen.failure,
    finished: () =>
      seen.failure === undefined
        ? Promise.resolve({ pages: 1, listed: ['/two/'], policies: [] })
        : Promise.reject(seen.failure),
    stop: () => Promise.resolve(),
  };
  const standard: AstroPrerenderer = {
    name: 'standard',
    getStaticPaths: () => Promise.resolve(paths.map((pathname) => ({ pathname, route: routeData }))),
    render: () => Promise.reject(new Error('Astro is not asked for pages one by one.')),
  };
  const styles = new Map([['/[id]&page.astro', { styles: ['a.css'], route: () => 'cannot be handed over' }]]);
  const built = join(folder, 'built');
  const prerenderer = sharingPrerenderer(
    standard,
    thread,
    () => ({ folder: built, entry: pathToFileURL(entry).href, styles }),
    (all) => {
      seen.pages = all;
    },
  );
  const build = async () => {
    const [first] = await prerenderer.getStaticPaths();
    return prerenderer.render(new Request(`http://localhost${first?.pathname ?? ''}`), { routeData });
  };
  return { seen, prerenderer, build, built };
}

describe('sharingPrerenderer', () => {
  it('tells Astro of one page, and gives the second thread all, in a form that can be handed over', async () => {
    const { seen, prerenderer, build } = setUp();
    expect(await prerenderer.getStaticPaths()).toHaveLength(1);
    await build();
    expect(structuredClone(seen.share)).toMatchObject({
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
    const { build, built } = setUp();
    const answer = await build();
    expect(answer instanceof Response && answer.body).toBeNull();
    expect(readdirSync(built).sort()).toEqual(['index.html', 'one']);
  });

  it('waits for nobody where a page has failed', async () => {
    const { seen, build } = setUp(['/broken', '/one', '/two']);
    await expect(build()).rejects.toThrow('Page http://localhost/broken/ could not be made.');
    expect(seen.pages).toBeUndefined();
    expect(seen.share?.claims.every((taken) => taken === 1)).toBe(true);
  });

  it('ends when the second thread has failed', async () => {
    const { seen, build, built } = setUp();
    seen.failure = new Error('磁盘满了');
    await expect(build()).rejects.toThrow('磁盘满了');
    expect(seen.pages).toBeUndefined();
    expect(existsSync(built)).toBe(false);
  });

  it('refuses two pages of one address', async () => {
    const { build } = setUp(['/one', '/one/']);
    await expect(build()).rejects.toThrow('Both page.astro and page.astro make http://localhost/one/');
  });

  it('tells of the pages of both threads when both are done', async () => {
    const { seen, build } = setUp();
    await build();
    expect(seen.pages?.listed).toEqual(['/', '/one/', '/two/']);
  });
});
