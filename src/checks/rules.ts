import { adjustmentReason } from './adjustment-reason.ts';
import { amountIsId } from './amount-is-id.ts';
import { asWritten } from './as-written.ts';
import { basisInForce } from './basis-in-force.ts';
import { beforeFounded } from './before-founded.ts';
import { belongs } from './belongs.ts';
import { budgetFund } from './budget-fund.ts';
import { budgetLine } from './budget-line.ts';
import { budgetOverrun } from './budget-overrun.ts';
import { budgetTotal } from './budget-total.ts';
import { budgetVersion } from './budget-version.ts';
import { builtSite } from './built-site.ts';
import { carriedOver } from './carried-over.ts';
import { childPlace } from './child-place.ts';
import { choice } from './choice.ts';
import { closedStation } from './closed-station.ts';
import { code } from './code.ts';
import { columns } from './columns.ts';
import { consent } from './consent.ts';
import { contentRef } from './content-ref.ts';
import { correction } from './correction.ts';
import { correctionDisclosure } from './correction-disclosure.ts';
import { correctionValue } from './correction-value.ts';
import { count } from './count.ts';
import { countedIn } from './counted-in.ts';
import { cycle } from './cycle.ts';
import { date } from './date.ts';
import { disclosureBasis } from './disclosure-basis.ts';
import { disclosureGap } from './disclosure-gap.ts';
import { disclosurePeriod } from './disclosure-period.ts';
import { documentFile } from './document-file.ts';
import { donorConsent } from './donor-consent.ts';
import { duplicateId } from './duplicate-id.ts';
import { duplicatePayment } from './duplicate-payment.ts';
import { exceptions } from './exceptions.ts';
import { excludedUse } from './excluded-use.ts';
import { farDate } from './far-date.ts';
import { files } from './files.ts';
import { form } from './form.ts';
import { frontMatter } from './front-matter.ts';
import { frozen } from './frozen.ts';
import { fundBalance } from './fund-balance.ts';
import { fundKind } from './fund-kind.ts';
import { fundPapers } from './fund-papers.ts';
import { fundParties } from './fund-parties.ts';
import { fundWhole } from './fund-whole.ts';
import { fundraising } from './fundraising.ts';
import { hours } from './hours.ts';
import { id } from './id.ts';
import { invisible } from './invisible.ts';
import { itemNo } from './item-no.ts';
import { length } from './length.ts';
import { mdxGuard } from './mdx-guard.ts';
import { money } from './money.ts';
import { moneySign } from './money-sign.ts';
import { namedPerson } from './named-person.ts';
import { number } from './number.ts';
import { order } from './order.ts';
import { organizationKind } from './organization-kind.ts';
import { ownBooks } from './own-books.ts';
import { paidToSelf } from './paid-to-self.ts';
import { passedOn } from './passed-on.ts';
import { payeeGroup } from './payee-group.ts';
import { periodTwice } from './period-twice.ts';
import { picturePlace } from './picture-place.ts';
import { pictureSize } from './picture-size.ts';
import { pictureText } from './picture-text.ts';
import { pii } from './pii.ts';
import { postingPlace } from './posting-place.ts';
import { projectPeriod } from './project-period.ts';
import { publicFile } from './public-file.ts';
import { receiptKind } from './receipt-kind.ts';
import { ref } from './ref.ts';
import { refund } from './refund.ts';
import { regionLevel } from './region-level.ts';
import { repeatedPayment } from './repeated-payment.ts';
import { required } from './required.ts';
import { row } from './row.ts';
import { rowTwice } from './row-twice.ts';
import { sameStation } from './same-station.ts';
import { sampleMix } from './sample-mix.ts';
import { serviceProject } from './service-project.ts';
import { snapshot } from './snapshot.ts';
import { sourceDate } from './source-date.ts';
import { sourceKind } from './source-kind.ts';
import { sources } from './sources.ts';
import { spentBeforeIncome } from './spent-before-income.ts';
import { statusDate } from './status-date.ts';
import { steadyAmount } from './steady-amount.ts';
import { steadyWords } from './steady-words.ts';
import { storyHeadings } from './story-headings.ts';
import { typedFigure } from './typed-figure.ts';
import { unitPrice } from './unit-price.ts';
import { unitSlip } from './unit-slip.ts';
import { weightColumn } from './weight-column.ts';
import { workMobile } from './work-mobile.ts';
import type { Rule } from './rule.ts';

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
