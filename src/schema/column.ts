/** What a column may hold. Every parser, check, template and export reads these descriptions; nothing else lists columns. */
export type ColumnSpec =
  | TextColumn
  | EnumColumn
  | ReferenceColumn
  | SubjectColumn
  | PlainColumn<'id'>
  | PlainColumn<'boolean'>
  | PlainColumn<'date'>
  | PlainColumn<'moment'>
  | PlainColumn<'integer'>
  | PlainColumn<'decimal'>
  | PlainColumn<'money'>
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
}

interface PlainColumn<Type extends string> extends BaseColumn {
  readonly type: Type;
}

interface TextColumn extends BaseColumn {
  readonly type: 'text';
  readonly list?: boolean;
  /** Most characters (code points) a cell may have. */
  readonly max?: number;
}

interface EnumColumn extends BaseColumn {
  readonly type: 'enum';
  readonly values: readonly string[];
  readonly list?: boolean;
}

interface ReferenceColumn extends BaseColumn {
  readonly type: 'ref';
  readonly to: string;
  /** For references to `terms`: the scheme (体系) that the term must belong to. */
  readonly scheme?: string;
  readonly list?: boolean;
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
  readonly columns: Readonly<Record<string, ColumnSpec>>;
}

/** Keeps the literal types of a table, so that row types follow from the columns. */
export function defineTable<const Spec extends TableSpec>(spec: Spec): Spec {
  return spec;
}

type Single<C extends ColumnSpec> = C extends EnumColumn
  ? C['values'][number]
  : C['type'] extends 'boolean'
    ? boolean
    : C['type'] extends 'integer' | 'decimal' | 'money'
      ? number
      : string;

/** The value of a cell: `money` is integer 分, dates keep their precision as text, an empty optional cell is undefined. */
export type CellValue<C extends ColumnSpec> = C extends { readonly list: true }
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
