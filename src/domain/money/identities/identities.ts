import { find, type Portal } from '../../../data/portal.ts';
import type { Row } from '../../../schema/index.ts';
import { carriedOver, neverBelowZero, passedWithinUpstream } from './identity-balance.ts';
import { adjustmentsWithReasons, approvedWithinReceipts, fundOfBudget, spentWithinBudget } from './identity-budget.ts';
import { explainedChanges, groupsLargeEnough } from './identity-payments.ts';
import { identitiesOfProject } from './identity-project.ts';
import { fundSubject } from './identity-subject.ts';
import { computedRules, type ComputedRule, type Identity, type Verdict } from './identity.ts';
import { budgetLines } from '../ledger.ts';
import { perPortal } from '../../index/memo.ts';
import { isSampleRegion, regionOf } from '../../index/places.ts';
import { rowsBy } from '../../index/rows-by.ts';

/** With more than this of all rules, what fails or cannot be checked is kept first, beside the count of what holds. */
const togetherUpTo = 150;
/** No more rows of a rule than this are kept then: each stands on the page of its fund or project too. */
const rowsUpTo = 20;
/** Of those that hold so many stand there as examples. */
const holdingUpTo = 9;

export interface RuleResult {
  readonly rule: ComputedRule;
  /** How many of real places, and how many of samples, got each verdict. */
  readonly counts: { readonly real: Counts; readonly sample: Counts };
  /** Real before sample, what fails first. */
  readonly real: readonly Identity[];
  readonly sample: readonly Identity[];
  /** How many are counted but not kept, because there are so many. */
  readonly left: number;
}

export type Counts = Readonly<Record<Verdict, number>>;

/** What the identities of money say of one fund; a rule that has nothing to say of it says nothing. */
export function identitiesOfFund(portal: Portal, fund: Row<'funds'>): readonly Identity[] {
  const it = fundSubject(portal, fund);
  const lines = budgetLines(rowsBy(portal, 'budgets', 'fund', fund.id));
  return [
    ...neverBelowZero(it),
    ...carriedOver(it),
    ...approvedWithinReceipts(it, lines),
    ...lines.flatMap((line) => spentWithinBudget(it, line)),
    ...fundOfBudget(it),
    ...passedWithinUpstream(it),
    ...adjustmentsWithReasons(it, lines),
    ...explainedChanges(it),
    ...groupsLargeEnough(it),
  ];
}

/** All identities of all funds and projects, rule by rule. */
export const identities = perPortal((portal): readonly RuleResult[] => {
  const collectors = new Map(computedRules.map((rule) => [rule, new Collector(rule)]));
  let together = 0;
  const add = (found: readonly Identity[], sample: boolean): void => {
    const few = together <= togetherUpTo;
    together += found.length;
    if (few && together > togetherUpTo) for (const collector of collectors.values()) collector.shorten();
    for (const identity of found) collectors.get(identity.rule)?.add(identity, sample);
  };
  for (const fund of portal.tables.funds)
    add(identitiesOfFund(portal, fund), isSampleRegion(portal, regionOf(portal, 'funds', fund)));
  for (const project of portal.tables.projects)
    add(identitiesOfProject(portal, project), isSampleRegion(portal, regionOf(portal, 'projects', project)));
  return [...collectors.values()].map((collector) => collector.result());
});

class Collector {
  readonly #rule: ComputedRule;
  readonly #kept = { real: [] as Identity[], sample: [] as Identity[] };
  readonly #counts = { real: none(), sample: none() };
  #short = false;
  #left = 0;

  constructor(rule: ComputedRule) {
    this.#rule = rule;
  }

  add(identity: Identity, sample: boolean): void {
    const side = sample ? 'sample' : 'real';
    this.#counts[side][identity.verdict] += 1;
    this.#keep(identity, side);
  }

  /** From here on, and of what is kept already, what fails or cannot be checked, and a few that hold. */
  shorten(): void {
    this.#short = true;
    for (const side of ['real', 'sample'] as const)
      for (const identity of this.#kept[side].splice(0)) this.#keep(identity, side);
  }

  #keep(identity: Identity, side: 'real' | 'sample'): void {
    const kept = this.#kept[side];
    const holds = identity.verdict === 'holds';
    const alike = this.#short ? kept.filter(({ verdict }) => (verdict === 'holds') === holds).length : 0;
    if (this.#short && alike >= (holds ? holdingUpTo : rowsUpTo)) this.#left += 1;
    else kept.push(identity);
  }

  result(): RuleResult {
    const { real, sample } = this.#kept;
    return {
      rule: this.#rule,
      counts: this.#counts,
      real: worstFirst(real),
      sample: worstFirst(sample),
      left: this.#left,
    };
  }
}

function none(): Record<Verdict, number> {
  return { holds: 0, fails: 0, unclear: 0 };
}

const order: Readonly<Record<Verdict, number>> = { fails: 0, unclear: 1, holds: 2 };

/** What fails first, then what cannot be checked. */
export function worstFirst(identities: readonly Identity[]): readonly Identity[] {
  return identities.toSorted((a, b) => order[a.verdict] - order[b.verdict]);
}

/** The name under which the subject of an identity is linked. */
export function subjectName(portal: Portal, { subject }: Identity): string {
  return find(portal, subject.table, subject.id)?.name ?? subject.id;
}
