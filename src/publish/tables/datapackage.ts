import type { Portal } from '../../data/portal.ts';
import {
  isTableName,
  tableNames,
  tables,
  type ColumnSpec,
  type EnumColumn,
  type TableName,
} from '../../schema/index.ts';
import { valueKeys } from '../../schema/values.ts';
import { text } from '../../text/publish.ts';
import { publishedColumns } from './cells.ts';
import { hasLotteryRows } from './lottery.ts';
import type { PublishedFile, WrittenFile } from '../files/published-file.ts';

/**
 * `/data/datapackage.json`: what every table holds, for programs, as a Data Package (datapackage.org, version 2) straight
 * from `src/schema`, with size and SHA-256 of each CSV file as it was written.
 */
export function datapackageFile(portal: Portal, written: readonly WrittenFile[]): PublishedFile {
  const { name, tagline, site, licence, lottery_mark: mark } = portal.config;
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'gongshilan',
    title: `${name}：${tagline}`,
    description: text.packageDescription,
    homepage: site,
    licenses: [{ title: licence.name, path: licence.url }],
    ...(tableNames.some((table) => hasLotteryRows(portal, table)) ? { mark } : {}),
    resources: tableNames.flatMap((table) => {
      const file = written.find(({ path }) => path === `data/${table}.csv`);
      return file === undefined ? [] : [resource(table, file)];
    }),
  };
  return { path: 'data/datapackage.json', chunks: [`${JSON.stringify(descriptor, null, 2)}\n`] };
}

function resource(table: TableName, file: WrittenFile): object {
  return {
    name: table,
    type: 'table',
    path: `${table}.csv`,
    title: tables[table].title,
    description: tables[table].help,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: file.bytes,
    hash: `sha256:${file.sha256}`,
    schema: schemaOf(table),
  };
}

/** The Table Schema of a published table. */
export function schemaOf(table: TableName): object {
  const columns = publishedColumns(table);
  return {
    fields: columns.map(([key, column]) => field(key, column)),
    missingValues: [''],
    primaryKey: ['id'],
    foreignKeys: columns.flatMap(([key, column]) => foreignKey(table, key, column)),
  };
}

function field(key: string, column: ColumnSpec): object {
  const { type, constraints = {}, ...more } = fieldType(column);
  const all = {
    ...(column.required === true ? { required: true } : {}),
    ...(column.type === 'id' ? { unique: true } : {}),
    ...constraints,
  };
  const note = Object.keys(all).length === 0 ? {} : { constraints: all };
  return {
    name: key,
    title: column.title,
    type,
    ...more,
    description: column.help,
    ...note,
  };
}

interface FieldType {
  readonly type: string;
  readonly constraints?: object;
  readonly [extra: string]: unknown;
}

/** Dates stay texts: a type `date` would refuse the years and months that a source gives. */
function fieldType(column: ColumnSpec): FieldType {
  if ('list' in column && column.list) {
    const categories = column.type === 'enum' ? { categories: categoriesOf(column) } : {};
    return { type: 'list', itemType: 'string', delimiter: '；', ...categories };
  }
  switch (column.type) {
    case 'boolean':
      return { type: 'boolean', trueValues: ['true'], falseValues: ['false'] };
    case 'integer':
    case 'decimal':
      return {
        type: column.type === 'integer' ? 'integer' : 'number',
        ...least(column.range === 'any' ? undefined : column.range[0]),
      };
    case 'money':
      return { type: 'number', ...least(column.negative === true ? undefined : 0) };
    case 'url':
      return { type: 'string', format: 'uri' };
    case 'enum':
      return { type: 'string', categories: categoriesOf(column), constraints: { enum: valueKeys(column) } };
    case 'text':
      return column.max === undefined ? { type: 'string' } : { type: 'string', constraints: { maxLength: column.max } };
    case 'id':
      return { type: 'string', constraints: { pattern: '[a-z0-9]+(-[a-z0-9]+)*' } };
    case 'date':
      return { type: 'string', constraints: { pattern: '\\d{4}(-\\d{2}(-\\d{2})?)?' } };
    case 'moment':
      return { type: 'string', constraints: { pattern: '\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2})?' } };
    case 'sha256':
      return { type: 'string', constraints: { pattern: '[0-9a-f]{64}' } };
    case 'ref':
    case 'subject':
    case 'hours':
    case 'uscc':
    case 'phone':
      return { type: 'string' };
  }
}

/** The most is only what is usual, and no constraint. */
function least(minimum: number | undefined): { readonly constraints?: object } {
  return minimum === undefined ? {} : { constraints: { minimum } };
}

/** The titles of a closed list, as Table Schema 2 labels values. */
function categoriesOf({ values }: EnumColumn): readonly object[] {
  return Object.entries(values).map(([value, label]) => ({ value, label }));
}

/** A list cannot be a foreign key; a reference within the same table names no resource. */
function foreignKey(table: TableName, key: string, column: ColumnSpec): readonly object[] {
  if (column.type !== 'ref' || column.list === true || !isTableName(column.to)) return [];
  const reference = column.to === table ? { fields: ['id'] } : { resource: column.to, fields: ['id'] };
  return [{ fields: [key], reference }];
}
