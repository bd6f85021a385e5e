import type { Finding } from '../model/finding.ts';
import { adjustmentReason } from './adjustment-reason.ts';
import { asWritten } from './as-written.ts';
import { belongs } from './belongs.ts';
import { budgetFund } from './budget-fund.ts';
import { budgetOverrun } from './budget-overrun.ts';
import { budgetTotal } from './budget-total.ts';
import { choice } from './choice.ts';
import { code } from './code.ts';
import { columns } from './columns.ts';
import { consent } from './consent.ts';
import { contentRef } from './content-ref.ts';
import { correction } from './correction.ts';
import { cycle } from './cycle.ts';
import { date } from './date.ts';
import { byPlace } from './describe.ts';
import { documentFile } from './document-file.ts';
import { duplicateId } from './duplicate-id.ts';
import { files } from './files.ts';
import { form } from './form.ts';
import { frontMatter } from './front-matter.ts';
import { fundBalance } from './fund-balance.ts';
import { fundraising } from './fundraising.ts';
import { hours } from './hours.ts';
import { id } from './id.ts';
import { itemNo } from './item-no.ts';
import { length } from './length.ts';
import { mdxGuard } from './mdx-guard.ts';
import { money } from './money.ts';
import { moneySign } from './money-sign.ts';
import { number } from './number.ts';
import { order } from './order.ts';
import { payeeGroup } from './payee-group.ts';
import { pii } from './pii.ts';
import { ref } from './ref.ts';
import { required } from './required.ts';
import { row } from './row.ts';
import type { CheckContext, Rule } from './rule.ts';
import { sampleMix } from './sample-mix.ts';
import { snapshot } from './snapshot.ts';
import { sources } from './sources.ts';
import { storyHeadings } from './story-headings.ts';
import { typedFigure } from './typed-figure.ts';
import { withoutPersonal } from './without-personal.ts';

export type { CheckContext, Rule } from './rule.ts';

/** Every rule, by id. */
export const rules: readonly Rule[] = [
  adjustmentReason,
  asWritten,
  belongs,
  budgetFund,
  budgetOverrun,
  budgetTotal,
  choice,
  code,
  columns,
  consent,
  contentRef,
  correction,
  cycle,
  date,
  documentFile,
  duplicateId,
  files,
  form,
  frontMatter,
  fundBalance,
  fundraising,
  hours,
  id,
  itemNo,
  length,
  mdxGuard,
  money,
  moneySign,
  number,
  order,
  payeeGroup,
  pii,
  ref,
  required,
  row,
  sampleMix,
  snapshot,
  sources,
  storyHeadings,
  typedFigure,
];

/** Runs the rules and gives every finding, by file, line and column. A rule that crashes is one finding; the others still run. */
export function runChecks(context: CheckContext, chosen: readonly Rule[] = rules): readonly Finding[] {
  return withoutPersonal(chosen.flatMap((rule) => run(rule, context))).toSorted(byPlace);
}

function run(rule: Rule, context: CheckContext): readonly Finding[] {
  try {
    return [...rule.check(context)];
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const message = `这条检查自己出错了（${detail}），它要看的没有看完。这不是资料的错：请把这一行发给维护的人。`;
    return [{ rule: rule.id, level: 'error', file: `src/checks/${rule.id}.ts`, line: 1, message }];
  }
}
