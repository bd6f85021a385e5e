import { getPortal } from '../../src/data/get-portal.ts';
import type { Portal } from '../../src/data/portal.ts';
import { fundBooks } from '../../src/domain/money/fund-books.ts';
import { identities } from '../../src/domain/money/identities/identities.ts';
import { holdings } from '../../src/domain/money/money-holder.ts';
import {
  balanceQuery,
  incomeQuery,
  passedOutQuery,
  scopeOf,
  spentQuery,
} from '../../src/domain/money/query/money-queries.ts';
import { answer } from '../../src/domain/money/query/answer.ts';
import { sumOf, type Query } from '../../src/domain/money/query/query.ts';

// The program that `npm run bench -- money` measures: reads the ledger, works out all balances and identities, prints what it took.

function balances(portal: Portal): { readonly funds: number; readonly differences: number } {
  let ofFunds = 0;
  for (const fund of portal.tables.funds)
    ofFunds += valueOf(portal, balanceQuery(fundBooks(portal, fund).account.scope)) ?? 0;
  let ofHolders = 0;
  for (const { funds } of holdings(portal).values()) {
    const scope = scopeOf(
      portal,
      funds.map(({ id }) => id),
    );
    const [income, out, spent] = [incomeQuery(scope), passedOutQuery(scope), spentQuery(scope)].map((query) =>
      valueOf(portal, query),
    );
    const balance = valueOf(portal, balanceQuery(scope)) ?? 0;
    if (balance !== (income ?? 0) - (out ?? 0) - (spent ?? 0)) return { funds: 0, differences: 1 };
    ofHolders += balance;
  }
  const spentOnProjects = portal.tables.projects.reduce(
    (total, { id }) => total + (valueOf(portal, sumOf('expenses', { project: id })) ?? 0),
    0,
  );
  const counties = portal.tables.regions.filter(({ level }) => level !== 'township' && level !== 'village');
  const inPlaces = counties.map(({ id, level }) => {
    const spent = valueOf(portal, sumOf('expenses', { in: id })) ?? 0;
    return level === 'county' ? spent : 0;
  });
  // The same by plain addition, row by row.
  const received = portal.tables.receipts.reduce(
    (total, { amount, upstream }) => total + (upstream === undefined ? amount : 0),
    0,
  );
  const spent = portal.tables.expenses.reduce((total, { amount }) => total + amount, 0);
  const onProjects = portal.tables.expenses.reduce(
    (total, { amount, project }) => total + (project === undefined ? 0 : amount),
    0,
  );
  const pairs = [
    [ofFunds, received - spent],
    [ofHolders, received - spent],
    [spentOnProjects, onProjects],
    [inPlaces.reduce((total, each) => total + each, 0), spent],
  ] as const;
  return { funds: portal.tables.funds.length, differences: pairs.filter(([left, right]) => left !== right).length };
}

function valueOf(portal: Portal, query: Query | undefined): number | undefined {
  return query && answer(portal, query).quantity.value;
}

const started = performance.now();
const portal = getPortal();
const read = performance.now();
const { funds, differences } = balances(portal);
const balanced = performance.now();
const counts = identities(portal).flatMap((result) => [result.counts.real, result.counts.sample]);
const ended = performance.now();
const { user, system } = process.cpuUsage();
const verdict = (name: 'holds' | 'fails' | 'unclear'): number => counts.reduce((total, each) => total + each[name], 0);

console.log(
  JSON.stringify({
    ledgerRows: portal.tables.receipts.length + portal.tables.expenses.length,
    allRows: portal.files.reduce((total, { rows }) => total + rows, 0),
    funds,
    identities: { holds: verdict('holds'), fails: verdict('fails'), unclear: verdict('unclear') },
    differences,
    readSeconds: (read - started) / 1000,
    balanceSeconds: (balanced - read) / 1000,
    identitySeconds: (ended - balanced) / 1000,
    processorSeconds: (user + system) / 1_000_000,
  }),
);
