import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Portal } from '../../data/portal.ts';
import { hasPlacePage, hasServicePages } from '../../domain/addresses/address.ts';
import { writePublished } from '../files/write-file.ts';
import { frameOf } from './frame.ts';
import { shortPages } from './short-pages.ts';

/** Writes the short pages into a built folder, in the frame of one of its pages. Gives their paths, for the site map. */
export function writeShortPages(folder: string, portal: Portal): readonly string[] {
  const place = portal.tables.regions.find((region) => hasPlacePage(portal, region));
  if (hasServicePages(portal) || place === undefined) return [];
  const { site, name } = portal.config;
  const frame = frameOf(readFileSync(join(folder, 'places', place.id, 'index.html'), 'utf8'), site, name);
  if (frame === undefined) throw new Error('The frame of the short pages was not found in a built page.');
  const paths: string[] = [];
  for (const page of shortPages(portal)) {
    writePublished(folder, { path: `${page.path.slice(1)}index.html`, chunks: [frame(page)] });
    paths.push(page.path);
  }
  return paths;
}
