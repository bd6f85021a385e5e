import type { Portal } from '../../../data/portal.ts';
import { zero } from '../../../data/cells/quantity.ts';
import type { Row } from '../../../schema/index.ts';
import { fundBooks, type FundBooks } from '../fund-books.ts';
import type { Identity, Side } from './identity.ts';
import { scopeOf, type Scope } from '../query/money-sums.ts';
import { sum } from '../query/sum.ts';

/** A fund with what its identities are computed from. */
export interface FundSubject {
  readonly portal: Portal;
  readonly books: FundBooks;
  readonly scope: Scope;
  readonly subject: Identity['subject'];
}

export function fundSubject(portal: Portal, fund: Row<'funds'>): FundSubject {
  const subject = { table: 'funds', id: fund.id } as const;
  return { portal, books: fundBooks(portal, fund), scope: scopeOf(portal, [fund.id]), subject };
}

/** A side that a sum query answers. */
export function asked(portal: Portal, query: string): Side {
  return { quantity: sum(portal, query)?.quantity ?? zero, from: `sum:${query}` };
}
