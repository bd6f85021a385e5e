// Written by `npm run rules` from the folders of the rules. Do not change it by hand.
import { guide as amountIsId } from '../accounts/amount-is-id/guide.ts';
import { guide as beforeFounded } from '../accounts/before-founded/guide.ts';
import { guide as carriedOver } from '../accounts/carried-over/guide.ts';
import { guide as closedStation } from '../accounts/closed-station/guide.ts';
import { guide as countedIn } from '../accounts/counted-in/guide.ts';
import { guide as duplicatePayment } from '../accounts/duplicate-payment/guide.ts';
import { guide as excludedUse } from '../accounts/excluded-use/guide.ts';
import { guide as fundBalance } from '../accounts/fund-balance/guide.ts';
import { guide as fundParties } from '../accounts/fund-parties/guide.ts';
import { guide as moneySign } from '../accounts/money-sign/guide.ts';
import { guide as ownBooks } from '../accounts/own-books/guide.ts';
import { guide as paidToSelf } from '../accounts/paid-to-self/guide.ts';
import { guide as passedOn } from '../accounts/passed-on/guide.ts';
import { guide as periodTwice } from '../accounts/period-twice/guide.ts';
import { guide as projectPeriod } from '../accounts/project-period/guide.ts';
import { guide as receiptKind } from '../accounts/receipt-kind/guide.ts';
import { guide as refund } from '../accounts/refund/guide.ts';
import { guide as repeatedPayment } from '../accounts/repeated-payment/guide.ts';
import { guide as sameStation } from '../accounts/same-station/guide.ts';
import { guide as serviceProject } from '../accounts/service-project/guide.ts';
import { guide as sourceKind } from '../accounts/source-kind/guide.ts';
import { guide as spentBeforeIncome } from '../accounts/spent-before-income/guide.ts';
import { guide as steadyAmount } from '../accounts/steady-amount/guide.ts';
import { guide as steadyWords } from '../accounts/steady-words/guide.ts';
import { guide as unitPrice } from '../accounts/unit-price/guide.ts';
import { guide as unitSlip } from '../accounts/unit-slip/guide.ts';
import { guide as adjustmentReason } from '../budgets/adjustment-reason/guide.ts';
import { guide as budgetFund } from '../budgets/budget-fund/guide.ts';
import { guide as budgetLine } from '../budgets/budget-line/guide.ts';
import { guide as budgetOverrun } from '../budgets/budget-overrun/guide.ts';
import { guide as budgetTotal } from '../budgets/budget-total/guide.ts';
import { guide as budgetVersion } from '../budgets/budget-version/guide.ts';
import { guide as asWritten } from '../cells/as-written/guide.ts';
import { guide as choice } from '../cells/choice/guide.ts';
import { guide as code } from '../cells/code/guide.ts';
import { guide as count } from '../cells/count/guide.ts';
import { guide as date } from '../cells/date/guide.ts';
import { guide as farDate } from '../cells/far-date/guide.ts';
import { guide as hours } from '../cells/hours/guide.ts';
import { guide as invisible } from '../cells/invisible/guide.ts';
import { guide as itemNo } from '../cells/item-no/guide.ts';
import { guide as length } from '../cells/length/guide.ts';
import { guide as money } from '../cells/money/guide.ts';
import { guide as number } from '../cells/number/guide.ts';
import { guide as order } from '../cells/order/guide.ts';
import { guide as basisInForce } from '../disclosure/basis-in-force/guide.ts';
import { guide as correction } from '../disclosure/correction/guide.ts';
import { guide as correctionDisclosure } from '../disclosure/correction-disclosure/guide.ts';
import { guide as correctionValue } from '../disclosure/correction-value/guide.ts';
import { guide as disclosureBasis } from '../disclosure/disclosure-basis/guide.ts';
import { guide as disclosureGap } from '../disclosure/disclosure-gap/guide.ts';
import { guide as disclosurePeriod } from '../disclosure/disclosure-period/guide.ts';
import { guide as frozen } from '../disclosure/frozen/guide.ts';
import { guide as fundKind } from '../disclosure/fund-kind/guide.ts';
import { guide as fundPapers } from '../disclosure/fund-papers/guide.ts';
import { guide as fundWhole } from '../disclosure/fund-whole/guide.ts';
import { guide as organizationKind } from '../disclosure/organization-kind/guide.ts';
import { guide as postingPlace } from '../disclosure/posting-place/guide.ts';
import { guide as snapshot } from '../disclosure/snapshot/guide.ts';
import { guide as columns } from '../files/columns/guide.ts';
import { guide as duplicateId } from '../files/duplicate-id/guide.ts';
import { guide as exceptions } from '../files/exceptions/guide.ts';
import { guide as files } from '../files/files/guide.ts';
import { guide as form } from '../files/form/guide.ts';
import { guide as id } from '../files/id/guide.ts';
import { guide as publicFile } from '../files/public-file/guide.ts';
import { guide as required } from '../files/required/guide.ts';
import { guide as row } from '../files/row/guide.ts';
import { guide as childPlace } from '../people/child-place/guide.ts';
import { guide as consent } from '../people/consent/guide.ts';
import { guide as donorConsent } from '../people/donor-consent/guide.ts';
import { guide as fundraising } from '../people/fundraising/guide.ts';
import { guide as namedPerson } from '../people/named-person/guide.ts';
import { guide as payeeGroup } from '../people/payee-group/guide.ts';
import { guide as picturePlace } from '../people/picture-place/guide.ts';
import { guide as pii } from '../people/pii/guide.ts';
import { guide as workMobile } from '../people/work-mobile/guide.ts';
import { guide as belongs } from '../references/belongs/guide.ts';
import { guide as builtSite } from '../references/built-site/guide.ts';
import { guide as cycle } from '../references/cycle/guide.ts';
import { guide as documentFile } from '../references/document-file/guide.ts';
import { guide as ref } from '../references/ref/guide.ts';
import { guide as regionLevel } from '../references/region-level/guide.ts';
import { guide as rowTwice } from '../references/row-twice/guide.ts';
import { guide as sampleMix } from '../references/sample-mix/guide.ts';
import { guide as sourceDate } from '../references/source-date/guide.ts';
import { guide as sources } from '../references/sources/guide.ts';
import { guide as statusDate } from '../references/status-date/guide.ts';
import { guide as weightColumn } from '../references/weight-column/guide.ts';
import { guide as contentRef } from '../stories/content-ref/guide.ts';
import { guide as frontMatter } from '../stories/front-matter/guide.ts';
import { guide as mdxGuard } from '../stories/mdx-guard/guide.ts';
import { guide as pictureSize } from '../stories/picture-size/guide.ts';
import { guide as pictureText } from '../stories/picture-text/guide.ts';
import { guide as storyHeadings } from '../stories/story-headings/guide.ts';
import { guide as typedFigure } from '../stories/typed-figure/guide.ts';

