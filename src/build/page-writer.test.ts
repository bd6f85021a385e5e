import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PageWriter } from './page-writer.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongshilan-pages-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('PageWriter', () => {
  it('writes a page where its address says', async () => {
    const url = 'http://localhost/places/%E6%B3%8A%E9%87%8C/';
    expect(await new PageWriter(folder).write(url, new Response('<p>泊里镇</p>'))).toBe(true);
    expect(readFileSync(join(folder, 'places/泊里/index.html'), 'utf8')).toBe('<p>泊里镇</p>');
  });

  it('writes the page for what is not found, too', async () => {
    expect(await new PageWriter(folder).write('http://localhost/404/', new Response('没有', { status: 404 }))).toBe(
      true,
    );
    expect(readFileSync(join(folder, '404.html'), 'utf8')).toBe('没有');
  });

  it('leaves other answers alone', async () => {
    const moved = new Response(null, { status: 301, headers: { location: '/' } });
    expect(await new PageWriter(folder).write('http://localhost/old/', moved)).toBe(false);
    expect(await new PageWriter(folder).write('http://localhost/empty/', new Response(null))).toBe(false);
    expect(readdirSync(folder)).toEqual([]);
  });
});
