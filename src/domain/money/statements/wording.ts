import { boundOf, type Bound } from '../../../data/cells/quantity.ts';
import { readWrittenQuantities } from '../../../data/cells/written-quantity.ts';

/** What the words of a source leave open about a number. */
export interface Wording {
  /** How far another number may be from it and still be written so: half of its last digit. 0 where it is meant to the last. */
  readonly tolerance: number;
  /** 余, 超, 约, 不足 beside it. */
  readonly bound: Bound;
}

/**
 * How exactly a phrase states a number, given in the unit of its words (元, %): 33.2万元 stands for what lies within 500 元 of it,
 * 963.302019万元 only for itself (less than one 分). Of several numbers in the phrase the one that is meant is taken; one that is
 * not in it is exact.
 */
export function wordingOf(phrase: string, stated: number): Wording {
  const meant = readWrittenQuantities(phrase).find(({ value }) => value === Math.abs(stated));
  if (meant === undefined) return { tolerance: 0, bound: 'exact' };
  return { tolerance: meant.step / 2, bound: boundOf(meant.precisions[0]) };
}
