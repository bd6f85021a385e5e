import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pageFile } from './page-file.ts';
import { PageListing, type PageList } from './page-list.ts';
import { publishedPage } from './published-page.ts';

/** Writes rendered pages below the built folder, and keeps a list of them. */
export class PageWriter {
  readonly #folder: string;
  readonly #site: string;
  readonly #listing = new PageListing();

  /** `site` is the published address of the portal. */
  constructor(folder: string, site: string) {
    this.#folder = folder;
    this.#site = site;
  }

  async write(url: string, response: Response): Promise<void> {
    const path = decodeURI(new URL(url).pathname);
    const target = join(this.#folder, pageFile(path));
    const rendered = Buffer.from(await response.arrayBuffer());
    const html = publishedPage(rendered, path, this.#site);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, html);
    this.#listing.add(path, html);
  }

  get list(): PageList {
    return this.#listing.list;
  }
}
