import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tableNames } from '../tables/index.ts';
import { publishFiles, publishPageFiles } from './publish-all.ts';
import { publishPortal } from './publish-fixture.ts';
import { inPieces } from './published-file.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongshilan-publish-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function page(path: string, head = ''): void {
  mkdirSync(join(folder, path), { recursive: true });
  writeFileSync(
    join(folder, path, 'index.html'),
    `<head><meta http-equiv="content-security-policy" content="default-src 'self'">${head}</head>`,
  );
}

/** What the service worker is told of, beside pages. */
function restOfSite(): void {
  for (const [path, content] of [
    ['sw.js', 'run(self.gongshilanShell);'],
    ['_astro/style.css', ''],
    ['icons/seal.svg', ''],
    ['data/checksums.txt', ''],
    ['search/names.json', '{"version":"v1"}'],
  ] as const) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

const read = (path: string): string => readFileSync(join(folder, path), 'utf8');

describe('publishFiles', () => {
  it('writes the data files with checksums that hold', () => {
    publishFiles(folder, publishPortal(), '2026-11-21');
    const lines = read('data/checksums.txt').trim().split('\n');
    expect(lines).toHaveLength(tableNames.length * 3 + 4);
    for (const line of lines) {
      const [sum, path] = line.split('  ');
      expect(
        createHash('sha256')
          .update(readFileSync(join(folder, 'data', path ?? '')))
          .digest('hex'),
      ).toBe(sum);
    }
  });

  it('lists the built pages that may be found, and the policies of all', () => {
    page('');
    page('stations/zhan');
    page('stories/gone', '<meta name="robots" content="noindex">');
    restOfSite();
    publishPageFiles(folder, 'https://gongshilan.example');
    expect(read('sitemap-0.xml').match(/<loc>.*?<\/loc>/g)).toEqual([
      '<loc>https://gongshilan.example/</loc>',
      '<loc>https://gongshilan.example/stations/zhan/</loc>',
    ]);
    expect(read('_headers')).toContain("default-src 'self'; frame-ancestors 'none'");
  });

  it('makes the same bytes twice', () => {
    const first = publishFiles(folder, publishPortal(), '2026-11-21');
    const second = publishFiles(folder, publishPortal(), '2026-11-21');
    expect(second).toEqual(first);
  });
});

describe('inPieces', () => {
  it('joins short texts into few pieces and loses nothing', () => {
    const parts = Array.from(
      { length: 5000 },
      (_, index) => `行 ${String(index)}，若干字若干字若干字若干字若干字若干字\n`,
    );
    const pieces = [...inPieces(parts)];
    expect(pieces.length).toBeLessThan(5);
    expect(pieces.join('')).toBe(parts.join(''));
  });
});
