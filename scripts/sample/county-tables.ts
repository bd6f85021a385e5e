import { makeBudgets } from './budget-rows.ts';
import { makeDisclosures } from './disclosure-rows.ts';
import { makeFigures } from './figure-rows.ts';
import { makeCountyLottery, makeFunds } from './fund-rows.ts';
import { makeLedger } from './ledger-rows.ts';
import { makeCountyOrganizations, makeTownOffice } from './organization-rows.ts';
import { makePlaces, type Place } from './place.ts';
import { makeProjects } from './project-rows.ts';
import type { CountyPlan } from './region-plan.ts';
import { makeServices } from './service-rows.ts';
import { makeStatements } from './statement-rows.ts';
import { makeDocuments, makeStation } from './station-rows.ts';
import type { NewRow, NewTables } from './table-text.ts';
import { years, type Year } from './years.ts';

/** Everything that one county publishes. Counties are made one by one, so that memory does not grow with the sample. */
export function makeCounty(county: CountyPlan, seed: number): NewTables {
  const { places, regions } = makePlaces(county, seed);
  const accounts = places.map(makeAccounts);
  const receipts = accounts.flatMap((account) => account.receipts);
  const lottery = makeCountyLottery(county, passedOn(receipts));
  return {
    regions,
    organizations: [...makeCountyOrganizations(county), ...places.map(makeTownOffice)],
    stations: places.map(makeStation),
    services: places.flatMap(makeServices),
    projects: accounts.flatMap((account) => account.projects),
    documents: [...lottery.documents, ...places.flatMap(makeDocuments)],
    figures: places.flatMap(makeFigures),
    funds: [...lottery.funds, ...places.flatMap(makeFunds)],
    receipts: [...lottery.receipts, ...receipts],
    budgets: accounts.flatMap((account) => account.budgets),
    expenses: accounts.flatMap((account) => account.expenses),
    statements: accounts.flatMap((account) => account.statements),
    disclosures: places.flatMap(makeDisclosures),
  };
}

interface Accounts {
  readonly projects: readonly NewRow<'projects'>[];
  readonly receipts: readonly NewRow<'receipts'>[];
  readonly budgets: readonly NewRow<'budgets'>[];
  readonly expenses: readonly NewRow<'expenses'>[];
  readonly statements: readonly NewRow<'statements'>[];
}

function makeAccounts(place: Place): Accounts {
  const projects = makeProjects(place);
  const ledger = makeLedger(place);
  const { budgets, expenses } = makeBudgets(place, ledger);
  const statements = makeStatements(place, { receipts: ledger.receipts, expenses });
  return { projects, receipts: ledger.receipts, budgets, expenses, statements };
}

/** How much lottery money the county passed on in each year, in 分. */
function passedOn(receipts: readonly NewRow<'receipts'>[]): ReadonlyMap<Year, number> {
  const total = (year: Year): number =>
    receipts
      .filter((receipt) => receipt.upstream?.endsWith(`-r${String(year)}`) === true)
      .reduce((sum, receipt) => sum + receipt.amount, 0);
  return new Map(years.map((year) => [year, total(year)]));
}
