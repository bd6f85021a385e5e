import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { HeldResponse } from './held-response.ts';
import { pageFile } from './page-file.ts';
import { PageListing, type PageList } from './page-list.ts';

/** Writes rendered pages below the built folder, and keeps a list of them. */
export class PageWriter {
  readonly #folder: string;
  readonly #listing = new PageListing();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Writes a page and says whether it was one; other answers (redirects, nothing to show) are left alone. */
  async write(url: string, response: Response): Promise<boolean> {
    if ((response.status !== 200 && response.status !== 404) || response.body === null) return false;
    const path = decodeURI(new URL(url).pathname);
    const target = join(this.#folder, pageFile(path));
    const html = await bytesOf(response);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, html);
    this.#listing.add(path, html);
    return true;
  }

  get list(): PageList {
    return this.#listing.list;
  }
}

async function bytesOf(response: Response): Promise<Buffer> {
  const held = response instanceof HeldResponse ? response.held : undefined;
  if (held === undefined) return Buffer.from(await response.arrayBuffer());
  return Buffer.from(held.buffer, held.byteOffset, held.byteLength);
}
