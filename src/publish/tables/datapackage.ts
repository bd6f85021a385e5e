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
import { publisherOf } from '../standards/publisher.ts';
import type { PublishedFile, WrittenFile } from '../files/published-file.ts';

/** Version of the Data Package standard: programs that know only the first read no lists and no labels of values. */
export type PackageVersion = 1 | 2;

const folders: Readonly<Record<PackageVersion, string>> = { 1: 'data/v1', 2: 'data' };

export interface PackageOf {
  readonly written: readonly WrittenFile[];
  /** The day up to which the data reaches; undefined where nothing is known of it. */
  readonly until: string | undefined;
}

/**
 * What every table holds, for programs, as a Data Package (datapackage.org) straight from `src/schema`, with size and SHA-256 of
 * each CSV file as it was written: `/data/datapackage.json` in version 2, `/data/v1/datapackage.json` in version 1 beside copies of
 * the files, for a descriptor may name no file above its own folder.
 */
export function datapackageFile(portal: Portal, { written, until }: PackageOf, version: PackageVersion): PublishedFile {
  const { name, tagline, site, licence, lottery_mark: mark } = portal.config;
  const folder = folders[version];
  const descriptor = {
    ...(version === 2
      ? { $schema: 'https://datapackage.org/profiles/2.0/datapackage.json' }
      : { profile: 'tabular-data-package' }),
    name: publisherOf(portal),
    title: `${name}：${tagline}`,
    description: text.packageDescription,
    homepage: site,
    // The same data are the same version: it is the day of their last change, not that of the build.
    ...(until === undefined ? {} : { version: until, created: `${until}T00:00:00Z` }),
    licenses: [{ name: licenceName(licence), title: licence.name, path: licence.url }],
    sources: [{ title: text.packageSources, path: `${site}/data/documents.csv` }],
    contributors: [
      version === 2
        ? { title: name, path: site, roles: ['publisher'] }
        : { title: name, path: site, role: 'publisher' },
    ],
    ...(tableNames.some((table) => hasLotteryRows(portal, table)) ? { mark } : {}),
    resources: tableNames.flatMap((table) => {
      const file = written.find(({ path }) => path === `data/${table}.csv`);
      return file === undefined ? [] : [resource(table, file, version)];
    }),
  };
  return { path: `${folder}/datapackage.json`, chunks: [`${JSON.stringify(descriptor, null, 2)}\n`] };
}

/** The name of a licence of Creative Commons in the list of opendefinition.org; undefined for others. */
function licenceName({ name }: Portal['config']['licence']): string | undefined {
  return /^CC(0| BY(-SA)?) \d\.\d$/.test(name) ? name.replaceAll(' ', '-') : undefined;
}

function resource(table: TableName, file: WrittenFile, version: PackageVersion): object {
  return {
    name: table,
    ...(version === 2 ? { type: 'table' } : { profile: 'tabular-data-resource' }),
    path: `${table}.csv`,
    title: tables[table].title,
    description: tables[table].help,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: file.bytes,
    hash: `sha256:${file.sha256}`,
    schema: schemaOf(table, version),
  };
}

/** The Table Schema of a published table. */
export function schemaOf(table: TableName, version: PackageVersion): object {
  const columns = publishedColumns(table);
  const foreignKeys = columns.flatMap(([key, column]) => foreignKey({ table, version }, key, column));
  return {
    fields: columns.map(([key, column]) => field(key, column, version)),
    missingValues: [''],
    primaryKey: ['id'],
    // In version 1 an empty list is a fault.
    ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
  };
}

function field(key: string, column: ColumnSpec, version: PackageVersion): object {
  const { type, constraints = {}, ...more } = version === 2 ? fieldType(column) : firstVersion(fieldType(column));
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

/** Version 1 knows no lists and no labels of values. */
function firstVersion(field: FieldType): FieldType {
  const newer = new Set(['categories', 'itemType', 'delimiter']);
  const known = Object.entries(field).filter(([key]) => !newer.has(key));
  return { ...Object.fromEntries(known), type: field.type === 'list' ? 'string' : field.type };
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

/** A list cannot be a foreign key; a reference within the same table names no resource, or in version 1 one without a name. */
function foreignKey(
  { table, version }: { readonly table: TableName; readonly version: PackageVersion },
  key: string,
  column: ColumnSpec,
): readonly object[] {
  if (column.type !== 'ref' || column.list === true || !isTableName(column.to)) return [];
  const own = version === 1 ? { resource: '' } : {};
  const named = column.to === table ? own : { resource: column.to };
  return [{ fields: [key], reference: { ...named, fields: ['id'] } }];
}
