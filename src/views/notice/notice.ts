import { find, type Portal } from '../../data/portal.ts';
import { shortSeal } from '../../domain/disclosure/seal-chain.ts';
import { text } from '../../text/money/notice.ts';
import { text as seals } from '../../text/money/seals.ts';
import { hasServicePages } from '../../domain/addresses/address.ts';
import { isLottery, type Period } from '../../domain/money/ledger.ts';
import type { Holder } from '../../domain/money/money-holder.ts';
import { moneyYear } from '../../domain/money/money-year.ts';
import { balanceSection, budgetSection, incomeSection, spendingSection } from './notice-money.ts';
import { statementsSection } from './notice-statements.ts';
import { basisSection, contactSection, outcomeSection } from './notice-words.ts';
import type { Notice, NoticeOf } from './notice-parts.ts';
import { signerOf } from './notice-signer.ts';
import { isSampleRegion } from '../../domain/index/places.ts';

/** Where a site is so large that services have no pages, notices have none either: they would double the money pages. */
export function hasNotices(portal: Portal): boolean {
  return hasServicePages(portal);
}

/** Undefined where nothing of the period is published: there is nothing to give notice of. */
export function notice(portal: Portal, holder: Holder, name: string, period: Period): Notice | undefined {
  const money = moneyYear(portal, holder, period);
  if (!money.published) return undefined;
  const others = [...money.elsewhere.receipts, ...money.elsewhere.expenses];
  const funds = [
    ...new Set([
      ...money.funds.map(({ fund }) => fund),
      ...others.flatMap(({ fund }) => find(portal, 'funds', fund) ?? []),
    ]),
  ];
  const of: NoticeOf = { portal, holder, period, money, funds };
  const sections = [
    incomeSection(of),
    spendingSection(of),
    balanceSection(of),
    statementsSection(of),
    budgetSection(of),
    outcomeSection(of),
    basisSection(of),
    contactSection(of, name),
  ].filter((section) => section !== undefined);
  const seal = shortSeal(portal);
  const sample = isSampleRegion(portal, regionIdOf(portal, holder));
  return {
    title: `${sample ? text.sample : ''}${text.title(name, period)}`,
    mark: funds.some((fund) => isLottery(portal, fund)) ? portal.config.lottery_mark : undefined,
    opening: text.opening(name, period),
    sections,
    signer: signerOf(of, name),
    seal: seal === undefined ? undefined : seals.onPaper(seal, portal.config.site),
  };
}

function regionIdOf(portal: Portal, { kind, id }: Holder): string {
  return kind === 'place' ? id : (find(portal, 'stations', id)?.region ?? id);
}
