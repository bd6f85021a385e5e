import { amount, fault, type Fault } from '../../../../tests/fixtures/rules/fault.ts';

export const faults: readonly Fault[] = [
  fault('结转和上年结余差几分', 'receipts/sample-rec-lottery-2025-carried', amount('13746.63'), [
    'carried-over',
    'fund-balance@funds/sample-fund-lottery-2024',
    'snapshot',
  ]),
  fault(
    '收入记到已经结转完的资金',
    'receipts/sample-rec-lottery-2025-interest',
    {
      set: { 资金: 'sample-fund-lottery-2024' },
    },
    ['carried-over:warning', 'snapshot'],
  ),
  fault('利息两个数字打反', 'receipts/sample-rec-lottery-2024-interest', amount('241.36'), [
    'carried-over@receipts/sample-rec-lottery-2025-carried',
    'snapshot',
  ]),
  fault('结转没写从哪里来', 'receipts/sample-rec-lottery-2025-carried', { set: { 上游收入: '' } }, [
    'carried-over:warning',
    'receipt-kind',
    'snapshot',
  ]),
  fault('结转的两个数字打反', 'receipts/sample-rec-lottery-2025-carried', amount('13476.36'), [
    'carried-over',
    'snapshot',
  ]),
  fault(
    '余钱转走以后还在花',
    'expenses/sample-exp-2024-066',
    {
      set: { 日期: '2025-01-08', 出处: 'sample-doc-vouchers-2025-q1' },
    },
    [
      'carried-over:warning',
      'carried-over@receipts/sample-rec-lottery-2025-carried',
      'period-twice',
      'snapshot',
      'snapshot:warning',
    ],
  ),
];
