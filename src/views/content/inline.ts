import type { Footnotes } from '../footnotes.ts';
import type { Query } from '../../domain/money/query/query.ts';
import type { Row, TableName } from '../../schema/index.ts';

/**
 * What stands in a cell, a fact or a line, as data: words, links, and numbers that the page shows with their footnotes.
 * `undefined` and `false` stand for nothing. Written by pure functions, rendered by `components/value/inline.astro`;
 * footnotes are numbered when they are rendered, in reading order.
 */
export type Inline = string | number | false | undefined | InlinePart | readonly Inline[];

/** One row of the ledger. */
export type LedgerRow = Row<'receipts'> | Row<'expenses'>;

export type InlinePart =
  | { readonly link: string; readonly text: string; readonly type?: string; readonly class?: string }
  /** Text in an element of HTML. */
  | { readonly tag: InlineTag; readonly of: Inline; readonly class?: string | undefined }
  /** A number that a row states: `from` names the row, `value` is in 分 where `money` is set. */
  | { readonly value: number; readonly from: string; readonly money?: boolean; readonly text: string }
  | { readonly time: string; readonly text: string }
  /** A footnote of its own. */
  | { readonly ref: (notes: Footnotes) => number }
  /** A sum, with its footnote unless `quiet`; `rows` as in `components/value/sum-value.astro`. */
  | {
      readonly sum: Query;
      readonly rows?: readonly LedgerRow[];
      readonly unit?: string;
      readonly label?: boolean;
      readonly bare?: boolean;
      readonly quiet?: boolean;
    }
  /** An amount of the ledger, with its footnote. */
  | { readonly receipt: Row<'receipts'>; readonly bare?: boolean }
  | { readonly expense: Row<'expenses'>; readonly bare?: boolean }
  | { readonly budget: Row<'budgets'>; readonly bare?: boolean }
  | { readonly figure: Row<'figures'> }
  /** Any other cell of a row, with its footnote. */
  | {
      readonly table: TableName;
      readonly row: Row<TableName>;
      readonly column: string;
      readonly unit?: string | undefined;
    }
  /** A bar, 0–1 of the widest; decoration beside a number. */
  | { readonly bar: number }
  /** The badge of sample data. */
  | { readonly sample: true };

type InlineTag = 'small' | 'strong' | 'span' | 'div' | 'code' | 'del' | 'ins' | 'li' | 'ul';

/** Labels and values. */
export type Facts = readonly (readonly [label: string, value: Inline])[];

/** Whether nothing would be shown. */
export function isNothing(of: Inline): boolean {
  return inlineParts(of).length === 0;
}

/** The parts one after the other, those that stand for nothing left out. */
export function inlineParts(of: Inline): readonly (string | number | InlinePart)[] {
  if (of === undefined || of === false || of === '') return [];
  return isList(of) ? of.flatMap(inlineParts) : [of];
}

function isList(of: Inline): of is readonly Inline[] {
  return Array.isArray(of);
}

/** A link, or its words alone where there is no page to link to. */
export function link(href: string | undefined, text: string): Inline {
  return href === undefined ? text : { link: href, text };
}

/** Links in a line, parted by 、. */
export function links(list: readonly { readonly href: string; readonly label: string }[]): Inline {
  return listed(list.map(({ href, label }) => ({ link: href, text: label })));
}

/** Parts in a line, parted by 、. */
export function listed(parts: readonly Inline[]): Inline {
  return parts.map((part, index) => (index === 0 ? part : ['、', part]));
}

/** Smaller words. */
export function small(...of: readonly Inline[]): Inline {
  return { tag: 'small', of };
}

/** A footnote that says where a row is from. */
export function rowNote<Name extends TableName>(table: Name, row: Row<Name>): InlinePart {
  return { ref: (notes) => notes.cite(table, row) };
}

/** A footnote that says how a sum adds up; stands once beside several quiet sums. */
export function sumNote(query: Query): InlinePart {
  return { ref: (notes) => notes.citeSum(query).number };
}
