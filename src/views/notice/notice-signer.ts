import { find } from '../../data/portal.ts';
import type { NoticeOf } from './notice-parts.ts';

/** The organization that has the money, where a place has a single one; else the station or place itself. */
export function signerOf(
  { portal, holder, funds }: Pick<NoticeOf, 'portal' | 'holder' | 'funds'>,
  name: string,
): string {
  if (holder.kind === 'station') return name;
  const ids = new Set(funds.flatMap((fund) => fund.organization ?? fund.recipient ?? []));
  const [only, ...more] = [...ids].flatMap((id) => find(portal, 'organizations', id)?.name ?? []);
  return only === undefined || more.length > 0 ? name : only;
}
