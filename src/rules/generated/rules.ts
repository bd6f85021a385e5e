// Written by `npm run rules` from the folders of the rules. Do not change it by hand.
import { adjustmentReason } from '../budgets/adjustment-reason/rule.ts';
import { amountIsId } from '../accounts/amount-is-id/rule.ts';
import { asWritten } from '../cells/as-written/rule.ts';
import { basisInForce } from '../disclosure/basis-in-force/rule.ts';
import { beforeFounded } from '../accounts/before-founded/rule.ts';
import { belongs } from '../references/belongs/rule.ts';
import { budgetFund } from '../budgets/budget-fund/rule.ts';
import { budgetLine } from '../budgets/budget-line/rule.ts';
import { budgetOverrun } from '../budgets/budget-overrun/rule.ts';
import { budgetTotal } from '../budgets/budget-total/rule.ts';
import { budgetVersion } from '../budgets/budget-version/rule.ts';
import { builtSite } from '../references/built-site/rule.ts';
import { carriedOver } from '../accounts/carried-over/rule.ts';
import { childPlace } from '../people/child-place/rule.ts';
import { choice } from '../cells/choice/rule.ts';
import { closedStation } from '../accounts/closed-station/rule.ts';
import { code } from '../cells/code/rule.ts';
import { columns } from '../files/columns/rule.ts';
import { consent } from '../people/consent/rule.ts';
import { contentRef } from '../stories/content-ref/rule.ts';
import { correction } from '../disclosure/correction/rule.ts';
import { correctionDisclosure } from '../disclosure/correction-disclosure/rule.ts';
import { correctionValue } from '../disclosure/correction-value/rule.ts';
import { count } from '../cells/count/rule.ts';
import { countedIn } from '../accounts/counted-in/rule.ts';
import { cycle } from '../references/cycle/rule.ts';
import { date } from '../cells/date/rule.ts';
import { disclosureBasis } from '../disclosure/disclosure-basis/rule.ts';
import { disclosureGap } from '../disclosure/disclosure-gap/rule.ts';
import { disclosurePeriod } from '../disclosure/disclosure-period/rule.ts';
import { documentFile } from '../references/document-file/rule.ts';
import { donorConsent } from '../people/donor-consent/rule.ts';
import { duplicateId } from '../files/duplicate-id/rule.ts';
import { duplicatePayment } from '../accounts/duplicate-payment/rule.ts';
import { exceptions } from '../files/exceptions/rule.ts';
import { excludedUse } from '../accounts/excluded-use/rule.ts';
import { farDate } from '../cells/far-date/rule.ts';
import { files } from '../files/files/rule.ts';
import { form } from '../files/form/rule.ts';
import { frontMatter } from '../stories/front-matter/rule.ts';
import { frozen } from '../disclosure/frozen/rule.ts';
import { fundBalance } from '../accounts/fund-balance/rule.ts';
import { fundKind } from '../disclosure/fund-kind/rule.ts';
import { fundPapers } from '../disclosure/fund-papers/rule.ts';
import { fundParties } from '../accounts/fund-parties/rule.ts';
import { fundWhole } from '../disclosure/fund-whole/rule.ts';
import { fundraising } from '../people/fundraising/rule.ts';
import { hours } from '../cells/hours/rule.ts';
import { id } from '../files/id/rule.ts';
import { invisible } from '../cells/invisible/rule.ts';
import { itemNo } from '../cells/item-no/rule.ts';
import { length } from '../cells/length/rule.ts';
import { mdxGuard } from '../stories/mdx-guard/rule.ts';
import { money } from '../cells/money/rule.ts';
import { moneySign } from '../accounts/money-sign/rule.ts';
import { namedPerson } from '../people/named-person/rule.ts';
import { number } from '../cells/number/rule.ts';
import { order } from '../cells/order/rule.ts';
import { organizationKind } from '../disclosure/organization-kind/rule.ts';
import { ownBooks } from '../accounts/own-books/rule.ts';
import { paidToSelf } from '../accounts/paid-to-self/rule.ts';
import { passedOn } from '../accounts/passed-on/rule.ts';
import { payeeGroup } from '../people/payee-group/rule.ts';
import { periodTwice } from '../accounts/period-twice/rule.ts';
import { picturePlace } from '../people/picture-place/rule.ts';
import { pictureSize } from '../stories/picture-size/rule.ts';
import { pictureText } from '../stories/picture-text/rule.ts';
import { pii } from '../people/pii/rule.ts';
import { postingPlace } from '../disclosure/posting-place/rule.ts';
import { projectPeriod } from '../accounts/project-period/rule.ts';
import { publicFile } from '../files/public-file/rule.ts';
import { receiptKind } from '../accounts/receipt-kind/rule.ts';
import { ref } from '../references/ref/rule.ts';
import { refund } from '../accounts/refund/rule.ts';
import { regionLevel } from '../references/region-level/rule.ts';
import { repeatedPayment } from '../accounts/repeated-payment/rule.ts';
import { required } from '../files/required/rule.ts';
import { row } from '../files/row/rule.ts';
import { rowTwice } from '../references/row-twice/rule.ts';
import { sameStation } from '../accounts/same-station/rule.ts';
import { sampleMix } from '../references/sample-mix/rule.ts';
import { serviceProject } from '../accounts/service-project/rule.ts';
import { snapshot } from '../disclosure/snapshot/rule.ts';
import { sourceDate } from '../references/source-date/rule.ts';
import { sourceKind } from '../accounts/source-kind/rule.ts';
import { sources } from '../references/sources/rule.ts';
import { spentBeforeIncome } from '../accounts/spent-before-income/rule.ts';
import { statusDate } from '../references/status-date/rule.ts';
import { steadyAmount } from '../accounts/steady-amount/rule.ts';
import { steadyWords } from '../accounts/steady-words/rule.ts';
import { storyHeadings } from '../stories/story-headings/rule.ts';
import { typedFigure } from '../stories/typed-figure/rule.ts';
import { unitPrice } from '../accounts/unit-price/rule.ts';
import { unitSlip } from '../accounts/unit-slip/rule.ts';
import { weightColumn } from '../references/weight-column/rule.ts';
import { workMobile } from '../people/work-mobile/rule.ts';
import type { Rule } from '../engine/rule.ts';

