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

/** With more funds than this, only what fails or cannot be checked is kept, beside the count of what holds. */
const fundsUpTo = 200;
/** No more rows of a rule than this are kept for the page. */
const rowsUpTo = 100;
/** More identities of a rule that hold are counted only: the page is to open on an old phone. */
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
  const many = portal.tables.funds.length > fundsUpTo;
  const collectors = new Map(computedRules.map((rule) => [rule, new Collector(rule, many)]));
  for (const fund of portal.tables.funds) {
    const sample = isSampleRegion(portal, regionOf(portal, 'funds', fund));
    for (const identity of identitiesOfFund(portal, fund)) collectors.get(identity.rule)?.add(identity, sample);
  }
  for (const project of portal.tables.projects) {
    const sample = isSampleRegion(portal, regionOf(portal, 'projects', project));
    for (const identity of identitiesOfProject(portal, project)) collectors.get(identity.rule)?.add(identity, sample);
  }
  return [...collectors.values()].map((collector) => collector.result());
});

class Collector {
  readonly #rule: ComputedRule;
  readonly #many: boolean;
  readonly #kept = { real: [] as Identity[], sample: [] as Identity[] };
  readonly #holding = { real: 0, sample: 0 };
  readonly #counts = { real: none(), sample: none() };
  #left = 0;

  constructor(rule: ComputedRule, many: boolean) {
    this.#rule = rule;
    this.#many = many;
  }

  add(identity: Identity, sample: boolean): void {
    const side = sample ? 'sample' : 'real';
    this.#counts[side][identity.verdict] += 1;
    const holds = identity.verdict === 'holds';
    if (holds) this.#holding[side] += 1;
    const tooMany = holds && this.#holding[side] > holdingUpTo;
    if (tooMany || (this.#many && (holds || this.#kept[side].length >= rowsUpTo))) this.#left += 1;
    else this.#kept[side].push(identity);
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

function worstFirst(identities: readonly Identity[]): readonly Identity[] {
  return identities.toSorted((a, b) => order[a.verdict] - order[b.verdict]);
}

/** The name under which the subject of an identity is linked. */
export function subjectName(portal: Portal, { subject }: Identity): string {
  return find(portal, subject.table, subject.id)?.name ?? subject.id;
}