/** The guide of every rule, by group and id. */
export const guidesByGroup = {
  accounts: {
    'amount-is-id': amountIsId,
    'before-founded': beforeFounded,
    'carried-over': carriedOver,
    'closed-station': closedStation,
    'counted-in': countedIn,
    'duplicate-payment': duplicatePayment,
    'excluded-use': excludedUse,
    'fund-balance': fundBalance,
    'fund-parties': fundParties,
    'money-sign': moneySign,
    'own-books': ownBooks,
    'paid-to-self': paidToSelf,
    'passed-on': passedOn,
    'period-twice': periodTwice,
    'project-period': projectPeriod,
    'receipt-kind': receiptKind,
    refund,
    'repeated-payment': repeatedPayment,
    'same-station': sameStation,
    'service-project': serviceProject,
    'source-kind': sourceKind,
    'spent-before-income': spentBeforeIncome,
    'steady-amount': steadyAmount,
    'steady-words': steadyWords,
    'unit-price': unitPrice,
    'unit-slip': unitSlip,
  },
  budgets: {
    'adjustment-reason': adjustmentReason,
    'budget-fund': budgetFund,
    'budget-line': budgetLine,
    'budget-overrun': budgetOverrun,
    'budget-total': budgetTotal,
    'budget-version': budgetVersion,
  },
  cells: {
    'as-written': asWritten,
    choice,
    code,
    count,
    date,
    'far-date': farDate,
    hours,
    invisible,
    'item-no': itemNo,
    length,
    money,
    number,
    order,
  },
  disclosure: {
    'basis-in-force': basisInForce,
    correction,
    'correction-disclosure': correctionDisclosure,
    'correction-value': correctionValue,
    'disclosure-basis': disclosureBasis,
    'disclosure-gap': disclosureGap,
    'disclosure-period': disclosurePeriod,
    frozen,
    'fund-kind': fundKind,
    'fund-papers': fundPapers,
    'fund-whole': fundWhole,
    'organization-kind': organizationKind,
    'posting-place': postingPlace,
    snapshot,
  },
  files: {
    columns,
    'duplicate-id': duplicateId,
    exceptions,
    files,
    form,
    id,
    'public-file': publicFile,
    required,
    row,
  },
  people: {
    'child-place': childPlace,
    consent,
    'donor-consent': donorConsent,
    fundraising,
    'named-person': namedPerson,
    'payee-group': payeeGroup,
    'picture-place': picturePlace,
    pii,
    'work-mobile': workMobile,
  },
  references: {
    belongs,
    'built-site': builtSite,
    cycle,
    'document-file': documentFile,
    ref,
    'region-level': regionLevel,
    'row-twice': rowTwice,
    'sample-mix': sampleMix,
    'source-date': sourceDate,
    sources,
    'status-date': statusDate,
    'weight-column': weightColumn,
  },
  stories: {
    'content-ref': contentRef,
    'front-matter': frontMatter,
    'mdx-guard': mdxGuard,
    'picture-size': pictureSize,
    'picture-text': pictureText,
    'story-headings': storyHeadings,
    'typed-figure': typedFigure,
  },
};
