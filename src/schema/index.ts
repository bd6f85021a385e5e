import type { ColumnSpec, RowOf, TableSpec } from './column.ts';
import { alerts } from './tables/alerts.ts';
import { budgets } from './tables/budgets.ts';
import { checklists } from './tables/checklists.ts';
import { contracts } from './tables/contracts.ts';
import { corrections } from './tables/corrections.ts';
import { disclosures } from './tables/disclosures.ts';
import { documents } from './tables/documents.ts';
import { duties } from './tables/duties.ts';
import { editionItems } from './tables/edition-items.ts';
import { editions } from './tables/editions.ts';
import { events } from './tables/events.ts';
import { exchanges } from './tables/exchanges.ts';
import { expenses } from './tables/expenses.ts';
import { figures } from './tables/figures.ts';
import { funds } from './tables/funds.ts';
import { glossary } from './tables/glossary.ts';
import { holidays } from './tables/holidays.ts';
import { honours } from './tables/honours.ts';
import { hotlines } from './tables/hotlines.ts';
import { instalments } from './tables/instalments.ts';
import { limits } from './tables/limits.ts';
import { organizations } from './tables/organizations.ts';
import { postings } from './tables/postings.ts';
import { projects } from './tables/projects.ts';
import { receipts } from './tables/receipts.ts';
import { regions } from './tables/regions.ts';
import { services } from './tables/services.ts';
import { statements } from './tables/statements.ts';
import { stations } from './tables/stations.ts';
import { terms } from './tables/terms.ts';
import { vouched } from './tables/vouched.ts';
import { weights } from './tables/weights.ts';

export type { ColumnSpec, EnumColumn, RowPlace, TableSpec } from './column.ts';

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
  statements,
  contracts,
  instalments,
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
  hotlines,
  glossary,
  vouched,
  weights,
} as const;

export type TableName = keyof typeof tables;
export type Row<Name extends TableName> = RowOf<(typeof tables)[Name]>;

export const tableNames = Object.keys(tables).filter(isTableName);

export function isTableName(name: string): name is TableName {
  return Object.hasOwn(tables, name);
}

/** A table of the accounts: its rows are entries of money. */
export type LedgerTable = {
  [Name in TableName]: (typeof tables)[Name]['money'] extends 'entry' ? Name : never;
}[TableName];

export const ledgerTables = tableNames.filter(isLedgerTable);

export function isLedgerTable(name: TableName): name is LedgerTable {
  return tables[name].money === 'entry';
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
  region: 'regions',
  station: 'stations',
  project: 'projects',
  service: 'services',
  organization: 'organizations',
} as const satisfies Record<string, TableName>;

/** What a term is used for. */
export type TermScheme = Row<'terms'>['scheme'];

export type SubjectKind = keyof typeof subjectTables;
