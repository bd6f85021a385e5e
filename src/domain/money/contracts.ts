import { isAfter } from '../../data/cells/date.ts';
import type { Portal } from '../../data/portal.ts';
import type { Row } from '../../schema/index.ts';
import { perPortal } from '../index/memo.ts';
import { rowsBy } from '../index/rows-by.ts';
import { byDate } from './ledger.ts';
import { sumOf, type Query } from './query/query.ts';

/** An instalment beside what was paid of it. */
export interface InstalmentMoney {
  readonly instalment: Row<'instalments'>;
  /** 分: as the contract writes it, or its share of the whole price; undefined where it writes neither. */
  readonly due: number | undefined;
  readonly payments: readonly Row<'expenses'>[];
  /** The query of the payments; undefined where there is none. */
  readonly paid: Query | undefined;
  /** Its day has passed and nothing was paid. */
  readonly late: boolean;
}

export interface ContractMoney {
  readonly instalments: readonly InstalmentMoney[];
  /** All payments, by date. */
  readonly payments: readonly Row<'expenses'>[];
  readonly paid: Query | undefined;
  /** Whether it says from which fund of these books it is paid. */
  readonly booked: boolean;
}

/** What a contract promised to pay, and what the accounts say was paid. `today`: YYYY-MM-DD. */
export function contractMoney(portal: Portal, contract: Row<'contracts'>, today: string): ContractMoney {
  const payments = rowsBy(portal, 'expenses', 'contract', contract.id).toSorted(byDate);
  const booked = contract.funds.length > 0;
  const instalments = rowsBy(portal, 'instalments', 'contract', contract.id)
    .toSorted((a, b) => a.item - b.item)
    .map((instalment): InstalmentMoney => {
      const own = payments.filter((payment) => payment.instalment === instalment.id);
      const { due_on: day } = instalment;
      return {
        instalment,
        due: dueOf(contract, instalment),
        payments: own,
        paid: own.length === 0 ? undefined : sumOf('expenses', { instalment: instalment.id }),
        late: booked && own.length === 0 && day !== undefined && isAfter(today, day),
      };
    });
  return {
    booked,
    instalments,
    payments,
    paid: payments.length === 0 ? undefined : sumOf('expenses', { contract: contract.id }),
  };
}

/** What an instalment comes to, in 分; a share is rounded to the 分. */
function dueOf({ amount }: Row<'contracts'>, instalment: Row<'instalments'>): number | undefined {
  if (instalment.amount !== undefined) return instalment.amount;
  return amount === undefined || instalment.share === undefined
    ? undefined
    : Math.round((amount * instalment.share) / 100);
}

const lists = perPortal((portal) => {
  const found = new Map<string, Row<'contracts'>[]>();
  for (const contract of portal.tables.contracts) {
    const { station, region, stations, places, projects, funds } = contract;
    const keys = new Set([
      ...[station, ...stations].map((id) => `station/${id ?? ''}`),
      ...[region, ...places].map((id) => `place/${id ?? ''}`),
      ...projects.map((id) => `project/${id}`),
      ...funds.map((id) => `fund/${id}`),
    ]);
    for (const key of keys) {
      const known = found.get(key);
      if (known === undefined) found.set(key, [contract]);
      else known.push(contract);
    }
  }
  return found;
});

/** The contracts that a station, place, project or fund has to do with. */
export function contractsOf(
  portal: Portal,
  kind: 'station' | 'place' | 'project' | 'fund',
  id: string,
): readonly Row<'contracts'>[] {
  return lists(portal).get(`${kind}/${id}`) ?? [];
}
