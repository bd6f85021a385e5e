import type { Absence } from './missing.ts';
import type { ListEntry } from '../lists/entries.ts';
import { link, type Facts, type Inline } from './inline.ts';
import type { Ledger } from '../ledger.ts';
import type { Row } from '../../schema/index.ts';

/**
 * What stands one below the other on a page, as data; `undefined` and `false` stand for nothing. Written by the view of
 * a page, rendered by `components/page/blocks.astro`.
 */
export type Blocks = Block | false | undefined | readonly Blocks[];

export type Block =
  | { readonly heading: string; readonly id?: string; readonly level?: 3 }
  | { readonly line: Inline; readonly class?: 'alert' | 'no-print'; readonly id?: string }
  | { readonly list: readonly Inline[] }
  /** What is missing; what would fill it is told to editors, at the foot of the page. */
  | { readonly empty: string; readonly remedy: string }
  /** All that nobody has published of what the page is about, and who ought to. */
  | { readonly absence: Absence }
  | { readonly table: Ledger }
  | { readonly facts: Facts }
  /** Numbers in large print, each below its label. */
  | { readonly totals: Facts }
  | { readonly figures: readonly Row<'figures'>[] }
  | { readonly honours: readonly Row<'honours'>[] }
  | { readonly organizations: readonly Row<'organizations'>[] }
  /** Services, on a page that says where they are. */
  | { readonly services: readonly Row<'services'>[] }
  /** Whom to call; whoever stands in the place of a station where a document names none. */
  | { readonly call: Answering; readonly needs?: readonly string[] }
  | { readonly entries: readonly ListEntry[] }
  /** Public numbers of a place: below a list in which somebody has none (`mute`), or for whoever does not know where to ask. */
  | { readonly hotlines: HotlinesOf }
  /** Places side by side, each with what it has. */
  | { readonly tiles: readonly Tile[] }
  /** Links side by side; `nav` names them where they lead from page to page of one kind. */
  | { readonly chips: readonly Chip[]; readonly nav?: string }
  | { readonly box: 'section' | 'div'; readonly class?: string; readonly of: Blocks };

export interface Answering {
  readonly name: string;
  readonly phone?: string | undefined;
  readonly hours?: string | undefined;
  readonly complaint_phone?: string | undefined;
  /** Where a hotline has to answer, if nobody here published a number. */
  readonly region?: string | undefined;
}

export interface HotlinesOf {
  readonly region: string | undefined;
  readonly needs: readonly string[];
  readonly mute: boolean;
}

/** A place or list to go on to, and what is there. */
export interface Tile {
  readonly href: string;
  readonly name: string;
  readonly small: string;
  readonly sample?: boolean;
}

export interface Chip {
  readonly href: string | undefined;
  readonly label: string;
  readonly small?: string | undefined;
  /** Names the place where there is no page to link to. */
  readonly id?: string | undefined;
  readonly current?: boolean;
  /** The name under which a file is saved. */
  readonly download?: string;
  readonly rel?: 'prev' | 'next' | undefined;
}

/** The blocks one after the other, those that stand for nothing left out. */
export function blocksOf(of: Blocks): readonly Block[] {
  if (of === undefined || of === false) return [];
  return isList(of) ? of.flatMap(blocksOf) : [of];
}

function isList(of: Blocks): of is readonly Blocks[] {
  return Array.isArray(of);
}

/** A heading and what stands below it; nothing at all where there is nothing below it. */
export function section(id: string, heading: string, ...of: readonly Blocks[]): Blocks {
  const below = blocksOf(of);
  return below.length > 0 && [{ heading, id }, ...below];
}

/** Rows of one kind below a heading; nothing at all where there are none. */
export function entries(id: string, heading: string, list: readonly ListEntry[]): Blocks {
  return list.length > 0 && section(id, heading, { entries: list });
}

export function figures(heading: string, rows: readonly Row<'figures'>[]): Blocks {
  return rows.length > 0 && section('figures', heading, { figures: rows });
}

export function honours(heading: string, rows: readonly Row<'honours'>[]): Blocks {
  return rows.length > 0 && section('honours', heading, { honours: rows });
}

/** A paragraph in small print. */
export function smallLine(words: string): Block {
  return { line: { tag: 'small', of: words } };
}

/** A paragraph that names things of one kind and leads to each; nothing where there are none. */
export function linkLine(words: string, list: readonly { readonly href: string; readonly label: string }[]): Blocks {
  return (
    list.length > 0 && { line: [words, list.map(({ href, label }, index) => [index > 0 && '、', link(href, label)])] }
  );
}
