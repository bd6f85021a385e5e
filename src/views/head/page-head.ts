import type { Step } from './steps.ts';

/** What a page says of itself, besides what stands on it. */
export interface PageHead {
  readonly title: string;
  /** One plain sentence for search engines and link previews. */
  readonly description: string;
  /** Marks the whole page as a sample. */
  readonly sample?: boolean;
  /** Puts the lottery mark on the page. */
  readonly lottery?: boolean;
  /** Has tables of money to sort, filter and download, or charts. */
  readonly ledger?: boolean;
  /** Pages that must not be found by search engines (search results, 404). */
  readonly hidden?: boolean;
  /** Has a search box of its own: the one in the head would only be a second one. */
  readonly ownSearch?: boolean;
  /** News of what the page is about. */
  readonly feed?: { readonly href: string; readonly title: string } | undefined;
}

/** A page whose title stands on it. */
export interface TitledPage extends PageHead {
  /** The title on the page, where it is not that of the browser's window. */
  readonly heading?: string;
  readonly lead?: string | undefined;
  readonly kicker?: string | undefined;
  /** The way to the page from the front page. */
  readonly steps?: readonly Step[] | undefined;
}
