/** Columns whose cells are ids of rows in a table. */
const leads: Readonly<Record<string, string>> = {
  basis: 'duties',
  budget: 'budgets',
  category: 'terms',
  client: 'organizations',
  contract: 'contracts',
  disclosure: 'disclosures',
  edition: 'editions',
  fund: 'funds',
  funder: 'organizations',
  host: 'organizations',
  implementer: 'organizations',
  indicator: 'terms',
  instalment: 'instalments',
  merged_into: 'stations',
  operator: 'organizations',
  organization: 'organizations',
  payee: 'organizations',
  project: 'projects',
  recipient: 'organizations',
  refund_of: 'expenses',
  region: 'regions',
  service: 'services',
  source: 'documents',
  station: 'stations',
  supervisor: 'organizations',
  supplier: 'organizations',
  supersedes: 'disclosures',
  upstream: 'receipts',
};

/** The table that a column of this table leads to; undefined for a column of plain values. */
export function leadsTo(table: string, column: string): string | undefined {
  // 上级 leads to a row of the same kind: a station's to a station, a region's to a region.
  return column === 'parent' ? table : leads[column];
}

/** The table in which the 对象 of a 对象类型 stands. */
export const subjectTables: Readonly<Record<string, string>> = {
  region: 'regions',
  station: 'stations',
  project: 'projects',
  service: 'services',
  organization: 'organizations',
};
