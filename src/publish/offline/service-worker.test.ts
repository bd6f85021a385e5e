import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeServiceWorker } from './service-worker.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongshilan-worker-'));
  write('sw.js', 'run(self.gongshilanShell);');
  write('index.html', '<script type="module" src="./_astro/small.js"></script>');
  write('stations/index.html', 'stations');
  write('stations/one/index.html', 'one');
  write('_astro/style.css', 'x'.repeat(120_000));
  write('_astro/small.js', 'import(`./later.js`);import("./charts.js")');
  write('_astro/later.js', '1');
  write('_astro/charts.js', 'x'.repeat(120_000));
  write('_astro/other.js', '1');
  write('icons/seal.svg', '<svg/>');
  write('data/checksums.txt', 'a');
  write('search/names.json', '{"version":"v1"}');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

function written(): string {
  write('sw.js', 'run(self.gongshilanShell);');
  writeServiceWorker(folder);
  return readFileSync(join(folder, 'sw.js'), 'utf8');
}

describe('the service worker of a built site', () => {
  it('is told what every visitor keeps: pages by their content, styles, small scripts; no station', () => {
    expect(written().replaceAll(/[0-9a-f]{16}/g, 'mark')).toMatchInlineSnapshot(`
      "self.gongshilanShell={"version":"mark","files":[{"url":"./","revision":"mark"},{"url":"stations/","revision":"mark"},{"url":"_astro/later.js","revision":null},{"url":"_astro/small.js","revision":null},{"url":"_astro/style.css","revision":null},{"url":"icons/seal.svg","revision":"mark"}],"search":"search/index-mark.pack"};
      run(self.gongshilanShell);"
    `);
    expect(readdirSync(join(folder, 'search')).filter((name) => name.endsWith('.pack'))).toHaveLength(1);
  });

  it('is the same for the same site, and another one when the data or a page has changed', () => {
    const first = written();
    expect(written()).toBe(first);
    write('data/checksums.txt', 'b');
    const second = written();
    expect(second).not.toBe(first);
    write('index.html', 'new home');
    expect(written()).not.toBe(second);
  });

  it('stands in one file', () => {
    write('sw.js', 'import{a}from"./_astro/shared.js";run(self.gongshilanShell);');
    expect(() => {
      writeServiceWorker(folder);
    }).toThrow('stand alone');
    write('sw.js', 'run();');
    expect(() => {
      writeServiceWorker(folder);
    }).toThrow('gongshilanShell');
  });
});
