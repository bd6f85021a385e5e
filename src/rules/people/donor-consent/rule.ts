import type { Portal } from '../../../data/portal.ts';
import { keepsWholeBooks } from '../../../domain/money/fund-books.ts';
import { rowsBy } from '../../../domain/index/rows-by.ts';
import type { Row } from '../../../schema/index.ts';
import type { CheckContext, Remark, Rule } from '../../engine/rule.ts';

type Organization = Row<'organizations'>;

/** Authorities and charities give in public; the rest decide themselves whether to be named (慈善法 82, 公益事业捐赠法 8). */
const donors: ReadonlySet<Organization['kind']> = new Set(['company', 'social_organization', 'volunteer_team']);

/** Words of a name that names nobody. */
const anonymous = /不公布|不公开|不具名|未具名|没有写名称|不愿|匿名|某|爱心(?:企业|人士|商家|单位)/;

/** A donor is named only with its consent. */
export const donorConsent: Rule = {
  id: 'donor-consent',
  title: '捐赠方同意才公布名称',
  level: 'both',
  *check(context) {
    for (const organization of context.portal.tables.organizations) {
      if (organization.named !== 'yes' && !anonymous.test(organization.name)) yield* judge(context, organization);
    }
  },
};

function* judge({ portal }: CheckContext, organization: Organization): Iterable<Remark> {
  const { named } = organization;
  const cell = { table: 'organizations', row: organization, key: 'named' } as const;
  if (named === 'no') {
    const message =
      '，可是名称写在这里。没有同意就不能公布捐赠方的名称（慈善法第八十二条）：请把名称改成“一家不公布名称的企业”这样的说法，' +
      '简介里也不要写能认出它的话；已经同意的，改为 "是"。';
    yield { ...cell, message };
    return;
  }
  const fund = donors.has(organization.kind) ? donationOf(portal, organization) : undefined;
  if (fund === undefined) return;
  const message =
    `没有写“是”，而它是捐赠方（资金 "${fund.id}" 的 拨付方）。公布捐赠方的名称要先得到同意：请问过以后填“是”；` +
    '不同意的填“否”，名称改成“一家不公布名称的企业”这样的说法。';
  yield { ...cell, level: 'warning', message };
}

/** A fund that an organization gave as a gift, to somebody who keeps books: a report has named its donors already. */
function donationOf(portal: Portal, { id }: Organization): Row<'funds'> | undefined {
  return rowsBy(portal, 'funds', 'funder', id).find((fund) => isGift(portal, fund) && keepsWholeBooks(portal, fund));
}

function isGift(portal: Portal, { id, kind }: Row<'funds'>): boolean {
  return kind === 'donation' || rowsBy(portal, 'receipts', 'fund', id).some((receipt) => receipt.kind === 'donated');
}
