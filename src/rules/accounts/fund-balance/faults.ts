import { amount, fault, type Fault } from '../../../../tests/fixtures/rules/fault.ts';

export const faults: readonly Fault[] = [
  fault('收入漏记，资金透支', 'receipts/sample-rec-unnamed-2025', amount('11000.00'), [
    'fund-balance@funds/sample-fund-unnamed',
    'budget-total@funds/sample-fund-unnamed',
    'snapshot',
  ]),
  fault('拨入写成投入', 'receipts/sample-rec-relief-2024', { set: { 类别: '投入' } }, [
    'fund-balance@funds/sample-fund-relief',
    'budget-total@funds/sample-fund-relief',
    'snapshot',
    'spent-before-income@expenses/sample-exp-2024-017',
  ]),
  fault('拨入写成实物折价', 'receipts/sample-rec-relief-2024', { set: { 类别: '实物折价' } }, [
    'fund-balance@funds/sample-fund-relief',
    'budget-total@funds/sample-fund-relief',
    'snapshot',
    'spent-before-income@expenses/sample-exp-2024-017',
  ]),
  fault('收入换到同站别的资金', 'receipts/sample-rec-relief-2024', { set: { 资金: 'sample-fund-town' } }, [
    'fund-balance@funds/sample-fund-relief',
    'budget-total@funds/sample-fund-relief',
    'snapshot',
    'spent-before-income@expenses/sample-exp-2024-017',
  ]),
];
