import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes a rendered page below the built folder, and says whether it was one. Answers that are no page (redirects, nothing to
 * show) are left to Astro.
 */
export async function writePage(folder: string, url: string, response: Response): Promise<boolean> {
  if ((response.status !== 200 && response.status !== 404) || response.body === null) return false;
  const target = join(folder, pageFile(decodeURI(new URL(url).pathname)));
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, Buffer.from(await response.arrayBuffer()));
  return true;
}

/** The file of a page below the built folder: `/services/` is `services/index.html`; hosts look for `404.html`. */
export function pageFile(path: string): string {
  const name = path.replace(/^\/|\/$/g, '');
  if (name === '404') return '404.html';
  return name === '' ? 'index.html' : `${name}/index.html`;
}
