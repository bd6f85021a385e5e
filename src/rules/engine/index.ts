import type { Finding } from '../../data/finding.ts';
import { byPlace } from './describe.ts';
import { findingOf } from './finding-of.ts';
import { excuse, type Excused } from '../files/exceptions/rule.ts';
import type { CheckContext, Rule } from './rule.ts';
import * as listed from '../generated/rules.ts';
import { withoutFollowers } from './without-followers.ts';
import { withoutPersonal } from './without-personal.ts';

export type { CheckContext, Rule } from './rule.ts';

/** Every rule, by id. */
export const rules: readonly Rule[] = Object.values(listed).sort((a, b) => (a.id < b.id ? -1 : 1));

/**
 * Runs the rules and gives every finding that exceptions.csv does not excuse, by file, line and column. A rule that crashes is
 * one finding; the others still run.
 */
export function runChecks(context: CheckContext, chosen: readonly Rule[] = rules): readonly Finding[] {
  return checked(context, chosen).findings;
}

/** The same, with the number of findings that were excused. */
export function checked(context: CheckContext, chosen: readonly Rule[] = rules): Excused {
  const told = withoutPersonal(
    withoutFollowers(
      chosen.flatMap((rule) => run(rule, context)),
      chosen,
    ),
  );
  const { findings, count } = excuse(context.portal, told, rules, chosen, context.today);
  return { findings: withoutPersonal(findings).toSorted(byPlace), count };
}

function run(rule: Rule, context: CheckContext): readonly Finding[] {
  try {
    return Array.from(rule.check(context), (remark) => findingOf(context.portal, rule, remark));
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const message = `这条检查自己出错了（${detail}），它要看的没有看完。这不是资料的错：请把这一行发给维护的人。`;
    return [{ rule: rule.id, level: 'error', file: fileOf(rule), line: 1, message }];
  }
}

/** Where a rule stands; the folder of all where it is none of the list. */
function fileOf(rule: Rule): string {
  const folder = Object.entries(listed).find(([, each]) => each === rule)?.[0];
  return folder === undefined ? 'src/rules' : `src/rules/${folder}/rule.ts`;
}
