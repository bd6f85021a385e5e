import type { Footnotes } from '../footnotes.ts';
import type { Portal } from '../../data/portal.ts';
import type { Row } from '../../schema/index.ts';
import type { Period } from '../../domain/money/ledger.ts';
import type { Holder } from '../../domain/money/money-holder.ts';
import type { MoneyYear } from '../../domain/money/money-year.ts';
import type { Query } from '../../domain/money/query/query.ts';

/** A piece of a line: words, or a number of the data, which the page shows with its source. */
export type NoticePart =
  | string
  | { readonly sum: Query; readonly rows: readonly (Row<'receipts'> | Row<'expenses'>)[] }
  /** What a source states, as it is printed there. */
  | { readonly value: number; readonly money?: true; readonly from: string; readonly text: string }
  /** A footnote, which plain text has not. */
  | { readonly ref: (notes: Footnotes) => number }
  | { readonly receipt: Row<'receipts'> }
  | { readonly expense: Row<'expenses'> }
  | { readonly budget: Row<'budgets'> }
  | { readonly figure: Row<'figures'> };

export type NoticeLine = readonly NoticePart[];

export interface NoticeSection {
  readonly id: string;
  readonly heading: string;
  readonly lines: readonly NoticeLine[];
}

/** The statutory notice of a station's or a place's money in a period, as a clerk posts it. */
export interface Notice {
  readonly title: string;
  /** The mark that lottery money has to carry. */
  readonly mark: string | undefined;
  readonly opening: string;
  readonly sections: readonly NoticeSection[];
  /** Who signs and seals. */
  readonly signer: string;
  /** The seal of the accounts, and how it is checked; undefined where nothing was ever sealed. */
  readonly seal: string | undefined;
}

/** What the sections are written from. */
export interface NoticeOf {
  readonly portal: Portal;
  readonly holder: Holder;
  readonly period: Period;
  readonly money: MoneyYear;
  /** Funds of the holder and of others whose money the period touches. */
  readonly funds: readonly Row<'funds'>[];
}
