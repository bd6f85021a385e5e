import { policyOf } from '../publish/hosts/headers.ts';
import { pageFile } from './page-file.ts';

/** What must be known of the built pages when all stand: for the sitemap and the headers of the host. */
export interface PageList {
  readonly pages: number;
  /** Paths that search engines may list. */
  readonly listed: readonly string[];
  /** Content Security Policies, each once, in a fixed order. */
  readonly policies: readonly string[];
}

/** The head of a page ends well before this many bytes. */
const headLength = 1 << 13;

/** Gathers it page by page, while the page is at hand: to read them all again would cost a tenth of the time to make them. */
export class PageListing {
  #pages = 0;
  readonly #listed: string[] = [];
  readonly #policies = new Set<string>();

  /** Takes note of a page by its path and its bytes. */
  add(path: string, html: Buffer): void {
    // What is looked for is ASCII.
    const head = html.toString('latin1', 0, headLength);
    this.#pages += 1;
    if (pageFile(path).endsWith('index.html') && !head.includes('<meta name="robots" content="noindex"')) {
      this.#listed.push(path);
    }
    const policy = policyOf(head);
    if (policy !== undefined) this.#policies.add(policy);
  }

  get list(): PageList {
    return { pages: this.#pages, listed: this.#listed, policies: [...this.#policies].sort() };
  }
}

/** The lists of several threads as one. */
export function uniteLists(lists: readonly PageList[]): PageList {
  return {
    pages: lists.reduce((sum, { pages }) => sum + pages, 0),
    listed: lists.flatMap(({ listed }) => listed).sort(),
    policies: [...new Set(lists.flatMap(({ policies }) => policies))].sort(),
  };
}
