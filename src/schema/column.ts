import type { termSchemes } from './common-columns.ts';

/** What a column may hold. Every parser, check, template and export reads these descriptions; nothing else lists columns. */
export type ColumnSpec =
  | TextColumn
  | EnumColumn
  | ReferenceColumn
  | SubjectColumn
  | PlainColumn<'id'>
  | PlainColumn<'boolean'>
  | DateColumn
  | NumberColumn
  | MoneyColumn
  | PlainColumn<'hours'>
  | PlainColumn<'uscc'>
  | PlainColumn<'phone'>
  | PlainColumn<'url'>
  | PlainColumn<'sha256'>;

interface BaseColumn {
  /** The header in an editor's file. */
  readonly title: string;
  /** One plain Chinese sentence for the dictionary, the template and the handbook. */
  readonly help: string;
  readonly required?: boolean;
  /** What most new rows say; no fact about a place: an editor who does not know leaves it, and it is true. */
  readonly initial?: string;
}

interface PlainColumn<Type extends string> extends BaseColumn {
  readonly type: Type;
}

interface TextColumn extends BaseColumn {
  readonly type: 'text';
  readonly list?: boolean;
  /** Most characters (code points) a cell may have. */
  readonly max?: number;
  /** The column says where an office or an event is, and may name a door. In every other text a door is taken for somebody's home. */
  readonly publicAddress?: true;
}

interface DateColumn extends BaseColumn {
  readonly type: 'date' | 'moment';
  /** What has happened and may not lie in the future; what is at most a year ahead; what may be planned for many years. */
  readonly when: 'past' | 'soon' | 'planned';
  /** The first year that is likely; without it, that in which township social work began. */
  readonly earliest?: number;
  /** Another date of the row, which this one may not precede. */
  readonly notBefore?: string;
  /** The document that the row cites tells of this date. */
  readonly inSource?: true;
  readonly initial?: 'today';
}

interface NumberColumn extends BaseColumn {
  readonly type: 'integer' | 'decimal';
  /** The least that the number can be, and the most that it usually is in a township. */
  readonly range: readonly [least: number, most: number] | 'any';
}

interface MoneyColumn extends BaseColumn {
  readonly type: 'money';
  /** An amount may be below nought; by default none is. */
  readonly negative?: true;
}

/** A closed list. Rows and published files hold the key of a value; files of editors, Excel files and pages its title. */
export interface EnumColumn extends BaseColumn {
  readonly type: 'enum';
  /** The title (Chinese) of each value by its key, in the order in which they are offered. */
  readonly values: Readonly<Record<string, string>>;
  readonly list?: boolean;
}

interface ReferenceColumn extends BaseColumn {
  readonly type: 'ref';
  readonly to: string;
  /** For references to `terms`: the scheme (体系) that the term must belong to. */
  readonly scheme?: keyof typeof termSchemes;
  readonly list?: boolean;
  /** Rows in which it is empty are warned of, though it is not required. */
  readonly wanted?: true;
}

/** A reference whose table depends on another column of the same row (对象类型 → 对象). */
interface SubjectColumn extends BaseColumn {
  readonly type: 'subject';
  readonly by: string;
}

export interface TableSpec {
  readonly name: string;
  readonly title: string;
  /** What a row of this table is, in one plain sentence. */
  readonly help: string;
  /** The column by which people call a row; `none`: rows have numbers only. */
  readonly label: string;
  /** The address where a row is shown alone, with columns of the row in braces. `none`: rows stand only on pages of others. */
  readonly page: `/${string}` | 'none';
  /** Pages that list rows of the table. */
  readonly listedOn: readonly string[];
  /** The columns by which a row leads to its place; the first that leads to one counts. Empty: rows belong to no place. */
  readonly place: readonly string[];
  /** Columns of which a row has to fill at least one, so that some page shows it. Empty: none has to be filled. */
  readonly belongs: readonly string[];
  /** Rows are money: a fund, or entries of the accounts, which change only with a correction once they were disclosed. */
  readonly money: 'fund' | 'entry' | 'none';
  readonly columns: Readonly<Record<string, ColumnSpec>>;
}

/** What the facts of a table say of each other: they name columns that exist. */
interface Coherent<Columns extends TableSpec['columns']> {
  readonly label: keyof Columns | 'none';
  readonly place: readonly (keyof Columns)[];
  readonly belongs: readonly (keyof Columns)[];
  readonly columns: { readonly [Key in keyof Columns]: CoherentColumn<Columns[Key], keyof Columns> };
}

type CoherentColumn<Column, Key> = Column extends { readonly notBefore: string }
  ? { readonly notBefore: Key }
  : Column extends { readonly type: 'enum'; readonly initial: string; readonly values: infer Values }
    ? { readonly initial: keyof Values }
    : unknown;

/** Keeps the literal types of a table, so that row types follow from the columns. */
export function defineTable<const Spec extends TableSpec>(spec: Spec & Coherent<Spec['columns']>): Spec {
  return spec;
}

type Single<C extends ColumnSpec> = C extends EnumColumn
  ? keyof C['values'] & string
  : C['type'] extends 'boolean'
    ? boolean
    : C['type'] extends 'integer' | 'decimal' | 'money'
      ? number
      : string;

/** The value of a cell: `money` is integer 分, dates keep their precision as text, an empty optional cell is undefined. */
type CellValue<C extends ColumnSpec> = C extends { readonly list: true }
  ? readonly Single<C>[]
  : C extends { readonly required: true }
    ? Single<C>
    : Single<C> | undefined;

/** Where a row was read: the path from the repository's root, and the physical line (1 = header). */
export interface RowPlace {
  readonly file: string;
  readonly line: number;
}

export type RowOf<Spec extends TableSpec> = {
  readonly [Key in keyof Spec['columns']]: CellValue<Spec['columns'][Key]>;
} & { readonly at: RowPlace };
