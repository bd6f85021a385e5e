import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { weighSite } from './page-weights.ts';

const css = 'body{color:#1f1b16}';
const head = '<link rel="stylesheet" href="/_astro/base.css?v=1"><link rel="icon" href="/icon.svg">';
const relative = head.replace('"/_astro', '"../../_astro');
const files: Readonly<Record<string, string>> = {
  'index.html': `${head}${head}<main>首页</main>`,
  'services/index.html': '<main>服务</main>',
  'services/a/index.html': `${head}<main>助餐</main>`,
  'services/b/index.html': `${relative}<main>理发，说明长一些，所以它是服务页里最大的</main>`,
  'stations/a/index.html': '<link rel=stylesheet href=/_astro/base.css><main>站点</main>',
  'stations/a/poster/index.html': `<main>${Array.from({ length: 400 }, (_, number) => String(number * 7919)).join(' ')}</main>`,
  '404.html': '<link rel="stylesheet" href="https://elsewhere.example/a.css"><main>没有这一页</main>',
  '_astro/base.css': css,
};
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongshilan-weights-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function compressed(...texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + gzipSync(text, { level: 6 }).length, 0);
}

describe('weighSite', () => {
  it('counts pages', () => {
    expect(weighSite(folder).pages).toBe(7);
  });

  it('weighs HTML and each style sheet once, compressed', () => {
    const { home, station } = weighSite(folder);
    expect(home).toEqual({ address: '/', bytes: compressed(files['index.html'] ?? '', css) });
    expect(station).toEqual({ address: '/stations/a/', bytes: compressed(files['stations/a/index.html'] ?? '', css) });
  });

  it('finds a style sheet by an address that is relative to the page', () => {
    const { bytes } = weighSite(folder).service ?? {};
    expect(bytes).toBe(compressed(files['services/b/index.html'] ?? '', css));
  });

  it('takes the largest page of a kind, lists and posters aside', () => {
    expect(weighSite(folder).service?.address).toBe('/services/b/');
  });

  it('finds the heaviest page of all', () => {
    expect(weighSite(folder).heaviest?.address).toBe('/stations/a/poster/');
  });

  it('leaves out kinds that a site does not have', () => {
    expect(weighSite(folder).story).toBeUndefined();
  });
});
