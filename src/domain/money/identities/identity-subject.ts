import type { Portal } from '../../../data/portal.ts';
import type { Row } from '../../../schema/index.ts';
import { fundBooks, type FundBooks } from '../fund-books.ts';
import type { Identity, Side } from './identity.ts';
import { answer } from '../query/answer.ts';
import type { Scope } from '../query/money-queries.ts';
import type { Query } from '../query/query.ts';

/** A fund with what its identities are computed from. */
export interface FundSubject {
  readonly portal: Portal;
  readonly books: FundBooks;
  readonly scope: Scope;
  readonly subject: Identity['subject'];
}

export function fundSubject(portal: Portal, fund: Row<'funds'>): FundSubject {
  const subject = { table: 'funds', id: fund.id } as const;
  const books = fundBooks(portal, fund);
  return { portal, books, scope: books.account.scope, subject };
}

/** A side that a query answers. */
export function asked(portal: Portal, query: Query): Side {
  return { quantity: answer(portal, query).quantity, from: query };
}
