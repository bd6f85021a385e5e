import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pageFile } from './page-file.ts';
import { PageListing, type PageList } from './page-list.ts';

/** Writes rendered pages below the built folder, and keeps a list of them. */
export class PageWriter {
  readonly #folder: string;
  readonly #listing = new PageListing();

  constructor(folder: string) {
    this.#folder = folder;
  }

  async write(url: string, response: Response): Promise<void> {
    const path = decodeURI(new URL(url).pathname);
    const target = join(this.#folder, pageFile(path));
    const html = Buffer.from(await response.arrayBuffer());
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, html);
    this.#listing.add(path, html);
  }

  get list(): PageList {
    return this.#listing.list;
  }
}
