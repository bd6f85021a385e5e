import { amount, fault, type Fault } from '../../../../tests/fixtures/rules/fault.ts';

export const faults: readonly Fault[] = [
  fault('转出的比收到的多', 'receipts/sample-rec-county-service-2024', amount('612000.00'), [
    'passed-on',
    'fund-balance@funds/sample-fund-county-contract',
    'snapshot',
  ]),
  fault(
    '转给了同一笔资金',
    'receipts/sample-rec-county-service-2025',
    {
      set: { 资金: 'sample-fund-county-contract' },
    },
    [
      'passed-on',
      'budget-total@funds/sample-fund-county-service',
      'fund-balance@funds/sample-fund-county-service',
      'snapshot',
    ],
  ),
  fault('还没收到就转出', 'receipts/sample-rec-county-contract-2024', { set: { 日期: '2024-03-28' } }, [
    'passed-on:warning@receipts/sample-rec-county-service-2024',
  ]),
  fault('上游比转出的少', 'receipts/sample-rec-county-contract-2024', amount('500000.00'), [
    'passed-on@receipts/sample-rec-county-service-2024',
    'fund-balance@funds/sample-fund-county-contract',
  ]),
  fault(
    '上游是下一年的',
    'receipts/sample-rec-county-service-2024',
    {
      set: { 上游收入: 'sample-rec-county-contract-2025' },
    },
    ['passed-on:warning', 'passed-on@receipts/sample-rec-county-service-2025', 'snapshot'],
  ),
  fault(
    '上游是别的资金的',
    'receipts/sample-rec-county-service-2024',
    {
      set: { 上游收入: 'sample-rec-food-2024' },
    },
    ['passed-on', 'fund-balance@funds/sample-fund-food', 'snapshot'],
  ),
];
