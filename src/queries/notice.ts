import { find, type Portal } from '../model/portal.ts';
import type { Row } from '../tables/index.ts';
import { text } from '../text/notice.ts';
import { hasServicePages } from './address.ts';
import { isLottery, type Period } from './ledger.ts';
import type { Holder } from './money-holder.ts';
import { moneyYear, type MoneyYear } from './money-year.ts';
import { balanceSection, budgetSection, incomeSection, spendingSection } from './notice-money.ts';
import { basisSection, contactSection, outcomeSection } from './notice-words.ts';
import { isSampleRegion } from './places.ts';

/** A piece of a line: words, or a number of the data, which the page shows with its source. */
export type NoticePart =
  | string
  | { readonly sum: string; readonly rows: readonly (Row<'receipts'> | Row<'expenses'>)[] }
  | { readonly receipt: Row<'receipts'> }
  | { readonly expense: Row<'expenses'> }
  | { readonly budget: Row<'budgets'> }
  | { readonly figure: Row<'figures'> };

export type NoticeLine = readonly NoticePart[];

export interface NoticeSection {
  readonly id: string;
  readonly heading: string;
  readonly lines: readonly NoticeLine[];
}

/** The statutory notice of a station's or a place's money in a period, as a clerk posts it. */
export interface Notice {
  readonly title: string;
  /** The mark that lottery money has to carry. */
  readonly mark: string | undefined;
  readonly opening: string;
  readonly sections: readonly NoticeSection[];
  /** Who signs and seals. */
  readonly signer: string;
}

/** What the sections are written from. */
export interface NoticeOf {
  readonly portal: Portal;
  readonly holder: Holder;
  readonly period: Period;
  readonly money: MoneyYear;
  /** Funds of the holder and of others whose money the period touches. */
  readonly funds: readonly Row<'funds'>[];
}

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
    budgetSection(of),
    outcomeSection(of),
    basisSection(of),
    contactSection(of, name),
  ].filter((section) => section !== undefined);
  const sample = isSampleRegion(portal, regionIdOf(portal, holder));
  return {
    title: `${sample ? text.sample : ''}${text.title(name, period)}`,
    mark: funds.some((fund) => isLottery(portal, fund)) ? portal.config.lottery_mark : undefined,
    opening: text.opening(name, period),
    sections,
    signer: signerOf(of, name),
  };
}

function regionIdOf(portal: Portal, { kind, id }: Holder): string {
  return kind === 'place' ? id : (find(portal, 'stations', id)?.region ?? id);
}

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
