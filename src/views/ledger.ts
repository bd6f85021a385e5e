import { link, type Inline } from './content/inline.ts';
import type { Query } from '../domain/money/query/query.ts';
import { text } from '../text/money/money.ts';

/** A table of a page as data. `components/table/ledger-table.astro` renders it. */
export interface Ledger {
  readonly caption: Inline;
  /** The heading right above says the same: the caption is for those who hear the page. */
  readonly under: boolean;
  readonly class: string;
  /** Names the table for the script that sorts and narrows it; none where it stays as it is. */
  readonly sheet: string | undefined;
  /** May be wider than a phone: stands in a frame that is pushed sideways. */
  readonly scroll: boolean;
  /** The table is drawn as a chart too, with a sentence that says what it shows. */
  readonly chart: Chart | undefined;
  readonly heads: readonly Head[];
  readonly lines: readonly Line[];
  readonly foot: Line | undefined;
  /** Stands below the table: how many rows are left out, and where they are. */
  readonly rest: Inline;
}

interface Chart {
  /** Bars that stand (time goes to the right), bars that lie (names need room), or bands from sources to uses. */
  readonly kind: 'columns' | 'rows' | 'flow';
  readonly words: Inline;
  /** Sums whose footnotes come before those of the words: the table is cited before the sentence about it. */
  readonly citedFirst?: readonly Query[];
}

interface Head {
  readonly class: string | undefined;
  readonly marks: SheetMarks;
  readonly of: Inline;
}

export interface Line extends LineMarks {
  readonly cells: readonly {
    readonly class: string | undefined;
    readonly label: string | undefined;
    readonly chartLabel?: boolean | undefined;
    readonly node?: string | undefined;
    readonly of: Inline;
  }[];
}

interface LineMarks {
  readonly id?: string | undefined;
  readonly class?: string | undefined;
  readonly sample?: boolean;
}

/** What the scripts of sorting, narrowing and charts read from the head of a column. */
interface SheetMarks {
  /** The column is drawn as bars or as a line. */
  readonly series?: 'bar' | 'line';
  /** The column offers a choice of its values. */
  readonly choice?: boolean;
  /** The column is added up for the rows that are shown. */
  readonly total?: boolean;
}

/** A column: its heading, and its cell in each line. The first column heads the line. */
export interface Column<Of> extends SheetMarks {
  readonly head: string;
  /** Stands after the heading, but not in the label that cells carry on a phone. */
  readonly headNote?: Inline;
  /** Numbers stand to the right; a function tells cells with numbers from those with words (`undefined`: the last line). */
  readonly number?: boolean | ((of: Of | undefined) => boolean);
  readonly class?: string | ((of: Of) => string | undefined);
  /** Names the bar of the line in a chart. */
  readonly chartLabel?: boolean;
  /** Names the source or use of a line in a chart of bands. */
  readonly node?: (of: Of) => string;
  /** `noneCell` is written as a dash. */
  readonly cell: (of: Of) => Inline | typeof noneCell;
  /** Its cell in the last line, which sums up; there is such a line if any column has one. */
  readonly foot?: Inline;
}

/** Of a cell where there is nothing and nothing is missing. */
export const noneCell = Symbol('none');

interface LedgerOf<Of> {
  readonly caption: Inline;
  readonly under?: boolean | undefined;
  readonly class?: string;
  /** Cells carry their heading for phones, where a line becomes a block. */
  readonly labels?: boolean;
  readonly sheet?: string;
  readonly scroll?: boolean;
  readonly chart?: Chart;
  readonly columns: readonly (Column<Of> | false)[];
  readonly rows: readonly Of[];
  /** More rows than this are left out, with a line below that says so. */
  readonly upTo?: number | undefined;
  /** The file that holds all rows, for that line. */
  readonly file?: { readonly href: string; readonly label: string };
  readonly line?: (of: Of) => LineMarks;
}

/** Describes a table by its columns; columns that are `false` are left out. */
export function ledger<Of>(of: LedgerOf<Of>): Ledger {
  const { labels = true, upTo = Infinity } = of;
  const columns = of.columns.filter((column) => column !== false);
  const labelOf = ({ head }: Column<Of>, index: number) => (labels && index > 0 ? head : undefined);
  const cellOf = (row: Of) => (column: Column<Of>, index: number) => {
    const content = column.cell(row);
    const own = typeof column.class === 'function' ? column.class(row) : column.class;
    return {
      class: classes(isNumber(column, row) && 'number', content === noneCell && 'dash', own),
      label: labelOf(column, index),
      chartLabel: column.chartLabel,
      node: column.node?.(row),
      of: content === noneCell ? text.none : content,
    };
  };
  const footCell = (column: Column<Of>, index: number) => ({
    class: classes(isNumber(column, undefined) && 'number'),
    label: labelOf(column, index),
    of: column.foot,
  });
  return {
    caption: of.caption,
    under: of.under ?? false,
    class: of.class ?? 'stack',
    sheet: of.sheet,
    scroll: of.scroll ?? false,
    chart: of.chart,
    heads: columns.map((column) => ({
      class: classes(column.number !== undefined && 'number'),
      marks: column,
      of: [column.head, column.headNote],
    })),
    lines: of.rows.slice(0, upTo).map((row) => ({ ...of.line?.(row), cells: columns.map(cellOf(row)) })),
    foot: columns.some(({ foot }) => foot !== undefined) ? { cells: columns.map(footCell) } : undefined,
    rest: of.rows.length > upTo && [text.moreRows(of.rows.length - upTo), of.file && link(of.file.href, of.file.label)],
  };
}

function isNumber<Of>({ number = false }: Column<Of>, of: Of | undefined): boolean {
  return typeof number === 'function' ? number(of) : number;
}

function classes(...names: readonly (string | false | undefined)[]): string | undefined {
  return names.filter((name) => name !== false && name !== undefined).join(' ') || undefined;
}
