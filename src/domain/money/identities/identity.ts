import type { Quantity } from '../../../data/cells/quantity.ts';
import { subtract } from '../../../data/cells/quantity.ts';
import type { Row } from '../../../schema/index.ts';
import { Query } from '../query/query.ts';

/** The identities of money that are computed here. I8, I9 and I10 are held by the build itself, not by rows. */
export const computedRules = ['I1', 'I2', 'I3', 'I4', 'I5', 'I6', 'I7', 'I11', 'I12'] as const;
export type ComputedRule = (typeof computedRules)[number];

/** One side of an identity. */
export interface Side {
  readonly quantity: Quantity;
  /** The query that it answers, or the row in which it stands; undefined for a limit that a rule sets. */
  readonly from: Query | Row<'expenses'> | undefined;
}

export type Verdict =
  | 'holds'
  | 'fails'
  /** One side is not exact, or not public. */
  | 'unclear';

/** What a rule says of one fund, budget line, project or year. */
export interface Identity {
  readonly rule: ComputedRule;
  readonly subject: { readonly table: 'funds' | 'projects'; readonly id: string };
  /** Which part of the subject: a year, a category. */
  readonly part: string;
  readonly left: Side;
  readonly right: Side;
  /** Left minus right. */
  readonly difference: Quantity;
  /** 分, or a count. */
  readonly unit: 'fen' | 'count';
  readonly verdict: Verdict;
  readonly remark: string | undefined;
  /** False where a side is not public: what is known of it is no sum that anybody has stated. */
  readonly known: boolean;
}

interface Claim extends Pick<Identity, 'rule' | 'subject' | 'left' | 'right'> {
  readonly part?: string;
  readonly unit?: Identity['unit'];
  readonly remark?: string | undefined;
  /** Whether the rule holds for an exact difference. */
  readonly holds: (difference: number) => boolean;
  /** False where a side is not public: then nothing can be said. */
  readonly known?: boolean;
}

/** Judges a claim. Zero tolerance; an inexact or unknown side never passes silently. */
export function judge({
  rule,
  subject,
  left,
  right,
  part = '',
  unit = 'fen',
  remark,
  holds,
  known = true,
}: Claim): Identity {
  const difference = subtract(left.quantity, right.quantity);
  const exact = left.quantity.bound === 'exact' && right.quantity.bound === 'exact' && known;
  const verdict = !exact ? 'unclear' : holds(difference.value) ? 'holds' : 'fails';
  return { rule, subject, part, left, right, difference, unit, verdict, remark, known };
}

/** A limit set by a rule itself. */
export function limit(value: number): Side {
  return { quantity: { value, bound: 'exact' }, from: undefined };
}

export const atLeastZero = (difference: number): boolean => difference >= 0;
export const atMostZero = (difference: number): boolean => difference <= 0;
export const isZero = (difference: number): boolean => difference === 0;

/** The query that gives left minus right, where both sides are computed (a limit of 0 adds nothing); else undefined. */
export function differenceFrom(left: Side, right: Side): Query | undefined {
  if (!(left.from instanceof Query)) return undefined;
  if (right.from instanceof Query) return left.from.minus(right.from);
  return right.from === undefined && right.quantity.value === 0 ? left.from : undefined;
}
