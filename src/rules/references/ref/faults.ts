import { each, fault, meals, type Fault } from '../../../../tests/fixtures/rules/fault.ts';

export const faults: readonly Fault[] = [
  fault('资金编号打错', meals, { set: { 资金: 'sample-fund-lotery-2024' } }, [
    'ref',
    'carried-over@receipts/sample-rec-lottery-2025-carried',
    'snapshot',
  ]),
  fault('出处找不到', meals, { set: { 出处: 'sample-doc-vouchers-2024-q5' } }, ['ref', 'snapshot']),
  fault('支出类别填了服务类别', meals, { set: { 支出类别: 'cat-elderly' } }, ['ref', 'snapshot']),
  fault('预算没有这一版', meals, { set: { 预算: 'sample-bud-meals-lottery-2024-meals-v4' } }, ['ref', 'snapshot']),
  fault('预算的类别是人群', 'budgets/sample-bud-station-town-rent-v2', { set: { 支出类别: 'aud-elderly' } }, [
    'ref',
    ...each('budget-line:warning', 'expenses', [
      'sample-exp-2024-001',
      'sample-exp-2024-035',
      'sample-exp-2025-002',
      'sample-exp-2025-041',
    ]),
    'budget-version:warning',
    'snapshot',
  ]),
  fault('服务打错', meals, { set: { 服务: 'sample-mealz' } }, ['ref', 'snapshot']),
  fault('服务的类别填了支出类别', 'services/sample-meals', { set: { 类别: 'exp-meals' } }),
  fault('并入的站打错', 'stations/sample-room-beijie', { set: { 撤并日期: '2026-03-22', 并入: 'sample-staton' } }),
];
