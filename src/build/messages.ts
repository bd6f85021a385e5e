import type { History } from '../history/history.ts';
import type { Claims } from './claims.ts';
import type { PageList } from './page-list.ts';
import type { StopFlag } from './stop-flag.ts';

/**
 * What the second thread is told: at once where to write, later which pages there are; or that nothing of it is wanted. The flag
 * is looked at between two files or pages, since an order waits until the one before it is done.
 */
export type Order =
  | { readonly kind: 'publish'; readonly folder: string; readonly history: History; readonly stop: StopFlag }
  | { readonly kind: 'render'; readonly share: PageShare; readonly stop: StopFlag }
  | { readonly kind: 'stop' };

/** The pages of the site, and what it takes to make them outside Astro's own loop. */
export interface PageShare {
  /** Address of the bundle that Astro has built of all pages (file:…); empty where none was found. */
  readonly entry: string;
  /** The built folder. */
  readonly folder: string;
  /** The published address of the portal. */
  readonly site: string;
  readonly routes: readonly RouteName[];
  /** Full address of each page (http://…) and the place of its route in `routes`. */
  readonly pages: readonly (readonly [url: string, route: number])[];
  /** The style sheets of each route, under Astro's own key. */
  readonly styles: ReadonlyMap<string, PageStyles>;
  /** What Astro has made of the first page, with its addresses as they are written in the program. The second thread makes pages only if it makes the same of it. */
  readonly first: Uint8Array;
  readonly claims: Claims;
}

/** A route as it stands in the bundle's manifest. */
export interface RouteName {
  readonly route: string;
  readonly component: string;
}

/** What Astro writes the head of a page from. */
export interface PageStyles {
  readonly styles: unknown[];
}

/** Said by the second thread at the end: which pages it has made, or why it cannot be trusted with pages. */
export type Outcome = { readonly ok: true; readonly pages: PageList } | { readonly ok: false; readonly reason: string };
