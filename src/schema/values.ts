import type { EnumColumn } from './column.ts';
import { columnsOf, subjectTables, type tables, type Row, type SubjectKind, type TableName } from './index.ts';
import { subjectKinds } from './common-columns.ts';

/** The columns of a table that hold one value of a closed list. */
type ChoiceKey<Name extends TableName> = {
  [Key in keyof (typeof tables)[Name]['columns']]: (typeof tables)[Name]['columns'][Key] extends { type: 'enum' }
    ? Key
    : never;
}[keyof (typeof tables)[Name]['columns']] &
  keyof Row<Name>;

/** The value of a closed list, one of them where the column holds several. */
type Choice<Name extends TableName, Key extends ChoiceKey<Name>> = Row<Name>[Key] extends infer Value
  ? Value extends readonly (infer Each)[]
    ? Each
    : Value
  : never;

/** The keys of a closed list, in the order in which they are offered. */
export function valueKeys(column: EnumColumn): readonly string[] {
  return Object.keys(column.values);
}

/** The titles of a closed list, in the order in which they are offered. */
export function valueTitles(column: EnumColumn): readonly string[] {
  return Object.values(column.values);
}

/** The title of a value; what is no key of the list is given back as it is. */
export function titleOfValue(column: EnumColumn, key: string): string {
  return Object.hasOwn(column.values, key) ? (column.values[key] ?? key) : key;
}

const keys = new WeakMap<EnumColumn['values'], ReadonlyMap<string, string>>();

/** The key of a title; undefined where the list has no such title. */
export function keyOfTitle({ values }: EnumColumn, title: string): string | undefined {
  let known = keys.get(values);
  if (known === undefined) {
    known = new Map(Object.entries(values).map(([key, each]) => [each, key]));
    keys.set(values, known);
  }
  return known.get(title);
}

/** The title of a cell of a closed list, for people: `valueTitle('services', 'cost', service.cost)` is 免费. */
export function valueTitle<Name extends TableName, Key extends ChoiceKey<Name>>(
  table: Name,
  column: Key,
  value: NonNullable<Choice<Name, Key>>,
): string;
export function valueTitle<Name extends TableName, Key extends ChoiceKey<Name>>(
  table: Name,
  column: Key,
  value: Choice<Name, Key> | undefined,
): string | undefined;
export function valueTitle(table: TableName, column: PropertyKey, value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const spec = columnsOf(table).find(([key]) => key === column)?.[1];
  return spec?.type === 'enum' ? titleOfValue(spec, value) : value;
}

/** The keys of a column with a closed list, in the order in which they are offered. */
export function keysOf<Name extends TableName, Key extends ChoiceKey<Name>>(
  table: Name,
  column: Key,
): readonly NonNullable<Choice<Name, Key>>[] {
  const spec = columnsOf(table).find(([key]) => key === column)?.[1];
  // Sound: the type of a cell is made from the keys of its column's list.
  return (spec?.type === 'enum' ? Object.keys(spec.values) : []) as never;
}

const kindsByText: ReadonlyMap<string, SubjectKind> = new Map(
  (Object.keys(subjectTables) as SubjectKind[]).flatMap((kind) => [
    [kind, kind],
    [subjectKinds[kind], kind],
  ]),
);

/** The kind of a subject (对象类型) by its key or, as files of editors write it, by its title. */
export function subjectKindOf(text: string | undefined): SubjectKind | undefined {
  return text === undefined ? undefined : kindsByText.get(text);
}
