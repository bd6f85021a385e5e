import { find, type Portal } from '../../data/portal.ts';
import { perPortal } from '../index/memo.ts';
import { isSampleRow } from '../index/sample.ts';
import type { Row } from '../../schema/index.ts';

type Receipt = Row<'receipts'>;

/** A receipt of which the source tells the day, who gave and who received: what the 360Giving standard asks of a grant. */
export interface Grant {
  readonly receipt: Receipt;
  readonly fund: Row<'funds'>;
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly funder: Row<'organizations'>;
  /** The organization that received it; where only a station is named, that alone. */
  readonly recipient: Row<'organizations'> | undefined;
  readonly station: Row<'stations'> | undefined;
}

export interface PublishedGrants {
  readonly grants: readonly Grant[];
  /** Further receipts of the same kind of places, of which the source does not tell enough. */
  readonly left: number;
}

/** The grants of real places, and those of samples. */
export const publishedGrants = perPortal((portal): Readonly<Record<'real' | 'sample', PublishedGrants>> => ({
  real: grantsOf(portal, false),
  sample: grantsOf(portal, true),
}));

/** Interest, money carried over and money given back enter a balance too, but nobody granted them. */
function grantsOf(portal: Portal, sample: boolean): PublishedGrants {
  const receipts = portal.tables.receipts
    .filter(({ kind }) => kind === 'allocated' || kind === 'donated')
    .filter((receipt) => isSampleRow(portal, 'receipts', receipt) === sample);
  const complete = receipts.map((receipt) => grantOf(portal, receipt)).filter((grant) => grant !== undefined);
  const known = new Set(complete.map(({ receipt }) => receipt.id));
  const grants = complete.filter(({ receipt }) => !isPassedOn(portal, receipt, known));
  const left = receipts.filter((receipt) => !known.has(receipt.id) && !isPassedOn(portal, receipt, known)).length;
  return { grants, left };
}

/** Money that comes out of a grant which stands in the file already: it is counted once. */
function isPassedOn(portal: Portal, receipt: Receipt, known: ReadonlySet<string>): boolean {
  const seen = new Set<string>();
  for (let id = receipt.upstream; id !== undefined && !seen.has(id); id = find(portal, 'receipts', id)?.upstream) {
    if (known.has(id)) return true;
    seen.add(id);
  }
  return false;
}

function grantOf(portal: Portal, receipt: Receipt): Grant | undefined {
  const fund = find(portal, 'funds', receipt.fund);
  const funder = find(portal, 'organizations', fund?.funder);
  const { date } = receipt;
  if (fund === undefined || funder === undefined || date?.length !== 10) return undefined;
  const station = find(portal, 'stations', receipt.station ?? fund.station);
  const named = find(portal, 'organizations', fund.recipient);
  const recipient =
    named ?? (station ? undefined : find(portal, 'organizations', receipt.organization ?? fund.organization));
  // Who keeps its own money has granted nothing.
  if ((recipient === undefined && station === undefined) || recipient?.id === funder.id) return undefined;
  return { receipt, fund, date, funder, recipient, station };
}
