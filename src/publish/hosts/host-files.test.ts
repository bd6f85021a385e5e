import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parsePortalConfig, type PortalConfig } from '../../data/portal-config.ts';
import { writeHostFiles } from './host-files.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongshilan-host-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const settings = {
  name: '清水镇公示栏',
  tagline: '社工站做了什么，钱花在哪里',
  home_region: 'qingshui',
  site: 'https://town.example/portal',
  repository: 'https://git.example/town/portal',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
};

function config(more: Readonly<Record<string, string>> = {}): PortalConfig {
  const parsed = parsePortalConfig(JSON.stringify({ ...settings, ...more }, undefined, 1));
  if (!parsed.ok) throw new Error(parsed.detail);
  return parsed.config;
}

const written = (path: string): string => readFileSync(join(folder, path), 'utf8');

describe('what stands beside the pages for hosts and phones', () => {
  it('names the sitemap with the path of the site, and lets GitHub publish folders that begin with _', () => {
    writeHostFiles(folder, config(), '2026-11-27');
    expect(written('robots.txt')).toBe(
      'User-agent: *\nAllow: /\n\nSitemap: https://town.example/portal/sitemap-index.xml\n',
    );
    expect(written('.nojekyll')).toBe('');
  });

  it('the manifest holds relative addresses alone, and icons of the sizes that it says', () => {
    writeHostFiles(folder, config(), '2026-11-27');
    const manifest = JSON.parse(written('manifest.webmanifest')) as {
      start_url: string;
      scope: string;
      icons: { src: string; sizes: string; purpose: string }[];
    };
    expect([manifest.start_url, manifest.scope]).toEqual(['./', './']);
    expect(manifest.icons.map(({ src }) => src)).toEqual(
      readdirSync(join(folder, 'icons')).map((name) => `icons/${name}`),
    );
    for (const { src, sizes, purpose } of manifest.icons) {
      const { width, height, data } = PNG.sync.read(readFileSync(join(folder, src)));
      expect(`${String(width)}x${String(height)}`, src).toBe(sizes);
      // A phone cuts a maskable icon to its own form: it is painted to the corner. The seal has round corners.
      expect(data[3], src).toBe(purpose === 'maskable' ? 255 : 0);
    }
  });

  it('nobody is named for faults where the settings name nobody', () => {
    writeHostFiles(folder, config(), '2026-11-27');
    expect(readdirSync(folder)).not.toContain('.well-known');
  });

  it('says whom to tell of a fault, for less than a year from the day of the build', () => {
    const named = config({ security_contact: 'https://town.example/report' });
    writeHostFiles(folder, named, '2026-11-27');
    expect(written('.well-known/security.txt')).toBe(
      [
        'Contact: https://town.example/report',
        'Expires: 2027-11-22T00:00:00Z',
        'Preferred-Languages: zh, en',
        'Canonical: https://town.example/portal/.well-known/security.txt',
        '',
      ].join('\n'),
    );
  });

  it.each([
    'javascript:alert(1)',
    'me@town.example',
    'mailto:',
    'mailto:me@town.example\nContact: x',
    'http://town.example/',
  ])('a contact that is no address for it is refused: %s', (contact) => {
    expect(() => config({ security_contact: contact })).toThrow('"security_contact"');
  });

  it.each(['mailto:safe@town.example', 'tel:+86-532-12345'])('%s is one', (contact) => {
    expect(config({ security_contact: contact }).security_contact).toBe(contact);
  });

  it('the same day gives the same bytes', () => {
    writeHostFiles(folder, config(), '2026-11-27');
    const first = readFileSync(join(folder, 'icons/icon-512.png'));
    writeHostFiles(folder, config(), '2026-11-27');
    expect(readFileSync(join(folder, 'icons/icon-512.png')).equals(first)).toBe(true);
  });
});
