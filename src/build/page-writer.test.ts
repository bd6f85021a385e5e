import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PageWriter } from './page-writer.ts';

const site = 'https://town.example/portal';
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongshilan-pages-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('PageWriter', () => {
  it('writes a page where its address says, with addresses as that page sees them', async () => {
    const url = 'http://localhost/places/%E6%B3%8A%E9%87%8C/';
    await new PageWriter(folder, site).write(url, new Response('<a href="/funds/">泊里镇</a>'));
    expect(readFileSync(join(folder, 'places/泊里/index.html'), 'utf8')).toBe('<a href="../../funds/">泊里镇</a>');
  });

  it('writes the page for what is not found, too', async () => {
    await new PageWriter(folder, site).write(
      'http://localhost/404/',
      new Response('<a href="/">没有</a>', { status: 404 }),
    );
    expect(readFileSync(join(folder, '404.html'), 'utf8')).toBe('<a href="/portal/">没有</a>');
  });

  it('keeps a list of what it has written', async () => {
    const writer = new PageWriter(folder, site);
    await writer.write('http://localhost/', new Response('首页'));
    await writer.write('http://localhost/404/', new Response('没有'));
    expect(writer.list).toEqual({ pages: 2, listed: ['/'], policies: [] });
    expect(readdirSync(folder).sort()).toEqual(['404.html', 'index.html']);
  });
});
