import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, it, onTestFinished } from 'vitest';
import { testPortal } from '../../../../tests/fixtures/client/search-index.ts';
import type { PagesFile } from '../format/pages-file.ts';
import { writePageIndex } from './page-index.ts';

const pages: Readonly<Record<string, string>> = {
  '/services/song/': '<main><h1>送饭上门</h1><p>重复率减少了42.8%<a class="ref" href="#src-1">5</a>。</p></main>',
  '/help/':
    '<main><nav>首页</nav><h1>怎么用</h1><h2 id="big">字太小</h2><p>点大字。</p><button>大字按钮</button></main>',
  '/services/': '<main><h1>全部服务</h1></main>',
};

async function indexed(paths: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  mkdirSync(join(folder, 'search'));
  for (const [path, html] of Object.entries(pages)) {
    mkdirSync(join(folder, path), { recursive: true });
    writeFileSync(join(folder, path, 'index.html'), html);
  }
  await writePageIndex(folder, testPortal(), paths);
  const file = JSON.parse(readFileSync(join(folder, 'search/pages.json'), 'utf8')) as PagesFile;
  const [bundle] = file.bundles;
  const root = join(folder, 'search', bundle?.folder ?? '');
  const fragments = readdirSync(join(root, 'fragment'))
    .map((name) => gunzipSync(readFileSync(join(root, 'fragment', name))).toString())
    .map((text) => text.replaceAll('\u200b', ''))
    .join('\n');
  return { file, names: readdirSync(root).sort(), fragments };
}

it('holds the words of pages and of no mark, menu or list; the same whatever the order in which they are named', async () => {
  const first = await indexed(Object.keys(pages));
  const again = await indexed(Object.keys(pages).reverse());
  expect(again).toEqual(first);
  expect(first.file.bundles).toHaveLength(1);
  expect(first.fragments).toContain('42.8%');
  expect(first.fragments).not.toContain('42.8%5');
  expect(first.fragments).toContain('"id":"big"');
  for (const left of ['大字按钮', '首页', '全部服务']) expect(first.fragments).not.toContain(left);
});

it('brings the program that asks it, and no search box', async () => {
  const { names } = await indexed(['/help/']);
  expect(names.map((name) => name.replace(/_[0-9a-f]+/, ''))).toEqual(
    [
      'fragment',
      'index',
      'filter',
      'pagefind-entry.json',
      'pagefind.js',
      'pagefind.zh-CN.pf_meta',
      'wasm.unknown.pagefind',
    ].sort(),
  );
});
