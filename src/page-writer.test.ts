import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RouteData } from 'astro';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pageFile, writingPages } from './page-writer.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongshilan-pages-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('writingPages', () => {
  const pages = (answer: () => Response) =>
    writingPages(
      { name: 'standard', getStaticPaths: () => Promise.resolve([]), render: () => Promise.resolve(answer()) },
      () => folder,
    );
  // Only handed on to Astro's own prerenderer.
  const options = { routeData: {} as RouteData };

  it('writes a page where its address says, and leaves nothing for Astro to write', async () => {
    const request = new Request('http://localhost/places/%E6%B3%8A%E9%87%8C/');
    const answer = await pages(() => new Response('<p>泊里镇</p>')).render(request, options);
    expect(readFileSync(join(folder, 'places/泊里/index.html'), 'utf8')).toBe('<p>泊里镇</p>');
    expect(answer instanceof Response && answer.body).toBeNull();
  });

  it('leaves other answers to Astro', async () => {
    const moved = new Response(null, { status: 301, headers: { location: '/' } });
    expect(await pages(() => moved).render(new Request('http://localhost/old/'), options)).toBe(moved);
  });
});

describe('pageFile', () => {
  it('is what a static host looks for', () => {
    expect(['/', '/services/', '/stations/a/poster/', '/404/'].map(pageFile)).toEqual([
      'index.html',
      'services/index.html',
      'stations/a/poster/index.html',
      '404.html',
    ]);
  });
});