/** Every rule, by id. */
export const rules: readonly Rule[] = [
  adjustmentReason,
  amountIsId,
  asWritten,
  basisInForce,
  beforeFounded,
  belongs,
  budgetFund,
  budgetLine,
  budgetOverrun,
  budgetTotal,
  budgetVersion,
  builtSite,
  carriedOver,
  childPlace,
  choice,
  closedStation,
  code,
  columns,
  consent,
  contentRef,
  correction,
  correctionDisclosure,
  correctionValue,
  count,
  countedIn,
  cycle,
  date,
  disclosureBasis,
  disclosureGap,
  disclosurePeriod,
  documentFile,
  donorConsent,
  duplicateId,
  duplicatePayment,
  exceptions,
  excludedUse,
  farDate,
  files,
  form,
  frontMatter,
  frozen,
  fundBalance,
  fundKind,
  fundPapers,
  fundParties,
  fundWhole,
  fundraising,
  hours,
  id,
  invisible,
  itemNo,
  length,
  mdxGuard,
  money,
  moneySign,
  namedPerson,
  number,
  order,
  organizationKind,
  ownBooks,
  paidToSelf,
  passedOn,
  payeeGroup,
  periodTwice,
  picturePlace,
  pictureSize,
  pictureText,
  pii,
  postingPlace,
  projectPeriod,
  publicFile,
  receiptKind,
  ref,
  refund,
  regionLevel,
  repeatedPayment,
  required,
  row,
  rowTwice,
  sameStation,
  sampleMix,
  serviceProject,
  snapshot,
  sourceDate,
  sourceKind,
  sources,
  spentBeforeIncome,
  statusDate,
  steadyAmount,
  steadyWords,
  storyHeadings,
  typedFigure,
  unitPrice,
  unitSlip,
  weightColumn,
  workMobile,
];
