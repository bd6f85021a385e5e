import { approved, budgetsFile, budgetsHead, expensesFile, ledger } from './ledger-case.ts';
import { guide, type Guide } from './guide.ts';

const withBudget = { ...ledger, [budgetsFile]: [...budgetsHead, approved] };
const linkedHead = ['编号,资金,项目,日期,金额（元）,支出类别,预算,摘要,备注,出处'];
const linked = (fund: string, project: string, amount: string) => [
  `e1,${fund},${project},2023-05-09,${amount},exp-goods,lunch-1,四月的米和油,,demo-doc`,
];

/** Budgets, and what is spent on them. */
export const budgetGuides: readonly Guide[] = [
  guide(
    'budget-fund',
    [
      '支出写的资金，和它那条预算的资金不一样。',
      '改正资金，或者换一条预算。',
      '专款专用：批给这件事的钱，要从这笔资金出。',
    ],
    expensesFile,
    linkedHead,
    [linked('gifts', 'lunch', '948.00'), linked('meals', 'lunch', '948.00')],
    { others: withBudget },
  ),
  guide(
    'budget-line',
    ['支出写的项目或支出类别，和它那条预算不一样。', '改成一样的，或者换一条预算。', '记在两处，预算和支出就对不上。'],
    expensesFile,
    linkedHead,
    [linked('meals', 'bath', '948.00'), linked('meals', 'lunch', '948.00')],
    { others: withBudget },
  ),
  guide(
    'budget-overrun',
    [
      '一条预算花超了，没有写理由。',
      '在超出的那笔支出的“备注”写明理由，或者在预算表加一版“调整”。',
      '超支可以有理由，不能没有说法。',
    ],
    expensesFile,
    linkedHead,
    [linked('meals', 'lunch', '1948.00'), linked('meals', 'lunch', '948.00')],
    { others: withBudget },
  ),
  guide(
    'budget-total',
    ['一笔资金批出去的预算，加起来比收到的钱多。', '核对预算的金额和版本，或者补上漏记的收入。', '没有的钱不能批。'],
    budgetsFile,
    budgetsHead,
    [
      ['lunch-1,lunch,gifts,exp-goods,批复,1,10000.00,2023-01-05,,demo-doc'],
      ['lunch-1,lunch,gifts,exp-goods,批复,1,1000.00,2023-01-05,,demo-doc'],
    ],
    { others: ledger },
  ),
  guide(
    'budget-version',
    [
      '一条预算的版本重了、跳了，日期倒了，批了两次，或者批的比报的还多。',
      '改正版本、阶段、日期或金额，或者删掉一行。',
      '最后一版才算数，要看得出哪一版是最后。',
    ],
    budgetsFile,
    [...budgetsHead, approved],
    [
      ['lunch-2,lunch,meals,exp-goods,调整,1,1200.00,2023-06-05,米价涨了，镇里批准,demo-doc'],
      ['lunch-2,lunch,meals,exp-goods,调整,2,1200.00,2023-06-05,米价涨了，镇里批准,demo-doc'],
    ],
    { others: ledger },
  ),
  guide(
    'adjustment-reason',
    ['预算调整了，理由空着。', '用一句话写明为什么调整，谁批准的。', '预算变了，居民会问为什么。'],
    budgetsFile,
    [...budgetsHead, approved],
    [
      ['lunch-2,lunch,meals,exp-goods,调整,2,1200.00,2023-06-05,,demo-doc'],
      ['lunch-2,lunch,meals,exp-goods,调整,2,1200.00,2023-06-05,米价涨了，镇里批准,demo-doc'],
    ],
    { others: ledger },
  ),
];
