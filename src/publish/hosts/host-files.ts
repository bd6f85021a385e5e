import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PortalConfig } from '../../data/portal-config.ts';
import type { PublishedFile } from '../files/published-file.ts';
import { writePublished } from '../files/write-file.ts';
import { iconPng } from './icon.ts';

/** Icons of a phone's home screen, as the manifest names them. */
const icons = [
  { name: 'icon-192.png', size: 192, maskable: false },
  { name: 'icon-512.png', size: 512, maskable: false },
  { name: 'icon-maskable-512.png', size: 512, maskable: true },
] as const;

/** Writes what hosts, search engines and phones look for beside the pages. */
export function writeHostFiles(folder: string, config: PortalConfig, today: string): void {
  const security = securityFile(config, today);
  const files = [noJekyllFile(), robotsFile(config.site), manifestFile(config), ...(security ? [security] : [])];
  for (const file of files) writePublished(folder, file);
  for (const { name, size, maskable } of icons) {
    const target = join(folder, 'icons', name);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, iconPng(size, maskable));
  }
}

/** Tells GitHub Pages to publish folders whose names begin with `_`: without it the style sheet is missing. */
function noJekyllFile(): PublishedFile {
  return { path: '.nojekyll', chunks: [] };
}

/** Search engines read it at the root of a host alone; where the site stands below a path, the host's own has to name the sitemap. */
function robotsFile(site: string): PublishedFile {
  return {
    path: 'robots.txt',
    chunks: ['User-agent: *\nAllow: /\n\n', `Sitemap: ${encodeURI(site)}/sitemap-index.xml\n`],
  };
}

/** Lets a phone put the site on its home screen. Addresses in it are relative to the file, so it works wherever the site stands. */
function manifestFile({ name, tagline }: PortalConfig): PublishedFile {
  const manifest = {
    name,
    short_name: name,
    description: tagline,
    lang: 'zh-CN',
    start_url: './',
    scope: './',
    display: 'minimal-ui',
    background_color: '#FBFAF7',
    theme_color: '#FBFAF7',
    icons: icons.map(({ name: file, size, maskable }) => ({
      src: `icons/${file}`,
      sizes: `${String(size)}x${String(size)}`,
      type: 'image/png',
      purpose: maskable ? 'maskable' : 'any',
    })),
  };
  return { path: 'manifest.webmanifest', chunks: [`${JSON.stringify(manifest, undefined, 2)}\n`] };
}

/**
 * `/.well-known/security.txt` (RFC 9116): whom to tell of a fault in the site. Undefined where nobody is named. It holds for less
 * than a year, as the standard advises, counted from the build's day: the same day gives the same bytes.
 */
function securityFile({ security_contact: contact, site }: PortalConfig, today: string): PublishedFile | undefined {
  if (contact === undefined) return undefined;
  const expires = new Date(`${today}T00:00:00Z`);
  expires.setUTCDate(expires.getUTCDate() + 360);
  const lines = [
    `Contact: ${contact}`,
    `Expires: ${expires.toISOString().replace('.000', '')}`,
    'Preferred-Languages: zh, en',
    `Canonical: ${encodeURI(site)}/.well-known/security.txt`,
  ];
  return { path: '.well-known/security.txt', chunks: [`${lines.join('\n')}\n`] };
}
