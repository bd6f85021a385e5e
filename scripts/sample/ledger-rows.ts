import { countyReceiptId, fundId } from './fund-rows.ts';
import { yearPlan, type FundKey, type ReceiptPlan, type SpendPlan } from './ledger-plan.ts';
import { documentIds, organizationIds, type Place } from './place.ts';
import { communityProjectId, yearProjectId } from './project-rows.ts';
import { serviceId } from './service-rows.ts';
import type { NewRow } from './table-text.ts';
import { years, type Year } from './years.ts';

export interface Ledger {
  readonly receipts: readonly NewRow<'receipts'>[];
  readonly expenses: readonly NewRow<'expenses'>[];
}

/** Most of a receipt that is spent, in hundredths; the rest stays as balance. */
const spentShare = 90;

/**
 * Forty rows of accounts over two years, in 分. A payment comes after its receipt, and the payments of a receipt
 * together stay below it: so every fund has a balance ≥ 0 on every day (I1), and what is left is carried over (I2).
 */
export function makeLedger(place: Place): Ledger {
  const receipts: NewRow<'receipts'>[] = [];
  const expenses: NewRow<'expenses'>[] = [];
  for (const year of years) {
    for (const plan of yearPlan) {
      const receipt = makeReceipt(place, year, plan, receipts.length + 1);
      receipts.push(receipt);
      const most = Math.floor((receipt.amount * spentShare) / 100 / Math.max(plan.spends.length, 1));
      for (const spend of plan.spends) {
        const amount = place.random.between(Math.floor(most / 2), most);
        expenses.push(makeExpense(place, { year, fund: plan.fund, spend, amount, order: expenses.length + 1 }));
      }
    }
  }
  return { receipts, expenses: place.random.chance(0.4) ? withRefund(place, expenses) : expenses };
}

function makeReceipt(place: Place, year: Year, plan: ReceiptPlan, order: number): NewRow<'receipts'> {
  const { station, county, random } = place;
  const [low, high] = plan.yuan;
  const amount =
    plan.kind === 'interest' ? random.between(low * 100, high * 100) : random.between(low / 10, high / 10) * 1000;
  return {
    id: `${station}-r${String(order).padStart(2, '0')}`,
    fund: fundId(station, plan.fund),
    date: `${String(year)}-${plan.on}`,
    amount,
    kind: plan.kind,
    upstream: plan.fund === 'lottery' ? countyReceiptId(county.id, year) : undefined,
    station,
    source: documentIds.vouchers(station, year),
  };
}

interface Payment {
  readonly year: Year;
  readonly fund: FundKey;
  readonly spend: SpendPlan;
  readonly amount: number;
  /** Place among the payments of the station, from 1. */
  readonly order: number;
}

function makeExpense(place: Place, { year, fund, spend, amount, order }: Payment): NewRow<'expenses'> {
  const { station } = place;
  return {
    id: `${station}-e${String(order).padStart(2, '0')}`,
    fund: fundId(station, fund),
    project: fund === 'community' ? communityProject(place) : yearProjectId(station, year),
    station,
    service: spend.service === undefined ? undefined : serviceId(station, spend.service),
    date: `${String(year)}-${spend.on}`,
    amount,
    category: spend.category,
    summary: spend.summary,
    ...payee(place, spend),
    source: documentIds.vouchers(station, year),
  };
}

function communityProject({ station, hasCommunityProject }: Place): string | undefined {
  return hasCommunityProject ? communityProjectId(station) : undefined;
}

type Payee = Pick<NewRow<'expenses'>, 'payee' | 'payee_group' | 'payee_count' | 'quantity' | 'unit'>;

/** A group of payees has twenty people or more: nobody in it can be recognised (I12). */
function payee({ county, random }: Place, spend: SpendPlan): Payee {
  if (spend.payee !== 'group') return { payee: organizationIds[spend.payee](county.id) };
  const count = random.between(20, 80);
  return { payee_group: `${spend.summary}的居民`, payee_count: count, quantity: count, unit: '份' };
}

/** Turns the last lottery payment of the first year into a refund of up to three tenths of an earlier one. */
function withRefund({ random }: Place, expenses: readonly NewRow<'expenses'>[]): readonly NewRow<'expenses'>[] {
  const [original, replaced] = [expenses[3], expenses[5]];
  if (original === undefined || replaced === undefined) return expenses;
  const refund: NewRow<'expenses'> = {
    ...original,
    id: replaced.id,
    date: replaced.date,
    amount: -random.between(1, Math.floor(original.amount * 0.3)),
    summary: `退货退款：${original.summary}`,
    refund_of: original.id,
  };
  return expenses.map((expense) => (expense === replaced ? refund : expense));
}
