import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tableNames } from '../schema/index.ts';
import { publishFiles, publishPageFiles } from './publish-all.ts';
import { publishPortal } from '../../tests/fixtures/publish/publish-fixture.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongshilan-publish-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const read = (path: string): string => readFileSync(join(folder, path), 'utf8');

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const days = { today: '2026-11-21', until: '2026-11-20' };

describe('publishFiles', () => {
  it('writes the data files, each with a checksum that holds', () => {
    Array.from(publishFiles(folder, publishPortal(), days));
    const sums = new Map(
      readdirSync(join(folder, 'data'), { recursive: true, encoding: 'utf8', withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name !== 'checksums.txt')
        .map((entry) => relative(join(folder, 'data'), join(entry.parentPath, entry.name)))
        .map((path) => [path.replaceAll('\\', '/'), sha256(readFileSync(join(folder, 'data', path)))]),
    );
    expect(sums.size).toBeGreaterThan(tableNames.length * 4);
    const lines = read('data/checksums.txt').trim().split('\n');
    expect(lines.toSorted()).toEqual([...sums].map(([path, sum]) => `${sum}  ${path}`).toSorted());
  });

  it('lists the built pages that may be found, and the policies of all', () => {
    publishPageFiles(folder, 'https://gongshilan.example', {
      listed: ['/stations/zhan/', '/'],
      policies: ["default-src 'self'"],
    });
    expect(read('sitemap-0.xml').match(/<loc>.*?<\/loc>/g)).toEqual([
      '<loc>https://gongshilan.example/</loc>',
      '<loc>https://gongshilan.example/stations/zhan/</loc>',
    ]);
    expect(read('_headers')).toMatch(/Policy: default-src 'self'; .*style-src 'sha256-.*; frame-ancestors 'none'\n/);
  });

  it('makes the same bytes twice', () => {
    const first = Array.from(publishFiles(folder, publishPortal(), days));
    const second = Array.from(publishFiles(folder, publishPortal(), days));
    expect(second).toEqual(first);
  });
});
