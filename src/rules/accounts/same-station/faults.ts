import { each, fault, type Fault } from '../../../../tests/fixtures/rules/fault.ts';

export const faults: readonly Fault[] = [
  fault('社工室的支出记到社工站', 'expenses/sample-exp-2025-006', { set: { 站点: 'sample-station' } }, [
    'same-station',
    'snapshot:warning',
  ]),
  fault(
    '社工室的收入记到社工站',
    'receipts/sample-rec-hewan-2025-small',
    {
      set: { 站点: 'sample-station' },
    },
    ['same-station', 'snapshot:warning'],
  ),
  fault(
    '社工室的预算记到社工站',
    'budgets/sample-bud-governance-hewan-activity-v2',
    {
      set: { 站点: 'sample-station' },
    },
    ['same-station', 'snapshot:warning'],
  ),
  fault('社工室的资金记到社工站', 'funds/sample-fund-hewan', { set: { 接收站点: 'sample-station' } }, [
    'same-station',
    ...each('belongs:warning', 'receipts', [
      'sample-rec-hewan-2025-interest',
      'sample-rec-hewan-2025-small',
      'sample-rec-hewan-2025-unnamed',
    ]),
    'fund-parties',
    ...each('snapshot:warning', 'budgets', [
      'sample-bud-governance-hewan-activity-v1',
      'sample-bud-governance-hewan-activity-v2',
      'sample-bud-governance-hewan-construction-v1',
      'sample-bud-governance-hewan-construction-v2',
    ]),
    ...each('snapshot:warning', 'expenses', ['sample-exp-2025-006', 'sample-exp-2025-035', 'sample-exp-2025-066']),
    ...each('snapshot:warning', 'receipts', [
      'sample-rec-hewan-2025-interest',
      'sample-rec-hewan-2025-small',
      'sample-rec-hewan-2025-unnamed',
    ]),
  ]),
  fault('资金的区划写成市', 'funds/sample-fund-county-contract', { set: { 区划: 'sample-city' } }),
  fault(
    '站点旁边写了别的区划',
    'receipts/sample-rec-town-2025-first',
    {
      set: { 区划: 'sample-county' },
    },
    ['same-station', 'snapshot'],
  ),
];
