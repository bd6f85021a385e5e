import type { ColumnSpec, RowOf, TableSpec } from './column.ts';
import { alerts } from './alerts.ts';
import { budgets } from './budgets.ts';
import { checklists } from './checklists.ts';
import { corrections } from './corrections.ts';
import { disclosures } from './disclosures.ts';
import { documents } from './documents.ts';
import { duties } from './duties.ts';
import { editionItems } from './edition-items.ts';
import { editions } from './editions.ts';
import { events } from './events.ts';
import { exchanges } from './exchanges.ts';
import { expenses } from './expenses.ts';
import { figures } from './figures.ts';
import { funds } from './funds.ts';
import { glossary } from './glossary.ts';
import { holidays } from './holidays.ts';
import { honours } from './honours.ts';
import { limits } from './limits.ts';
import { organizations } from './organizations.ts';
import { postings } from './postings.ts';
import { projects } from './projects.ts';
import { receipts } from './receipts.ts';
import { regions } from './regions.ts';
import { services } from './services.ts';
import { stations } from './stations.ts';
import { terms } from './terms.ts';
import { weights } from './weights.ts';

export type { ColumnSpec, RowPlace, TableSpec } from './column.ts';

/** Every table, in the order in which the dictionary shows them. */
export const tables = {
  regions,
  organizations,
  stations,
  terms,
  services,
  projects,
  documents,
  figures,
  funds,
  receipts,
  budgets,
  expenses,
  disclosures,
  corrections,
  editions,
  'edition-items': editionItems,
  postings,
  events,
  exchanges,
  alerts,
  honours,
  checklists,
  duties,
  limits,
  holidays,
  glossary,
  weights,
} as const;

export type TableName = keyof typeof tables;
export type Row<Name extends TableName> = RowOf<(typeof tables)[Name]>;

export const tableNames = Object.keys(tables).filter(isTableName);

export function isTableName(name: string): name is TableName {
  return Object.hasOwn(tables, name);
}

const columnLists = new Map<TableName, readonly (readonly [string, ColumnSpec])[]>(
  tableNames.map((name) => {
    const spec: TableSpec = tables[name];
    return [name, Object.entries(spec.columns)];
  }),
);

/** The columns of a table, key and description, in their canonical order. */
export function columnsOf(name: TableName): readonly (readonly [string, ColumnSpec])[] {
  return columnLists.get(name) ?? [];
}

/** Which table the 对象 of a given 对象类型 stands in. */
export const subjectTables = {
  区划: 'regions',
  站点: 'stations',
  项目: 'projects',
  服务: 'services',
  机构: 'organizations',
} as const satisfies Record<string, TableName>;

export type SubjectKind = keyof typeof subjectTables;
