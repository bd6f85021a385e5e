import { amount, fault, type Fault } from '../../../../tests/fixtures/rules/fault.ts';

export const faults: readonly Fault[] = [
  fault('转来的钱没写上游', 'receipts/sample-rec-county-service-2024', { set: { 上游收入: '' } }, [
    'receipt-kind',
    'snapshot',
  ]),
  fault('结转写成拨入', 'receipts/sample-rec-lottery-2025-carried', { set: { 类别: '拨入' } }, [
    'receipt-kind',
    'fund-papers',
    'snapshot',
  ]),
  fault('实物折价写成捐赠', 'receipts/sample-rec-food-books', { set: { 类别: '捐赠' } }, ['receipt-kind', 'snapshot']),
  fault('利息比本金多', 'receipts/sample-rec-hewan-2025-interest', amount('91235.00')),
  fault(
    '利息记到别的资金',
    'receipts/sample-rec-lottery-2025-interest',
    { set: { 资金: 'sample-fund-lottery-province' } },
    ['receipt-kind', 'receipt-kind@receipts/sample-rec-lottery-province-interest', 'snapshot'],
  ),
  fault('期间和日期不是一年', 'receipts/sample-rec-lottery-2024-grant', { set: { 期间: '2023年' } }, [
    'receipt-kind',
    'snapshot',
  ]),
];
