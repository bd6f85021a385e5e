import { derivedColumns } from '../../schema/derived-columns.ts';
import { columnsOf, isTableName, tableNames, tables, type ColumnSpec, type TableName } from '../../schema/index.ts';
import { valueTitle } from '../../schema/values.ts';
import { listWord, text, typeWords } from '../../text/data.ts';

/** A column as the dictionary shows it. */
interface ColumnEntry {
  readonly key: string;
  readonly title: string;
  readonly type: string;
  readonly required: boolean;
  readonly help: string;
  /** What may stand there, where that is a closed list: the title that people write, the key that files for programs hold. */
  readonly allowed: readonly { readonly title: string; readonly key: string }[];
  /** The table whose ids may stand there. */
  readonly table: TableName | undefined;
  /** For terms: which scheme of them. */
  readonly scheme: string | undefined;
}

export interface TableEntry {
  readonly name: TableName;
  readonly title: string;
  readonly help: string;
  readonly columns: readonly ColumnEntry[];
}

/** Every table and column in words, straight from `src/schema`. */
export function dictionary(): readonly TableEntry[] {
  return tableNames.map((name) => {
    const columns = columnsOf(name).map(([key, column]) => columnEntry(key, column));
    return { name, title: tables[name].title, help: tables[name].help, columns };
  });
}

/** The same with the columns that published files have beside those of an editor. */
export function publishedDictionary(): readonly TableEntry[] {
  return dictionary().map((table) => {
    const derived = derivedColumns(table.name).map(([key, column]) => columnEntry(key, column));
    const own = table.columns.filter(({ key }) => derived.every((other) => other.key !== key));
    return { ...table, columns: [...own, ...derived] };
  });
}

function columnEntry(key: string, column: ColumnSpec): ColumnEntry {
  const list = 'list' in column && column.list;
  return {
    key,
    title: column.title,
    type: list ? `${typeWords[column.type]}；${listWord}` : typeWords[column.type],
    required: column.required === true,
    help: column.help,
    allowed: allowedIn(column),
    table: column.type === 'ref' && isTableName(column.to) ? column.to : undefined,
    scheme: column.type === 'ref' ? valueTitle('terms', 'scheme', column.scheme) : undefined,
  };
}

function allowedIn(column: ColumnSpec): ColumnEntry['allowed'] {
  if (column.type === 'enum') return Object.entries(column.values).map(([key, title]) => ({ title, key }));
  if (column.type !== 'boolean') return [];
  return [
    { title: text.yes, key: 'true' },
    { title: text.no, key: 'false' },
  ];
}
